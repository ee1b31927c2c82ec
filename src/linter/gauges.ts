import type { Pages } from "../draft/count";
import type { CountingRule, LengthClass } from "../draft/terms";
import type { ConfiguredRule } from "./configure";
import { countScopeOf, lengthLimits } from "./length-limits";
import { type PartLength, partLengths } from "./part-lengths";
import type { RuleContext } from "./rule";

/** 篇幅: one measure against its limit. */
export interface Gauge {
  readonly kind: "words" | "pages";
  /** What is measured, where the file holds several documents. */
  readonly part?: string;
  /** Absent where nobody counted. */
  readonly value?: number;
  /** Absent where none is set. */
  readonly limit?: number;
  /** `near`: within 3 % below the limit, where another way of counting may say otherwise. */
  readonly state: "within" | "near" | "over" | "unlimited" | "unknown";
  /** 篇幅类别 the limit goes by, and whether it is more than a guess. */
  readonly lengthClass?: LengthClass;
  readonly isSure: boolean;
  readonly method: CountingRule | Pages["measured"];
}

/** What gauges are read off: a reviewed draft, and the ids of the rules that found something, ignored findings too. */
export interface Gauged extends Pick<RuleContext, "draft" | "facts" | "counts" | "pages"> {
  readonly findings: readonly { readonly rule: string }[];
  readonly suppressed: readonly { readonly finding: { readonly rule: string } }[];
}

/** 篇幅 of a draft against its limits: 字数 of each document in the file, then pages. Over is what the rules say is over. */
export function gaugesOf(gauged: Gauged, rules: readonly ConfiguredRule[]): readonly Gauge[] {
  const lengths = partLengths(gauged, countScopeOf(rules));
  const words = lengths.map((length) => wordGauge(length, gauged, rules, lengths.length > 1));
  return [...(words.length > 0 ? words : [plainGauge(gauged)]), pageGauge(lengths, gauged, rules)];
}

/** Below this share of a limit another way of counting could not say otherwise. */
const nearShare = 0.97;

function wordGauge(
  { part, words, title, lengthClass: { value: lengthClass }, isSure }: PartLength,
  { draft, counts }: Gauged,
  rules: readonly ConfiguredRule[],
  several: boolean,
): Gauge {
  const { words: limit } = lengthLimits(rules, lengthClass, isSure);
  const opening = (draft.paragraphs[title.paragraph]?.text ?? "").trim().slice(0, 12);
  return {
    kind: "words",
    value: words,
    state: stateOf(words, limit),
    isSure,
    method: counts.rule,
    lengthClass,
    ...(limit !== undefined && { limit }),
    ...(several && { part: part.documentType ?? (part.title || opening) }),
  };
}

function stateOf(words: number, limit: number | undefined): Gauge["state"] {
  if (limit === undefined) return "unlimited";
  if (words > limit) return "over";
  return words >= limit * nearShare ? "near" : "within";
}

function plainGauge({ counts }: Gauged): Gauge {
  return { kind: "words", value: counts.body.words, state: "unlimited", isSure: true, method: counts.rule };
}

function pageGauge(
  lengths: readonly PartLength[],
  { pages, findings, suppressed }: Gauged,
  rules: readonly ConfiguredRule[],
): Gauge {
  const longest = [...lengths].sort((a, b) => b.words - a.words)[0];
  const isSure = longest?.isSure ?? true;
  const { pages: limit } = lengthLimits(rules, longest?.lengthClass.value, isSure);
  const found = [...findings, ...suppressed.map(({ finding }) => finding)];
  const isOver = found.some(({ rule }) => rule === "page-limit");
  const open = limit === undefined ? "unlimited" : "within";
  return {
    kind: "pages",
    state: isOver ? "over" : pages === undefined ? "unknown" : open,
    isSure,
    method: pages?.measured ?? "given",
    ...(pages && { value: pages.value }),
    ...(limit !== undefined && { limit }),
    ...(longest && { lengthClass: longest.lengthClass.value }),
  };
}
