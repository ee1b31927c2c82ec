import type { LengthClass } from "../../draft/terms";
import type { Problem } from "../finding";
import { countedWords, type CountScope, countScopes, type PartLength, partLengths } from "../part-lengths";
import { defineRule } from "../rule";

interface Options {
  /** Limits in 字 by 篇幅类别: a 文件稿 in general, one that deploys a single task, and reference papers. */
  readonly general: number;
  readonly special: number;
  readonly reference: number;
  readonly countScope: CountScope;
}

/** 字数：文件稿、参考资料、研究报告不超过限定的字数。 */
export const wordLimit = defineRule<Options>({
  id: "word-limit",
  title: { zh: "文件稿不超过限定的字数", en: "A document keeps to its limit of characters" },
  group: "篇幅",
  severity: "warning",
  basis: ["规则55"],
  defaults: { general: 5000, special: 4000, reference: 4000, countScope: "正文" },
  choices: { countScope: countScopes },
  *check(context, options) {
    for (const length of partLengths(context, options.countScope)) {
      if (unlimited.has(length.lengthClass.value)) continue;
      yield* overLimit(length, options, context.counts.rule);
    }
  },
});

/** 简报 has a rule of its own. */
const unlimited: ReadonlySet<LengthClass> = new Set(["全局性综合性工作", "不适用", "简报"]);

function* overLimit(length: PartLength, options: Options, rule: string): Generator<Problem> {
  const { words, part, title, isSure, lengthClass } = length;
  const { limit, kind } = limitOf(length, options);
  const name = part.documentType ?? (part.role === "enclosed" ? "所附文件" : "正文");
  if (words > limit) {
    yield {
      message: `${name}${countedWords(words, limit, rule)}，${kind}一般不超过${limit}字`,
      range: title,
    };
  } else if (isHint(length) && !isSure && lengthClass.source === "draft" && words > options.special) {
    yield {
      message: `${name}${countedWords(words, options.special, rule)}，标题中有“${lengthClass.evidence}”，部署专项工作或者具体任务的文件稿一般不超过${options.special}字`,
      range: title,
      severity: "advice",
    };
  }
}

function isHint({ lengthClass }: PartLength): boolean {
  return lengthClass.value === "专项工作或者具体任务";
}

/** What a title only hints at does not lower the limit. */
function limitOf(
  { lengthClass: { value }, isSure }: PartLength,
  { general, special, reference }: Options,
): { readonly limit: number; readonly kind: string } {
  if (isSure && value === "专项工作或者具体任务")
    return { limit: special, kind: "部署专项工作或者具体任务的文件稿" };
  if (value === "参考资料" || value === "研究报告") return { limit: reference, kind: value };
  return { limit: general, kind: "文件稿" };
}
