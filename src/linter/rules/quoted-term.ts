import { replacement } from "../replacement";
import { defineRule } from "../rule";

interface Options {
  /** Set phrases that are written between quotation marks. */
  readonly terms: readonly string[];
  /** More of them, for a pack to add to the list. */
  readonly more: readonly string[];
}

/** 固定用语加引号：“两个确立”“两个维护”“三公”经费等固定用语带引号。 */
export const quotedTerm = defineRule<Options>({
  id: "quoted-term",
  title: { zh: "固定用语加引号", en: "Set phrases stand in quotation marks" },
  group: "用语",
  severity: "warning",
  basis: ["规则2", "规则70"],
  fix: "safe",
  defaults: {
    terms: [
      "两个确立",
      "两个维护",
      "四个意识",
      "四个自信",
      "四个全面",
      "五位一体",
      "三公",
      "国之大者",
      "党之大者",
      "枫桥经验",
      "十三五",
      "十四五",
      "十五五",
      "一带一路",
      "三重一大",
      "三会一课",
      "两学一做",
      "三严三实",
      "放管服",
      "双随机、一公开",
      "两不愁三保障",
    ],
    more: [],
  },
  words: ({ terms, more }) => [...terms, ...more],
  *check({ draft, prepared, hits }) {
    for (const { word, range } of hits) {
      const text = draft.paragraphs[range.paragraph]?.text ?? "";
      // Beside a quotation mark it has been quoted, whether or not the marks of the paragraph pair.
      if (/[“”‘’]/.test(text.charAt(range.from - 1) + text.charAt(range.to))) continue;
      if (prepared.isQuoted(range.paragraph, range.from) || isOtherWord(word, text, range.from, range.to))
        continue;
      yield {
        message: `“${word}”没有引号，固定用语加引号`,
        range,
        fix: replacement(range, word, `“${word}”`, "safe"),
      };
    }
  },
});

/** Where the characters meet by chance: 三公里, 第三公约, 京津城际, 二十三五个. */
function isOtherWord(word: string, text: string, from: number, to: number): boolean {
  const rule = companions[word];
  if (rule === undefined) return false;
  return (
    !rule.after.test(text.slice(to, to + 4)) || rule.notBefore.test(text.slice(Math.max(0, from - 2), from))
  );
}

const plan = {
  after: /^(?:规划|计划|时期|期间|末|以来|开局|收官|目标|发展|初期|中期|[和及、”])/,
  notBefore: /[二三四五六七八九]$/,
};

/** What must follow, and must not precede, the words that are pieces of others. */
const companions: Readonly<Record<string, { readonly after: RegExp; readonly notBefore: RegExp }>> = {
  三公: { after: /^(?:经费|消费|支出|费用|预算|决算|开支)/, notBefore: /[第十百千万]$/ },
  十三五: plan,
  十四五: plan,
  十五五: plan,
  津城: { after: /^(?!际|市|区|管|投|乡|镇|建(?!设))/, notBefore: /[天京]$/ },
  三个着力: { after: /^(?!点)/, notBefore: /$^/ },
  十项行动: { after: /^(?![：:])/, notBefore: /(?:[下列以后]|开展)$/ },
};
