import { dissentIn, dissentInWords } from "../dissent";
import { defineRule } from "../rule";

interface Options {
  /** Words with which a department's view and its grounds are set out. */
  readonly words: readonly string[];
}

/** 分歧理由：部门意见有分歧的，列明各方理由和依据。 */
export const dissentReasons = defineRule<Options>({
  id: "dissent-reasons",
  title: { zh: "有分歧的列明各方理由和依据", en: "Where departments disagree, their reasons are set out" },
  group: "行文",
  severity: "error",
  basis: ["规则51"],
  defaults: {
    words: [
      "理由",
      "认为",
      "主张",
      "考虑到",
      "依据是",
      "依据为",
      "法律依据",
      "主要依据",
      "意见如下",
      "意见为",
      "意见是",
    ],
  },
  words: ({ words }) => words,
  *check(context) {
    const dissent = dissentIn(context);
    if (!dissent || context.hits.length > 0) return;
    const { range, severity } = dissent;
    yield { message: `${dissentInWords(dissent)}，没有列明各方理由和依据`, range, severity };
  },
});
