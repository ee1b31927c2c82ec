import type { Range, Stretch } from "../../draft/draft";
import type { TextEdit } from "../../draft/edit";
import type { Fix, Problem } from "../finding";
import { defineRule } from "../rule";

/** 附注格式：附注加圆括号。 */
export const noteParentheses = defineRule({
  id: "note-parentheses",
  title: { zh: "附注加圆括号", en: "A note stands in round brackets" },
  group: "要素",
  severity: "error",
  basis: ["格式7.3.6"],
  fix: "safe",
  *check({ draft }) {
    let open = false;
    for (const note of draft.elements.note ?? []) {
      const words = note.text.trim();
      // A note may run over several lines, the brackets on its first and last.
      const begins = words.startsWith("（");
      if (open || (begins && !/[)）][。]?$/.test(words))) open = !words.endsWith("）");
      else if (words !== "" && !(begins && words.endsWith("）"))) yield wrongBrackets(note, words);
    }
  },
});

function wrongBrackets(note: Stretch, words: string): Problem {
  const from = note.from + note.text.indexOf(words);
  const range = { paragraph: note.paragraph, from, to: from + words.length };
  const open = /^[（([【〔]?/.exec(words)?.[0] ?? "";
  // 此件主动公开（附件除外） opens with no bracket: the last one is not its own.
  const ending = open === "" ? /[。；]?$/ : /(?:[)）\]】〕][。；]?|[。；])?$/;
  const close = ending.exec(words.slice(open.length))?.[0] ?? "";
  const inner = words.slice(open.length, words.length - close.length);
  const edits = [
    edit({ ...range, to: from + open.length }, open, "（"),
    edit({ ...range, from: range.to - close.length }, close, "）"),
  ].filter(({ before, after }) => before !== after);
  const fix: Fix = { title: "加全角圆括号", safety: "safe", edits };
  return {
    message: `附注“${words.length > 30 ? `${words.slice(0, 30)}…` : words}”没有用全角圆括号括起，附注加圆括号`,
    range,
    ...(isBalanced(inner) && { fix }),
  };
}

function isBalanced(words: string): boolean {
  let depth = 0;
  for (const char of words) {
    if ("（(".includes(char)) depth++;
    else if ("）)".includes(char) && --depth < 0) return false;
  }
  return depth === 0;
}

/** Only the ends change, so that what stands between them is never rewritten. */
function edit(range: Range, before: string, after: string): TextEdit {
  return { kind: "text", range, before, after };
}
