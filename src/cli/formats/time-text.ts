import { reviewStages, type ReviewStage, type ReviewTimes } from "../../host/review-times";
import type { Phrase, Say } from "../phrase";

/**
 * 用时 of a file: the whole, then a row for each stage of the work and each rule, the slowest rule first. Rules that
 * found nothing in less than a hundredth of a millisecond share a row. The rows add up to the whole as they are printed.
 */
export function timeText(
  times: ReviewTimes,
  readingMs: number,
  found: ReadonlyMap<string, number>,
  say: Say,
): readonly string[] {
  const { stagesMs, wordSearchMs, restMs } = times;
  const rows = [
    row(say({ zh: "读文件", en: "reading the file" }), readingMs),
    ...reviewStages.map((stage) => row(say(stageNames[stage]), stagesMs[stage])),
    row(say({ zh: "查词", en: "the search for words" }), wordSearchMs),
    ...ruleRows(times, found, say),
    row(say({ zh: "其余", en: "the rest" }), restMs),
  ];
  const whole = rows.reduce((sum, { hundredths }) => sum + hundredths, 0);
  const title = say({ zh: "用时，以下各行之和", en: "time, the sum of the rows below" });
  return [{ name: title, hundredths: whole }, ...rows].map(rowText);
}

/** Whole hundredths of a millisecond: rows of them add up exactly. */
interface Row {
  readonly name: string;
  readonly hundredths: number;
}

const stageNames: Readonly<Record<ReviewStage, Phrase>> = {
  recognizing: { zh: "认要素", en: "finding the elements" },
  facts: { zh: "读情况", en: "reading the facts" },
  counting: { zh: "数字数", en: "counting words" },
  pages: { zh: "算页数", en: "counting pages" },
};

function ruleRows({ rulesMs }: ReviewTimes, found: ReadonlyMap<string, number>, say: Say): readonly Row[] {
  const all = [...rulesMs].sort(([, a], [, b]) => b - a);
  const isShown = ([rule, ms]: readonly [string, number]): boolean => found.has(rule) || ms >= 0.01;
  const others = all.filter((rule) => !isShown(rule));
  const othersMs = others.reduce((sum, [, ms]) => sum + ms, 0);
  return [
    ...all.filter(isShown).map(([rule, ms]) => row(`${rule} ${countText(found.get(rule) ?? 0, say)}`, ms)),
    ...(others.length > 0 ? [row(say(othersName(others.length)), othersMs)] : []),
  ];
}

/** Findings of a rule, as a row says it. */
export function countText(count: number, say: Say): string {
  return say({ zh: `${count} 处`, en: `${count}` });
}

function othersName(rules: number): Phrase {
  return { zh: `另外 ${rules} 条规则 0 处`, en: `${rules} other rules 0` };
}

function row(name: string, ms: number): Row {
  return { name, hundredths: Math.round(ms * 100) };
}

function rowText({ name, hundredths }: Row): string {
  return `  ${name}  ${(hundredths / 100).toFixed(2)} ms`;
}
