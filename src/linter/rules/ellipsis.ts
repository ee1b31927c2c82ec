import { matchesIn } from "../matches";
import { replacement } from "../replacement";
import { defineRule } from "../rule";

/** 省略号：六连点“……”，不与“等”并用。 */
export const ellipsis = defineRule({
  id: "ellipsis",
  title: { zh: "省略号用“……”，不与“等”并用", en: "An ellipsis is six dots and stands without 等" },
  group: "标点",
  severity: "warning",
  basis: ["标点4.11"],
  fix: "safe",
  *check(context) {
    for (const { range, words, text } of matchesIn(context, /\.{3,}|。{3,}|、{3,}|…+/g, ".…、。")) {
      const around = text.charAt(range.from - 1) + text.charAt(range.to);
      if (words === "……") {
        if (!etc.test(text.slice(range.to, range.to + 2))) continue;
        const message = "省略号与“等”并用，保留“等”";
        yield { message, range: { ...range, to: range.to + 1 }, fix: replacement(range, words, "", "safe") };
      } else if (isMeant(words) && chinese.test(around) && !isLeader(words, text, range.to)) {
        yield {
          message: `“${words}”不是省略号，省略号用“……”`,
          range,
          fix: replacement(range, words, "……", "safe"),
        };
      }
    }
  },
});

const etc = /^等(?![级候待于])/;
/** Without Chinese beside it the dots belong to a formula (a1,…,an) or to foreign words. */
const chinese = /[\u3400-\u9fff，、；：“”《》）]/;

/** Longer rows are leaders; twelve dots stand for whole paragraphs left out. */
function isMeant(words: string): boolean {
  return words.startsWith("…") ? words.length === 1 || words.length === 3 : words.length <= 6;
}

/** The leaders of a table of contents end in a page number. */
function isLeader(words: string, text: string, to: number): boolean {
  return /^[.…]/.test(words) && /^[.…\s]*\d+$/.test(text.slice(to, to + 12));
}
