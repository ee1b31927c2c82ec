import type { Range } from "../../draft/draft";
import { sure } from "../../facts/facts";
import { clauseAfter, clauseBefore } from "../clauses";
import { leadersAmong, leaderWords } from "../leaders";
import { isMeetingPlan } from "../meeting-plan";
import { defineRule } from "../rule";

interface Options {
  readonly leaders: readonly string[];
}

/** 部门会议：区政府领导同志一般不出席部门的工作会议。 */
export const meetingLeaderAttendance = defineRule<Options>({
  id: "meeting-leader-attendance",
  title: { zh: "部门的会议不安排区政府领导出席", en: "Leaders do not attend a department's own meetings" },
  group: "活动",
  severity: "warning",
  basis: ["规则50"],
  defaults: { leaders: leaderWords },
  words: ({ leaders }) => leaders,
  *check({ draft, facts, hits }, { leaders }) {
    if (sure(facts, "issuer") !== "部门" || !isMeetingPlan(draft)) return;
    if (draft.paragraphs.some(({ text }) => /以区(?:人民)?政府名义/.test(text))) return;
    for (const { word, range } of leadersAmong(draft, hits, leaders)) {
      const text = draft.paragraphs[range.paragraph]?.text ?? "";
      if (!attends(text, range)) continue;
      yield { message: `安排“${word}”出席部门的会议，区政府领导同志一般不出席部门的工作会议`, range };
    }
  },
});

/** 副区长张某到会讲话, 出席领导：副区长张某; not 经副区长同意后参加, nor 传达副区长讲话. */
function attends(text: string, { from, to }: Range): boolean {
  const before = clauseBefore(text, from);
  const after = clauseAfter(text, to);
  if (/不|未|经|报|传达|学习|落实|根据|按照|贯彻|待/.test(before)) return false;
  if (
    /(?:出席|参加|到会|与会)(?:领导|人员|同志)?[：:][^。；]{0,40}$/.test(
      text.slice(Math.max(0, from - 50), from),
    )
  )
    return true;
  return /^(?!.{0,24}(?:不|同意|批准|批示|指示|要求)).{0,24}(?:出席|到会|莅会|莅临|参加|讲话|致辞|主持|作动员|作报告)/.test(
    after,
  );
}
