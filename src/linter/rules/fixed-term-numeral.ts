import { replacement } from "../replacement";
import { defineRule } from "../rule";

interface Options {
  /** Set terms as they are written with digits, and as they should be. */
  readonly terms: Readonly<Record<string, string>>;
}

/** 定型词语的数字：“十四五”“两个维护”“八项规定”等词里的数字用汉字。 */
export const fixedTermNumeral = defineRule<Options>({
  id: "fixed-term-numeral",
  title: { zh: "定型词语里的数字用汉字", en: "Set terms keep their Chinese numerals" },
  group: "数字",
  severity: "warning",
  basis: ["数字4.2.3"],
  fix: "safe",
  defaults: {
    terms: {
      "13五": "十三五",
      "14五": "十四五",
      "15五": "十五五",
      "2个确立": "两个确立",
      "2个维护": "两个维护",
      "4个意识": "四个意识",
      "4个自信": "四个自信",
      "4个全面": "四个全面",
      "5位一体": "五位一体",
      "5位1体": "五位一体",
      "3公经费": "三公经费",
      "1带1路": "一带一路",
      "1国2制": "一国两制",
      "3重1大": "三重一大",
      "3会1课": "三会一课",
      "2学1做": "两学一做",
      "3严3实": "三严三实",
      中央8项规定: "中央八项规定",
      党的18大: "党的十八大",
      党的19大: "党的十九大",
      党的20大: "党的二十大",
      "3农问题": "三农问题",
      "4风问题": "四风问题",
    },
  },
  words: ({ terms }) => Object.keys(terms),
  *check({ draft, hits }, { terms }) {
    for (const { word, range } of hits) {
      const text = draft.paragraphs[range.paragraph]?.text ?? "";
      if (/[\d.．]/.test(text.charAt(range.from - 1)) && /^\d/.test(word)) continue;
      const right = terms[word] ?? word;
      yield {
        message: `“${word}”是定型词语，写作“${right}”`,
        range,
        fix: replacement(range, word, right, "safe"),
      };
    }
  },
});
