import type { Counts } from "../draft/count";
import type { LengthClass } from "../draft/terms";
import type { Review } from "../host/review";
import type { ConfiguredRule } from "../linter/configure";
import { type PartLength, partLengths } from "../linter/part-lengths";
import type { Gauge } from "./engine";

/** 篇幅 of a draft against its limits: 字数 of each document in the file, then pages. Over is what the rules say is over. */
export function gaugesOf(review: Review, rules: readonly ConfiguredRule[]): readonly Gauge[] {
  const options = optionsIn(rules);
  const lengths = partLengths(review, options.text("word-limit", "countScope") ?? "正文");
  const words = lengths.map((length) => wordGauge(length, review, options, lengths.length > 1));
  const pages = pageGauge(lengths, review, options);
  return [...(words.length > 0 ? words : [plainGauge(review.counts.body, review)]), pages];
}

interface Options {
  number(rule: string, option: string): number | undefined;
  text(rule: string, option: string): string | undefined;
}

function optionsIn(rules: readonly ConfiguredRule[]): Options {
  const find = (id: string, name: string): unknown => {
    const options = rules.find(({ rule }) => rule.id === id)?.options;
    return options && Object.entries(options).find(([key]) => key === name)?.[1];
  };
  return {
    number(id, name) {
      const value = find(id, name);
      return typeof value === "number" ? value : undefined;
    },
    text(id, name) {
      const value = find(id, name);
      return typeof value === "string" ? value : undefined;
    },
  };
}

/** Below this share of a limit another way of counting could not say otherwise. */
const nearShare = 0.97;

function wordGauge(length: PartLength, review: Review, options: Options, several: boolean): Gauge {
  const { part, words, title, lengthClass, isSure } = length;
  const limit = wordLimitOf(length, options);
  const isOver = limit !== undefined && words > limit;
  return {
    kind: "words",
    value: words,
    state:
      limit === undefined ? "unlimited" : isOver ? "over" : words >= limit * nearShare ? "near" : "within",
    isSure,
    method: review.counts.rule,
    lengthClass: lengthClass.value,
    ...(limit !== undefined && { limit }),
    ...(several && { part: part.documentType ?? (part.title || paragraphText(review, title.paragraph)) }),
  };
}

function paragraphText({ draft }: Review, paragraph: number): string {
  return (draft.paragraphs[paragraph]?.text ?? "").trim().slice(0, 12);
}

/** As the rules hold it: what a title only hints at does not lower the limit. */
function wordLimitOf({ lengthClass: { value }, isSure }: PartLength, options: Options): number | undefined {
  if (value === "全局性综合性工作" || value === "不适用") return undefined;
  if (value === "简报") return options.number("briefing-length", "limit");
  if (value === "参考资料" || value === "研究报告") return options.number("word-limit", "reference");
  const special = isSure && value === "专项工作或者具体任务";
  return options.number("word-limit", special ? "special" : "general");
}

function plainGauge({ words }: Counts, { counts }: Review): Gauge {
  return { kind: "words", value: words, state: "unlimited", isSure: true, method: counts.rule };
}

const limitedByPages: ReadonlySet<LengthClass> = new Set(["一般", "专项工作或者具体任务"]);

function pageGauge(
  lengths: readonly PartLength[],
  { pages, findings, suppressed }: Review,
  options: Options,
): Gauge {
  const longest = [...lengths].sort((a, b) => b.words - a.words)[0];
  const limited = longest !== undefined && limitedByPages.has(longest.lengthClass.value);
  const limit = limited ? options.number("page-limit", "limit") : undefined;
  const all = [...findings, ...suppressed.map(({ finding }) => finding)];
  const isOver = all.some(({ rule }) => rule === "page-limit");
  const open = limit === undefined ? "unlimited" : "within";
  return {
    kind: "pages",
    state: isOver ? "over" : pages === undefined ? "unknown" : open,
    isSure: longest?.isSure ?? true,
    method: pages?.measured ?? "given",
    ...(pages && { value: pages.value }),
    ...(limit !== undefined && { limit }),
    ...(longest && { lengthClass: longest.lengthClass.value }),
  };
}
