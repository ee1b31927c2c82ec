import { chineseNumber } from "../../draft/elements";
import { digits, matchesIn } from "../matches";
import { replacement } from "../replacement";
import { defineRule } from "../rule";

/** 日期的数字：同一个日期不混用阿拉伯数字和汉字数字。 */
export const mixedDate = defineRule({
  id: "mixed-date",
  title: { zh: "同一日期不混用两种数字", en: "One date, one kind of numerals" },
  group: "数字",
  severity: "warning",
  basis: ["数字5.1.4"],
  fix: "review",
  *check(context) {
    for (const { range, words } of matchesIn(context, mixed, digits)) {
      const right = arabic(words);
      yield {
        message: `“${words}”混用两种数字，用“${right}”`,
        range,
        fix: replacement(range, words, right, "review"),
      };
    }
  },
});

const month = "(?:十[一二]?|[一二三四五六七八九])月";
const day = "(?:[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])日";
/** 2026年三月三 is a feast, 十月革命 an event: a month by itself must not run on into such a word. */
const mixed = new RegExp(
  [
    String.raw`(?<!\d)\d{4}年${month}(?:\d{1,2}日|${day}|(?![一二三四五六七八九十]|革命|怀胎))`,
    String.raw`(?<!\d)\d{4}年\d{1,2}月${day}`,
    String.raw`(?<![\d年])\d{1,2}月${day}`,
    String.raw`[一二][〇○零一二三四五六七八九]{3}年\d{1,2}月(?:\d{1,2}日)?`,
  ].join("|"),
  "g",
);

function arabic(words: string): string {
  return words.replace(/[〇○零一二三四五六七八九十]+/g, (numeral) =>
    numeral.length === 4
      ? [...numeral].map((digit) => chineseNumber(digit) ?? "").join("")
      : String(chineseNumber(numeral) ?? numeral),
  );
}
