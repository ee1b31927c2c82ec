import type { Basis } from "../../regulations/citation";
import { compact } from "../../draft/elements";
import type { Draft, Range } from "../../draft/draft";
import { replacement } from "../replacement";
import { defineRule } from "../rule";

interface RepealedAct {
  readonly number: string;
  readonly title: string;
  /** What repealed it. */
  readonly basis: Basis;
  /** The number of the act that stands in its place, proposed instead. */
  readonly replacedBy?: string;
}

interface Options {
  /** 废止的文件; those a pack lists itself are added. */
  readonly acts: readonly RepealedAct[];
}

/** 废止文件：不引用已经废止的文件。 */
export const repealedCitation = defineRule<Options>({
  id: "repealed-citation",
  title: { zh: "不引用已废止的文件", en: "A repealed act is not cited" },
  group: "行文",
  severity: "error",
  basis: ["规则80"],
  fix: "review",
  defaults: {
    acts: [
      {
        number: "国发〔2000〕23号",
        title: "国家行政机关公文处理办法",
        basis: "条例42",
        replacedBy: "中办发〔2012〕14号",
      },
      {
        number: "中办发〔1996〕14号",
        title: "中国共产党机关公文处理条例",
        basis: "条例42",
        replacedBy: "中办发〔2012〕14号",
      },
    ],
  },
  words: ({ acts }) => acts.flatMap(({ number }) => spellings(number)),
  *check({ draft, hits }, { acts }) {
    for (const { word, range } of hits) {
      const act = acts.find(({ number }) => spellings(number).includes(word));
      if (!act || isOwnNumber(draft, range) || saysRepealed(draft, range)) continue;
      const { replacedBy } = act;
      yield {
        message: `“${word}”（${act.title}）已经废止，不能再作依据引用`,
        range,
        basis: [act.basis],
        ...(replacedBy !== undefined && { fix: replacement(range, word, replacedBy, "review") }),
      };
    }
  },
});

/** The number with the brackets people type instead of 〔〕. */
function spellings(number: string): readonly string[] {
  return ["〔〕", "[]", "［］", "（）", "()", "【】"].map((pair) =>
    number.replace("〔", pair.charAt(0)).replace("〕", pair.charAt(1)),
  );
}

function isOwnNumber({ elements }: Draft, { paragraph }: Range): boolean {
  return (elements.documentNumber ?? []).some((stretch) => stretch.paragraph === paragraph);
}

/** …同时废止, 已经废止的…: the sentence speaks of the repeal. */
function saysRepealed({ paragraphs }: Draft, { paragraph, from, to }: Range): boolean {
  const text = paragraphs[paragraph]?.text ?? "";
  const before = compact(text.slice(Math.max(0, from - 60), from)).replace(/^.*[。；]/s, "");
  const after = compact(text.slice(to, to + 60)).replace(/[。；].*$/s, "");
  return /废止|失效|停止执行/.test(before + after);
}
