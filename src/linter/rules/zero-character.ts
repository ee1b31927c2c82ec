import type { Draft, Range } from "../../draft/draft";
import { matchesIn } from "../matches";
import { replacement } from "../replacement";
import { defineRule } from "../rule";

/** 汉字数字的“〇”：年份里的〇不用数字0、字母O、符号○代替，也不写成“零”。 */
export const zeroCharacter = defineRule({
  id: "zero-character",
  title: { zh: "汉字年份里用“〇”", en: "Years in Chinese numerals have 〇" },
  group: "数字",
  severity: "warning",
  basis: ["数字5.2.5"],
  fix: "safe",
  *check(context) {
    for (const { range, words } of matchesIn(context, years)) {
      const right = words.replace(/[0０OoО○◯零]/g, "〇");
      // The 成文日期 is to be Arabic altogether: that rule says so, and this one would only send it half way.
      if (right === words || isDocumentDate(context.draft, range)) continue;
      yield {
        message: `“${words}”的零不是“〇”，汉字年份用“〇”`,
        range,
        fix: replacement(range, words, right, "safe"),
      };
    }
  },
});

/** Four numerals before 年, the first a Chinese one, a zero among them. */
const years = /[一二](?<![\d〇○零一二三四五六七八九十A-Za-z].)[0０OoО○◯零〇一二三四五六七八九]{3}(?=年)/g;

function isDocumentDate({ elements, parts }: Draft, { paragraph, from }: Range): boolean {
  return [elements, ...parts.map((part) => part.elements)].some(({ documentDate = [] }) =>
    documentDate.some(
      (stretch) => stretch.paragraph === paragraph && from >= stretch.from && from < stretch.to,
    ),
  );
}
