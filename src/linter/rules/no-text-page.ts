import { replacement } from "../replacement";
import { defineRule } from "../rule";

interface Options {
  readonly phrases: readonly string[];
}

/** 此页无正文：署名不与正文分页，不用“此页无正文”。 */
export const noTextPage = defineRule<Options>({
  id: "no-text-page",
  title: { zh: "不用“此页无正文”", en: "No “this page has no text”" },
  group: "要素",
  severity: "advice",
  basis: ["实务"],
  fix: "review",
  defaults: { phrases: ["此页无正文", "本页无正文"] },
  words: ({ phrases }) => phrases,
  *check({ draft, hits }) {
    for (const { word, range } of hits) {
      const text = draft.paragraphs[range.paragraph]?.text ?? "";
      // Alone on its line it is the page's own remark; in a sentence it is spoken about.
      if (
        !/^\s*[（(]?\s*$/.test(text.slice(0, range.from)) ||
        !/^[\s。]*[）)]?[\s。]*$/.test(text.slice(range.to))
      )
        continue;
      const whole = { paragraph: range.paragraph, from: 0, to: text.length };
      const message = `有“${word}”，署名与正文同页，通常用调整行距、字距的办法解决`;
      yield { message, range, fix: replacement(whole, text, "", "review") };
    }
  },
});
