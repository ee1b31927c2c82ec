import { titleText } from "../../draft/elements";
import type { Range } from "../../draft/draft";
import { defineRule } from "../rule";

interface Options {
  /** Demands by the word that shows each, and what it is called. */
  readonly demands: Readonly<Record<string, string>>;
}

/** 减负：除专门文件外，不提一票否决、签订责任状、达标等要求。 */
export const forbiddenDemand = defineRule<Options>({
  id: "forbidden-demand",
  title: { zh: "不提一票否决、责任状、达标要求", en: "No vetoes, pledges or target campaigns" },
  group: "行文",
  severity: "warning",
  basis: ["减负"],
  documentTypes: ["通知", "意见", "决定", "通报", "命令", "决议", "公告", "通告"],
  defaults: {
    demands: {
      一票否决: "一票否决",
      责任状: "签订责任状",
      责任书: "签订责任书",
      达标创建: "达标",
      创建达标: "达标",
      达标活动: "达标",
      达标验收: "达标",
      达标评比: "达标",
      评比达标: "达标",
    },
  },
  words: ({ demands }) => Object.keys(demands),
  *check({ draft, hits }, { demands }) {
    const titles = draft.parts.map((part) => titleText(part)).join("\n");
    for (const { word, range } of hits) {
      const text = draft.paragraphs[range.paragraph]?.text ?? "";
      const demand = demands[word] ?? word;
      if (
        titles.includes(demand.replace("签订", "")) ||
        isInName(text, range) ||
        !isDemanded(text, word, range)
      )
        continue;
      yield { message: `要求“${word}”，除专门文件外，原则上不对${demand}提要求`, range };
    }
  },
});

/** In 《》, or in the name of an organ: 达标创建办公室. */
function isInName(text: string, { from, to }: Range): boolean {
  const inTitle = text.lastIndexOf("《", from) > text.lastIndexOf("》", from);
  return inTitle || /^[\u4e00-\u9fff]{0,6}(?:办公室|领导小组|委员会|指挥部)/.test(text.slice(to, to + 12));
}

/** A pledge has to be signed; what is done away with or forbidden is not demanded. */
function isDemanded(text: string, word: string, { from }: Range): boolean {
  const before = text.slice(Math.max(0, from - 20), from).replace(/^.*[。；]/s, "");
  if (/取消|严禁|不得|禁止|清理|规范|不再|不搞|避免|防止|减少|不签|严格控制|违规/.test(before)) return false;
  return !word.startsWith("责任") || /签订?[^。；]{0,14}$/.test(before);
}
