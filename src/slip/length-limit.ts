import type { DraftCounts, Pages } from "../draft/count";
import { type Facts, sure } from "../facts/facts";
import type { Rule } from "../linter/rule";
import { briefingLength } from "../linter/rules/briefing-length";
import { pageLimit } from "../linter/rules/page-limit";
import { wordLimit } from "../linter/rules/word-limit";
import type { Pack } from "../packs/pack";

/** 篇幅: what the draft measures and what it may, each absent where it is not known or not limited. */
export interface SlipLength {
  readonly words: number;
  readonly pages?: Pages;
  readonly wordLimit?: number;
  readonly pageLimit?: number;
  /** Whose way of counting. */
  readonly rule: string;
}

/** The length of the text proper and the limits its 篇幅类别 has in the pack. */
export function slipLength(
  counts: DraftCounts,
  pages: Pages | undefined,
  facts: Facts,
  pack: Pack,
): SlipLength {
  const limits = limitsOf(facts, pack);
  return { words: counts.body.words, rule: counts.rule, ...(pages && { pages }), ...limits };
}

function limitsOf(facts: Facts, pack: Pack): Pick<SlipLength, "wordLimit" | "pageLimit"> {
  const limit = (rule: Rule, option: string): number | undefined => optionOf(rule, option, pack);
  const pages = limit(pageLimit, "limit");
  switch (facts.lengthClass?.value) {
    case undefined:
    case "全局性综合性工作":
    case "不适用":
      return {};
    case "简报":
      return { wordLimit: limit(briefingLength, "limit") };
    case "参考资料":
    case "研究报告":
      return { wordLimit: limit(wordLimit, "reference") };
    case "一般":
      return { wordLimit: limit(wordLimit, "general"), pageLimit: pages };
    case "专项工作或者具体任务":
      return { wordLimit: limit(wordLimit, isSpecial(facts) ? "special" : "general"), pageLimit: pages };
  }
}

/** What a title only hints at does not lower the limit. */
function isSpecial(facts: Facts): boolean {
  return sure(facts, "lengthClass") === "专项工作或者具体任务";
}

function optionOf(rule: Rule, option: string, { ruleSettings }: Pack): number | undefined {
  const options: Readonly<Record<string, unknown>> = { ...rule.defaults, ...ruleSettings[rule.id]?.options };
  const value = options[option];
  return typeof value === "number" ? value : undefined;
}
