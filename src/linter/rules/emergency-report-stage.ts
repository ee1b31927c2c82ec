import type { Draft } from "../../draft/draft";
import { emergencyReport } from "../emergency-report";
import { missingPlace } from "../missing-place";
import { defineRule, type WordHit } from "../rule";

interface Options {
  readonly stages: readonly string[];
}

/** 突发事件信息：标明首报、续报、终报。 */
export const emergencyReportStage = defineRule<Options>({
  id: "emergency-report-stage",
  title: { zh: "突发事件信息标明首报、续报、终报", en: "An emergency report says which report it is" },
  group: "活动",
  severity: "advice",
  basis: ["规则66"],
  defaults: { stages: ["首报", "续报", "终报", "初报"] },
  words: ({ stages }) => stages,
  *check(context) {
    const { draft, hits } = context;
    if (hits.some((hit) => isMark(draft, hit)) || !emergencyReport(context)) return;
    const range = draft.elements.title?.[0] ?? missingPlace(draft, "head");
    yield { message: "突发事件信息没有标明是首报、续报还是终报，通常标明", range };
  },
});

/** 有关情况将及时续报 promises the next report, and does not say which this is. */
function isMark({ paragraphs }: Draft, { range: { paragraph, from } }: WordHit): boolean {
  const before = paragraphs[paragraph]?.text.slice(Math.max(0, from - 4), from) ?? "";
  return !/(?:及时|随时|适时|继续|将|再|后续|另行)$/.test(before);
}
