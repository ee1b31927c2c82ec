import type { Stretch } from "../../draft/draft";
import type { Problem } from "../finding";
import { replacement } from "../replacement";
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
  const bare = words.replace(/^[（([【〔]/, "").replace(/[。；]?[）)\]】〕]?[。；]?$/, "");
  return {
    message: `附注“${words.length > 30 ? `${words.slice(0, 30)}…` : words}”没有用全角圆括号括起，附注加圆括号`,
    range,
    fix: replacement(range, words, `（${bare}）`, "safe"),
  };
}
