import type { Draft, Range } from "../draft/draft";
import { titleText } from "../draft/elements";
import { sentenceAt } from "./clauses";
import type { RuleContext } from "./rule";
import { type TimeMention, timesIn } from "./times";

/** A time in the draft and where it stands. */
export interface PlacedTime extends TimeMention {
  readonly range: Range;
  /** The sentence's words before it and after it, up to the next time. */
  readonly before: string;
  readonly after: string;
}

/** 突发事件信息: when it happened, and every other time written. */
export interface EmergencyReport {
  readonly happened: PlacedTime;
  readonly others: readonly PlacedTime[];
}

/**
 * Reads a draft as a report of one emergency; undefined where it is none: plans, rules, inquiries and summaries speak of
 * emergencies too, and without the time something happened a paper reports nothing at once.
 */
export function emergencyReport(
  context: Pick<RuleContext, "draft" | "prepared">,
): EmergencyReport | undefined {
  const { draft, prepared } = context;
  if (!isReportOfEvent(draft)) return undefined;
  const times = prepared.prose.flatMap((paragraph) => placedTimes(context, paragraph));
  const at = times.findIndex(({ after }) => happens.test(after));
  const happened = times[at];
  return happened && { happened, others: times.filter((_, index) => index !== at) };
}

const happens =
  /^(?![^。；]{0,40}(?:接报|接到|接警|获悉|报警|报告))[^。；]{0,40}?(?:发生|突发|起火|着火|爆炸|坍塌|倒塌|垮塌|相撞|追尾|侧翻|泄漏|触电|溺水|坠落|中毒|失联)/;

function isReportOfEvent(draft: Draft): boolean {
  const title = titleText(draft) || firstLine(draft);
  if (
    /预案|办法|规定|制度|规程|调查|总结|演练|整改|分析|工作|机制|年度|季度|月份|通知|意见|指南|培训/.test(
      title,
    )
  )
    return false;
  return (
    /(?:突发|紧急)(?:事件|情况)?[^的]{0,10}(?:信息|报告|情况)|(?:首报|续报|终报)|值班(?:信息|快报)/.test(
      title,
    ) ||
    /(?:事故|火灾|爆炸|事件|灾害|险情|中毒|坍塌|泄漏)[^，]{0,10}(?:情况|信息|快报|专报|报告)$|(?:事故|火灾|事件|险情)[^，]{0,8}的报告$/.test(
      title,
    )
  );
}

/** 值班信息 is often headed by words no title is recognised in. */
function firstLine({ paragraphs }: Draft): string {
  const line = paragraphs.find(({ text }) => text.trim() !== "")?.text ?? "";
  return line.length <= 40 ? line : "";
}

function placedTimes(
  context: Pick<RuleContext, "draft" | "prepared">,
  paragraph: number,
): readonly PlacedTime[] {
  const { draft } = context;
  const times = timesIn(draft.paragraphs[paragraph]);
  return times.map((time, index) => {
    const { from, to } = sentenceAt(context, { paragraph, from: time.from, to: time.to });
    const text = draft.paragraphs[paragraph]?.text ?? "";
    const next = times[index + 1]?.from ?? Infinity;
    const previous = times[index - 1]?.to ?? 0;
    return {
      ...time,
      range: { paragraph, from: time.from, to: time.to },
      before: text.slice(Math.max(from, previous), time.from),
      after: text.slice(time.to, Math.min(to, next)),
    };
  });
}
