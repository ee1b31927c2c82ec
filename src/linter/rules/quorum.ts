import type { Draft } from "../../draft/draft";
import { sure } from "../../facts/facts";
import { membersOfMeeting, peoplePresent } from "../people-present";
import { defineRule } from "../rule";

interface Options {
  /** 区政府全体会议的组成人员数；0 is not known. */
  readonly plenary: number;
  /** 区政府常务会议的组成人员数；0 is not known. */
  readonly executive: number;
  /** 区长办公会议的组成人员数；0 is not known. */
  readonly mayorsOffice: number;
}

/** 法定人数：出席人数达到组成人员半数以上；常务会议讨论人事任免达到三分之二以上。 */
export const quorum = defineRule<Options>({
  id: "quorum",
  title: { zh: "会议出席达到法定人数", en: "A meeting has its quorum" },
  group: "活动",
  severity: "error",
  basis: ["规则41", "规则42", "规则43"],
  documentTypes: ["纪要"],
  defaults: { plenary: 0, executive: 0, mayorsOffice: 0 },
  *check({ draft, facts }, { plenary, executive, mayorsOffice }) {
    const meeting = sure(facts, "minutesOf");
    if (meeting === undefined || meeting === "专题会议") return;
    const present = peoplePresent(draft);
    const known = { 全体会议: plenary, 常务会议: executive, 区长办公会议: mayorsOffice }[meeting];
    const members = known > 0 ? known : membersOfMeeting(draft);
    if (!present || members === undefined) return;
    const isPersonnel = meeting === "常务会议" && decidesPersonnel(draft);
    const needed = isPersonnel ? Math.ceil((members * 2) / 3) : Math.ceil(members / 2);
    if (present.people >= needed) return;
    const share = isPersonnel ? "讨论人事任免须达到三分之二以上" : "须达到半数以上";
    yield {
      message: `出席${present.people}人，组成人员${members}人，${share}`,
      range: present.range,
      basis: [{ 全体会议: "规则41", 常务会议: "规则42", 区长办公会议: "规则43" }[meeting]],
    };
  },
});

function decidesPersonnel({ paragraphs, parts: [{ from, to }] }: Draft): boolean {
  return paragraphs
    .slice(from, to)
    .some(({ text }) => /人事任免|干部任免|(?:任免|任职|免职)(?:事项|议题|建议)/.test(text));
}
