import type { Range } from "../../draft/draft";
import type { TextEdit } from "../../draft/edit";
import { defineRule } from "../rule";

/** 标号套用：书名号里再用书名号，里层用单书名号；圆括号里再用圆括号，换一种括号。 */
export const nestedMarks = defineRule({
  id: "nested-marks",
  title: { zh: "标号套用时换一种", en: "Marks within marks take another form" },
  group: "标点",
  severity: "warning",
  basis: ["标点4.15", "标点4.9"],
  fix: "review",
  *check({ draft, prepared }) {
    for (const paragraph of prepared.proseWith("《（")) {
      const text = draft.paragraphs[paragraph]?.text ?? "";
      for (const pair of nestedPairs(text)) {
        const range = { paragraph, from: pair.from, to: pair.to };
        const [message, after] = wordings[text.charAt(pair.from) === "《" ? "《" : "（"];
        const edits = marksOf(text, range, after);
        yield { message, range, fix: { title: `改用“${after}”`, safety: "review", edits } };
      }
    }
  },
});

const wordings = {
  "《": ["书名号里又用书名号，里层用“〈〉”", "〈〉"],
  "（": ["圆括号里又用圆括号，换一种括号（外层用六角括号“〔〕”）", "〔〕"],
} as const;

interface Pair {
  readonly from: number;
  readonly to: number;
}

interface Opening {
  readonly from: number;
  readonly mark: string;
  /** Another pair of brackets, no mere number, stands inside. */
  holds: boolean;
}

/** The pairs to change: inner titles, outer brackets. None where a mark is unpaired: it is unknown what holds what. */
function nestedPairs(text: string): Pair[] {
  const nested: Pair[] = [];
  const open: Opening[] = [];
  let titles = 0;
  for (const { 0: mark, index } of text.matchAll(/[《》（）]/g)) {
    if (mark === "《" || mark === "（") {
      open.push({ from: index, mark, holds: false });
      if (mark === "《") titles++;
      continue;
    }
    const opening = open.pop();
    if (opening?.mark !== (mark === "》" ? "《" : "（")) return [];
    const pair = { from: opening.from, to: index + 1 };
    const isNested = mark === "》" ? --titles > 0 : opening.holds;
    if (isNested) nested.push(pair);
    const parent = open.at(-1);
    if (mark === "）" && parent && !isNumber(text.slice(pair.from, pair.to))) parent.holds = true;
  }
  return open.length > 0 ? [] : nested;
}

/** 第三条第（二）项: the brackets are the number's own. */
function isNumber(words: string): boolean {
  return /^（(?:[一二三四五六七八九十]{1,4}|\d{1,3}|[A-Za-z])）$/.test(words);
}

function marksOf(text: string, { paragraph, from, to }: Range, after: string): TextEdit[] {
  return [from, to - 1].map((at, index) => ({
    kind: "text",
    range: { paragraph, from: at, to: at + 1 },
    before: text.charAt(at),
    after: after.charAt(index),
  }));
}
