import { countedWords, type CountScope, countScopes, partLengths } from "../part-lengths";
import { defineRule } from "../rule";

interface Options {
  /** The most a 简报 may hold, 字. */
  readonly limit: number;
  readonly countScope: CountScope;
}

/** 简报字数：控制在2000字以内。 */
export const briefingLength = defineRule<Options>({
  id: "briefing-length",
  title: { zh: "简报控制在限定字数以内", en: "A briefing keeps to its limit of characters" },
  group: "篇幅",
  severity: "error",
  basis: ["规则55"],
  defaults: { limit: 2000, countScope: "正文" },
  choices: { countScope: countScopes },
  *check(context, { limit, countScope }) {
    for (const { words, lengthClass, title } of partLengths(context, countScope)) {
      if (lengthClass.value !== "简报" || words <= limit) continue;
      yield {
        message: `简报${countedWords(words, limit, context.counts.rule)}，限${limit}字`,
        range: title,
      };
    }
  },
});
