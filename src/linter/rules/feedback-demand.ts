import type { Range } from "../../draft/draft";
import { defineRule } from "../rule";

interface Options {
  /** Words one of which any such demand holds: only sentences with them are read. */
  readonly anchors: readonly string[];
}

/** 报送落实情况、制定配套文件：一般不提这样的要求。 */
export const feedbackDemand = defineRule<Options>({
  id: "feedback-demand",
  title: { zh: "一般不要求报送落实情况、制定配套文件", en: "Reports on implementation are not demanded" },
  group: "行文",
  severity: "warning",
  basis: ["减负"],
  documentTypes: ["通知", "意见", "决定", "通报", "命令", "决议"],
  defaults: {
    anchors: [
      "落实情况",
      "落实本通知",
      "落实本意见",
      "落实本方案",
      "配套文件",
      "配套措施",
      "配套政策",
      "实施方案",
      "实施细则",
      "实施办法",
    ],
  },
  words: ({ anchors }) => anchors,
  *check({ draft, hits, prepared }) {
    let said: Range | undefined;
    for (const { range } of hits) {
      const { paragraph, from } = range;
      const sentence = prepared.sentences(paragraph).find((each) => each.from <= from && from < each.to);
      if (!sentence || said === sentence || prepared.isQuoted(paragraph, from)) continue;
      const text = draft.paragraphs[paragraph]?.text ?? "";
      const demand = demandIn(text.slice(sentence.from, sentence.to));
      if (!demand) continue;
      said = sentence;
      const start = sentence.from + demand.at;
      yield {
        message: `要求“${demand.words}”，一般不提出${demand.what}的要求`,
        range: { paragraph, from: start, to: start + demand.words.length },
      };
    }
  },
});

interface Demand {
  readonly words: string;
  readonly at: number;
  readonly what: string;
}

/** 将贯彻落实情况于…前报…; 各单位要制定实施方案. */
const kinds: readonly { readonly pattern: RegExp; readonly told: RegExp; readonly what: string }[] = [
  {
    pattern:
      /(?:贯彻)?落实[^。；，]{0,12}?情况[^。；，]{0,24}(?:，[^。；，]{0,12}?)?(?:上报|反馈|报(?!道|刊|名|表|告厅)送?)/,
    told: /请|要|须|应|将|前|及时|定期|按时/,
    what: "报送贯彻落实情况",
  },
  {
    pattern:
      /各(?!自|类|项|种|方|级各类)[^。；]{0,50}?(?<words>(?:制定|出台)[^。；，]{0,14}(?:配套(?:文件|措施|政策)|实施方案|实施细则|实施办法))/,
    told: /各/,
    what: "制定配套文件",
  },
];

/** What is reported at a meeting, to the public, or here and now is no demand; nor is one that is forbidden. */
const noDemand =
  /听取|审议|不得|不再|不要求|一般不|原则上不|减少|避免|取消|现将|向社会|如下|已经?(?:制定|出台)/;

function demandIn(sentence: string): Demand | undefined {
  if (noDemand.test(sentence)) return undefined;
  for (const { pattern, told, what } of kinds) {
    const found = pattern.exec(sentence);
    if (!found || !told.test(sentence)) continue;
    const words = found.groups?.words ?? found[0];
    return { words, at: found.index + found[0].length - words.length, what };
  }
  return undefined;
}
