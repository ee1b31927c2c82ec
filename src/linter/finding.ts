import type { Edit } from "../draft/edit";
import type { Range } from "../draft/draft";
import type { Basis } from "../regulations/citation";

/** 应改 what must, 宜改 what should, 可改 what may be mended: what the text says, not how bad we feel it is. */
export const severities = ["error", "warning", "advice"] as const;
export type Severity = (typeof severities)[number];

/** What a severity is called; the Chinese words take the place of 应, 宜, 可 in the messages. */
export const severityNames: Readonly<Record<Severity, { zh: string; en: string }>> = {
  error: { zh: "应改", en: "must" },
  warning: { zh: "宜改", en: "should" },
  advice: { zh: "可改", en: "may" },
};

/** `safe`: one right answer, may be applied in bulk. `review`: a proposal a person confirms. */
export type Safety = "safe" | "review";

/** 修改: edits that mend a finding, made together or not at all. */
export interface Fix {
  /** What the fix does, said to the drafter: 改为〔2026〕. */
  readonly title: string;
  readonly safety: Safety;
  readonly edits: readonly Edit[];
}

/** What a rule yields: where, and what is there against what is required (简报3126字，限2000字). */
export interface Problem {
  readonly message: string;
  readonly range: Range;
  readonly fix?: Fix;
  /** Only where rules.md gives one rule several severities; a pack's setting outranks it. */
  readonly severity?: Severity;
  /** Only where this problem rests on another clause than the rule's own. */
  readonly basis?: readonly Basis[];
}

/** 问题: a problem with the engine's stamp. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly basis: readonly Basis[];
  /** The first basis's own words, where the text is at hand. */
  readonly clause?: string;
  readonly range: Range;
  /** The words in the range. */
  readonly text: string;
  readonly fix?: Fix;
}

/** A rule that broke: shown beside the findings, so that a failed check never looks like a clean one. */
export interface RuleFailure {
  readonly rule: string;
  readonly message: string;
}
