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
    for (const { range, words, text } of matchesIn(context, wrongEllipsis)) {
      if (words === "……") {
        const withEtc = { ...range, to: range.to + 1 };
        const message = "省略号与“等”并用，保留“等”";
        yield { message, range: withEtc, fix: replacement(range, words, "", "safe") };
      } else if (!isOther(words, text, range.to)) {
        yield {
          message: `“${words}”不是省略号，省略号用“……”`,
          range,
          fix: replacement(range, words, "……", "safe"),
        };
      }
    }
  },
});

/** Dots after Chinese or quotes; six and more are the leaders of a table of contents. */
const wrongEllipsis =
  /(?<=[\u3400-\u9fff，、”）》])\.{3,6}(?!\.)|(?<!。)。{3,6}(?!。)|(?<!、)、{3,6}(?!、)|(?<!…)(?:…|…{3})(?!…)|(?<!…)……(?=等(?!级|候|待|于))/g;

/** Leaders before a page number. */
function isOther(words: string, text: string, to: number): boolean {
  return /^[.…]/.test(words) && /^[.…\s]*\d+$/.test(text.slice(to, to + 12));
}
