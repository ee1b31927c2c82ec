import { replacement } from "../replacement";
import { defineRule } from "../rule";

/** 主送机关末尾标全角冒号。 */
export const mainRecipientsColon = defineRule({
  id: "main-recipients-colon",
  title: { zh: "主送机关末尾标全角冒号", en: "主送机关 ends with a full-width colon" },
  group: "要素",
  severity: "error",
  basis: ["格式7.3.2"],
  fix: "safe",
  *check({ draft }) {
    const last = draft.elements.mainRecipients?.at(-1);
    const text = last && draft.paragraphs[last.paragraph]?.text;
    // One moved to the 版记 (主送：…。) ends with a full stop (格式7.4.2).
    if (!last || !text || /^\s*主\s*送\s*[：:]/.test(text)) return;
    const words = text.trimEnd();
    if (words.endsWith("：")) return;
    const mark = /\s*[:;；,，、。.]?$/.exec(words)?.[0] ?? "";
    const range = { paragraph: last.paragraph, from: words.length - mark.length, to: words.length };
    const what = mark === "" ? "主送机关末尾没有冒号" : `主送机关末尾是“${mark.trim()}”`;
    yield {
      message: `${what}，末尾标全角冒号“：”`,
      range: mark === "" ? { ...range, from: Math.max(range.to - 1, 0) } : range,
      fix: replacement(range, mark, "：", "safe"),
    };
  },
});
