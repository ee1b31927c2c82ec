import { titleText } from "../../draft/elements";
import { isForbidden, sentenceAt } from "../clauses";
import { leadersAmong, leaderWords } from "../leaders";
import { defineRule } from "../rule";

interface Options {
  readonly leaders: readonly string[];
  readonly briefings: readonly string[];
}

/** 副区长调研：不召开工作汇报会，可以听取汇报、个别交流。 */
export const researchVisitBriefing = defineRule<Options>({
  id: "research-visit-briefing",
  title: { zh: "副区长调研不召开工作汇报会", en: "A vice mayor's visit holds no briefing meeting" },
  group: "活动",
  severity: "error",
  basis: ["规则78"],
  defaults: { leaders: leaderWords, briefings: ["工作汇报会", "汇报会"] },
  words: ({ leaders, briefings }) => [...leaders, ...briefings],
  *check(context, { leaders, briefings }) {
    const { draft, hits, prepared } = context;
    const title = titleText(draft);
    if (!/调研/.test(title) || /报告|总结|纪要|情况|制度|规定|办法/.test(title)) return;
    const named = leadersAmong(draft, hits, leaders);
    // 区长调研，可根据情况召开工作汇报会。
    if (!named.some(({ word }) => word === "副区长") || named.some(({ word }) => word === "区长")) return;
    const severity = title.includes("副区长") ? "error" : "warning";
    for (const { word, range } of hits.filter((hit) => briefings.includes(hit.word))) {
      const text = draft.paragraphs[range.paragraph]?.text ?? "";
      if (isForbidden(text, range.from) || prepared.isQuoted(range.paragraph, range.from)) continue;
      if (/区长(?![^。]{0,20}副)/.test(sentenceAt(context, range).text.replaceAll("副区长", ""))) continue;
      yield { message: `副区长调研安排了“${word}”，不召开工作汇报会`, range, severity };
    }
  },
});
