import type { LengthClass } from "../draft/terms";
import type { ConfiguredRule } from "./configure";
import { type CountScope, countScopes } from "./part-lengths";

/** How long a paper of a class may be; absent where no limit is set, or the rule that sets it does not run. */
export interface LengthLimits {
  readonly words?: number;
  readonly pages?: number;
}

/**
 * The limits the rules hold a paper to by its 篇幅类别 (规则55). What a title only hints at (`isSure` false) does not
 * lower a limit.
 */
export function lengthLimits(
  rules: readonly ConfiguredRule[],
  lengthClass: LengthClass | undefined,
  isSure: boolean,
): LengthLimits {
  const limit = (rule: string, option: string) => numberOf(optionOf(rules, rule, option));
  const ofClass = (option: string) => ({
    words: limit("word-limit", option),
    pages: limit("page-limit", "limit"),
  });
  switch (lengthClass) {
    case undefined:
    case "全局性综合性工作":
    case "不适用":
      return {};
    case "简报":
      return { words: limit("briefing-length", "limit") };
    case "参考资料":
    case "研究报告":
      return { words: limit("word-limit", "reference") };
    case "一般":
      return ofClass("general");
    case "专项工作或者具体任务":
      return ofClass(isSure ? "special" : "general");
  }
}

/** What is counted against the limits; 正文 where no rule says. */
export function countScopeOf(rules: readonly ConfiguredRule[]): CountScope {
  const scope = optionOf(rules, "word-limit", "countScope");
  return countScopes.find((each) => each === scope) ?? "正文";
}

function numberOf(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}

function optionOf(rules: readonly ConfiguredRule[], id: string, option: string): unknown {
  const options = rules.find(({ rule }) => rule.id === id)?.options ?? {};
  return Object.entries(options).find(([key]) => key === option)?.[1];
}
