import type { WordHit } from "../rule";
import { replacement } from "../replacement";
import { defineRule } from "../rule";

interface Options {
  /** Words as they are often written, and as official documents usually write them. */
  readonly words: Readonly<Record<string, string>>;
  /** More of them, for a pack or a unit to add: what it writes itself, whatever is usual elsewhere. */
  readonly more: Readonly<Record<string, string>>;
}

/** 推荐用词：两种写法里公文通常只用一种的（其他、制定办法、法治政府）。 */
export const preferredWord = defineRule<Options>({
  id: "preferred-word",
  title: { zh: "用公文通常的写法", en: "Words as official documents usually write them" },
  group: "用语",
  severity: "advice",
  basis: ["条例20"],
  fix: "review",
  defaults: {
    words: {
      其它: "其他",
      制订办法: "制定办法",
      制订规定: "制定规定",
      制订条例: "制定条例",
      制订规则: "制定规则",
      制订细则: "制定细则",
      法制政府: "法治政府",
      法制建设: "法治建设",
      法制社会: "法治社会",
      法制思维: "法治思维",
      法制观念: "法治观念",
      签定: "签订",
      交待: "交代",
      情况反应: "情况反映",
      反应问题: "反映问题",
      反应情况: "反映情况",
      座落: "坐落",
      宏扬: "弘扬",
      拚搏: "拼搏",
      惟一: "唯一",
      必须品: "必需品",
      度过难关: "渡过难关",
      明查暗访: "明察暗访",
      国家发改委: "国家发展改革委",
      区发改委: "区发展改革委",
      市发改委: "市发展改革委",
      身分: "身份",
      告戒: "告诫",
      惩诫: "惩戒",
      起迄: "起讫",
    },
    more: {},
  },
  words: ({ words, more }) => Object.keys({ ...words, ...more }),
  *check({ draft, prepared, hits }, options) {
    const preferred = { ...options.words, ...options.more };
    for (const hit of hits) {
      const { word, range } = hit;
      const right = preferred[word] ?? word;
      const text = draft.paragraphs[range.paragraph]?.text ?? "";
      if (prepared.isQuoted(range.paragraph, range.from) || isOtherWord(hit, text)) continue;
      yield {
        message: `“${word}”，${Object.hasOwn(options.more, word) ? "本单位" : "通常"}写作“${right}”`,
        range,
        fix: replacement(range, word, right, "review"),
      };
    }
  },
});

/** 一座落成, 身分离, 法制建设银行: the characters meet by chance. */
function isOtherWord({ word, range }: WordHit, text: string): boolean {
  const [before, after] = [text.charAt(range.from - 1), text.charAt(range.to)];
  const { notAfter = "", notBefore = "" } = companions[word] ?? {};
  return (before !== "" && notAfter.includes(before)) || (after !== "" && notBefore.includes(after));
}

const companions: Readonly<Record<string, { readonly notAfter?: string; readonly notBefore?: string }>> = {
  座落: { notAfter: "一二两三四五六七八九十几每首该这那整讲满入让", notBefore: "成地" },
  签定: { notBefore: "制" },
  其它: { notBefore: "们" },
  身分: { notAfter: "自本亲终", notBefore: "离别红文配段析为成" },
  反应情况: { notAfter: "急敏良场学激速体种性变热应" },
  反应问题: { notAfter: "急敏良场学激速体种性变热应" },
  情况反应: { notBefore: "堆器" },
  惟一: { notBefore: "精" },
  区发改委: { notAfter: "地" },
  国家发改委: { notBefore: "员" },
  度过难关: { notAfter: "过" },
};
