import { dissentIn, dissentInWords } from "../dissent";
import { defineRule } from "../rule";

interface Options {
  /** Words with which the lead department says what it proposes. */
  readonly words: readonly string[];
}

/** 倾向性意见：部门意见有分歧的，牵头部门提出办理意见或者倾向性意见。 */
export const dissentOpinion = defineRule<Options>({
  id: "dissent-opinion",
  title: { zh: "有分歧的提出办理意见", en: "Where departments disagree, the lead department proposes" },
  group: "行文",
  severity: "error",
  basis: ["规则46", "规则51"],
  defaults: {
    words: [
      "建议",
      "倾向",
      "办理意见",
      "处理意见",
      "拟采纳",
      "拟不采纳",
      "拟同意",
      "拟按",
      "拟定",
      "我局认为",
      "我委认为",
      "我办认为",
      "我街认为",
      "我单位认为",
    ],
  },
  words: ({ words }) => words,
  *check(context) {
    const dissent = dissentIn(context);
    if (!dissent || context.hits.length > 0) return;
    const { range, severity } = dissent;
    yield { message: `${dissentInWords(dissent)}，没有提出办理意见或者倾向性意见`, range, severity };
  },
});
