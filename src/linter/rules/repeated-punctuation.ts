import type { Range } from "../../draft/draft";
import { matchesIn } from "../matches";
import { replacement } from "../replacement";
import { defineRule } from "../rule";

/** 标点重复：点号不连用。 */
export const repeatedPunctuation = defineRule({
  id: "repeated-punctuation",
  title: { zh: "点号不重复", en: "No two stops in a row" },
  group: "标点",
  severity: "warning",
  basis: ["标点"],
  fix: "safe",
  *check(context) {
    // ？！ and up to three ？ or ！ are allowed (标点 4.6.3), 。。。 is a misformed ellipsis: both are left alone.
    for (const { range, words, text } of matchesIn(context, /[，。、；：]{2,}/g)) {
      if (isEllipsis(words) || isEllipsis(text.slice(range.from - 1, range.to))) continue;
      const mark = strongest(words);
      yield { message: `标点“${words}”重复，保留一个“${mark}”`, range, fix: mended(range, words, mark) };
    }
  },
});

function isEllipsis(words: string): boolean {
  return /。{3,}|、{3,}/.test(words);
}

const byStrength = ["。", "；", "：", "，", "、"];

/** The mark that ends most: ，。 is a sentence's end with a comma left over. */
function strongest(words: string): string {
  return byStrength.find((mark) => words.includes(mark)) ?? words.charAt(0);
}

function mended(range: Range, words: string, mark: string) {
  return replacement(range, words, mark, "safe");
}
