import { titleText } from "../../draft/elements";
import { clauseAfter, clauseBefore, isForbidden } from "../clauses";
import { isMeetingPlan } from "../meeting-plan";
import { defineRule } from "../rule";

interface Options {
  readonly activities: readonly string[];
}

/** 与会议无关的活动：会议方案里没有游览、景区、联谊、采摘、宴请。 */
export const meetingOfftopic = defineRule<Options>({
  id: "meeting-offtopic",
  title: { zh: "会议不安排与主题无关的活动", en: "A meeting has no activities beside its subject" },
  group: "活动",
  severity: "warning",
  basis: ["规则50"],
  defaults: { activities: ["游览", "景区", "联谊", "采摘", "宴请"] },
  words: ({ activities }) => activities,
  *check({ draft, hits, prepared }) {
    if (!isMeetingPlan(draft)) return;
    const title = titleText(draft);
    // A meeting on 旅游景区安全 speaks of 景区 all along.
    const subject = /旅游|文旅|景区|度假/.test(title) ? ["游览", "景区"] : [];
    for (const { word, range } of hits) {
      const { paragraph, from, to } = range;
      const text = draft.paragraphs[paragraph]?.text ?? "";
      if (title.includes(word) || subject.includes(word) || prepared.isQuoted(paragraph, from)) continue;
      if (isForbidden(text, from) || !isPlanned(text, word, from, to)) continue;
      yield { message: `会议安排里有“${word}”，严禁组织与会议主题无关的活动`, range };
    }
  },
});

/** 景区 and 联谊 stand in names (景区管理处, 联谊会): they are planned where people go or take part. */
function isPlanned(text: string, word: string, from: number, to: number): boolean {
  if (word === "联谊" && /^[会]/.test(text.slice(to))) return false;
  if (word !== "景区") return true;
  return (
    /[赴去到往游]|参观|前往|组织|安排/.test(clauseBefore(text, from)) &&
    !/^(?:管理|管委|服务中心|办公室)/.test(clauseAfter(text, to))
  );
}
