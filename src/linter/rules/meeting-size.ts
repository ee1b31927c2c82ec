import type { Draft } from "../../draft/draft";
import { titleText } from "../../draft/elements";
import { type Facts, sure } from "../../facts/facts";
import { type Attendance, largestAttendance } from "../meeting-attendance";
import { isMeetingPlan } from "../meeting-plan";
import { defineRule } from "../rule";

interface Options {
  /** 区政府召开的全区性会议 */
  readonly government: number;
  /** 区政府议事协调机构、区政府部门召开的全区性会议 */
  readonly department: number;
}

/** 会议规模：区政府召开的全区性会议一般不超过350人，议事协调机构、部门召开的一般不超过200人。 */
export const meetingSize = defineRule<Options>({
  id: "meeting-size",
  title: { zh: "全区性会议不超规模", en: "District-wide meetings keep to their size" },
  group: "活动",
  severity: "warning",
  basis: ["规则50"],
  defaults: { government: 350, department: 200 },
  *check({ draft, facts, prepared }, { government, department }) {
    if (!isMeetingPlan(draft)) return;
    const host = hostOf(draft, facts);
    const limit = host === "部门" ? department : government;
    const attendance = largestAttendance(draft, prepared);
    if (!host || !attendance || attendance.people <= limit) return;
    const name = host === "部门" ? "议事协调机构、部门" : "区政府";
    yield {
      message: `参会${peopleOf(attendance)}，${name}召开的全区性会议一般不超过${limit}人`,
      range: attendance.range,
    };
  },
});

function peopleOf({ people, approximate }: Attendance): string {
  return `${approximate ? "约" : ""}${people}人`;
}

/** In whose name a district-wide meeting is held; undefined where it is not known to be one. */
function hostOf(draft: Draft, facts: Facts): "区政府" | "部门" | undefined {
  const issuer = sure(facts, "issuer");
  if (issuer === "区政府" || issuer === "区政府办公室") return "区政府";
  const isWide = facts.matter?.value === "全区性会议" || /全区/.test(titleText(draft));
  if (!isWide) return undefined;
  if (isInGovernmentName(draft)) return "区政府";
  return issuer === "部门" || issuer === "议事协调机构" ? "部门" : undefined;
}

function isInGovernmentName({ paragraphs, parts: [{ from, to }] }: Draft): boolean {
  return paragraphs.slice(from, to).some(({ text }) => /以区(?:人民)?政府名义/.test(text));
}
