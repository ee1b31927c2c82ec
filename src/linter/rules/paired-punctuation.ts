import type { Draft, Range } from "../../draft/draft";
import { defineRule } from "../rule";

/** 标号成对：引号、书名号、括号在一段之内左右成对。 */
export const pairedPunctuation = defineRule({
  id: "paired-punctuation",
  title: { zh: "引号、书名号、括号成对", en: "Quotation marks, title marks and brackets come in pairs" },
  group: "标点",
  severity: "error",
  basis: ["标点"],
  *check({ draft, prepared }) {
    const odd = prepared
      .proseWith("“”《》（）〔〕()")
      .flatMap((paragraph) => unpairedMarks(draft, paragraph));
    for (const { mark, range } of withoutContinued(draft, odd)) {
      const [one, other] = closers.has(mark) ? ["右", "左"] : ["左", "右"];
      const name = names[mark] ?? "";
      yield { message: `有${one}${name}无${other}${name}，标号成对使用`, range };
    }
  },
});

interface OddMark {
  readonly mark: string;
  readonly range: Range;
}

const closerOf: Readonly<Record<string, string>> = { "“": "”", "《": "》", "（": "）", "〔": "〕", "(": ")" };
const closers = new Set(Object.values(closerOf));
const names: Readonly<Record<string, string>> = {
  "“": "引号",
  "”": "引号",
  "《": "书名号",
  "》": "书名号",
  "（": "括号",
  "）": "括号",
  "(": "括号",
  ")": "括号",
  "〔": "六角括号",
  "〕": "六角括号",
};

function unpairedMarks({ paragraphs }: Draft, paragraph: number): OddMark[] {
  const text = paragraphs[paragraph]?.text ?? "";
  const open: OddMark[] = [];
  const odd: OddMark[] = [];
  const waiting = new Map<string, number>();
  for (const { 0: mark, index } of text.matchAll(/[“”《》（）〔〕()]/g)) {
    const here = { mark, range: { paragraph, from: index, to: index + 1 } };
    if (!closers.has(mark)) {
      open.push(here);
      count(waiting, mark, 1);
    } else if (waiting.get(widened(mark))) closeInto(open, odd, waiting, mark);
    else if (!isListNumber(text, index)) odd.push(here);
  }
  return [...odd, ...open]
    .filter(({ range }) => !isOfFormula(text, range.from))
    .sort((a, b) => a.range.from - b.range.from);
}

/** How many openings wait for each closing mark. */
function count(waiting: Map<string, number>, opening: string, change: number): void {
  const closing = widened(closerOf[opening] ?? "");
  waiting.set(closing, (waiting.get(closing) ?? 0) + change);
}

/** Closes the nearest opening of its kind; what was opened after it and never closed is odd. */
function closeInto(open: OddMark[], odd: OddMark[], waiting: Map<string, number>, mark: string): void {
  for (let last = open.pop(); last; last = open.pop()) {
    count(waiting, last.mark, -1);
    if (pairs(last.mark, mark)) return;
    odd.push(last);
  }
}

/** A half-width bracket with no Chinese beside it: a formula, a program, a foreign name. */
function isOfFormula(text: string, at: number): boolean {
  return "()".includes(text.charAt(at)) && !/[\u3400-\u9fff]/.test(text.charAt(at - 1) + text.charAt(at + 1));
}

function lastIndexWhere(marks: readonly OddMark[], wanted: (mark: OddMark) => boolean): number {
  for (let at = marks.length - 1; at >= 0; at--) {
    const mark = marks[at];
    if (mark && wanted(mark)) return at;
  }
  return -1;
}

/** A half-width bracket with a full-width one is a pair here: what is wrong with it is another rule's. */
function pairs(opening: string, closing: string): boolean {
  return widened(closerOf[opening] ?? "") === widened(closing);
}

function widened(mark: string): string {
  return mark === ")" ? "）" : mark;
}

/** 1） a） 一）: the number of a list item. */
function isListNumber(text: string, at: number): boolean {
  return (
    /[)）]/.test(text.charAt(at)) &&
    /(?:^|[\s。；;：:，,、．.])(?:\d{1,2}|[A-Za-z]|[一二三四五六七八九十]{1,3}|[①-⑳])$/.test(
      text.slice(Math.max(0, at - 5), at),
    )
  );
}

/**
 * A quotation over several paragraphs opens each anew, or opens the first and closes the last; a title or bracket may
 * run over a line end. Neither is odd.
 */
function withoutContinued(draft: Draft, odd: readonly OddMark[]): OddMark[] {
  const open: OddMark[] = [];
  const continued = new Set<OddMark>();
  for (const each of odd) {
    if (!closers.has(each.mark)) {
      if (each.mark === "“" && opensNext(draft, each)) continued.add(each);
      open.push(each);
      continue;
    }
    while (open[0] && each.range.paragraph - open[0].range.paragraph > longestQuotation) open.shift();
    const at = lastIndexWhere(
      open,
      ({ mark, range }) => pairs(mark, each.mark) && reaches(mark, range, each.range),
    );
    if (at < 0) continue;
    for (const paired of [...open.splice(at, 1), each]) continued.add(paired);
  }
  return odd.filter((each) => !continued.has(each));
}

/** The next paragraph with words opens the quotation anew, and does not close it before its own end. */
function opensNext({ paragraphs }: Draft, { range }: OddMark): boolean {
  const next = paragraphs
    .slice(range.paragraph + 1, range.paragraph + 3)
    .find(({ text }) => text.trim() !== "");
  const text = next?.text.trim() ?? "";
  if (!text.startsWith("“")) return false;
  let depth = 0;
  for (const { 0: mark, index } of text.matchAll(/[“”]/g)) {
    depth += mark === "“" ? 1 : -1;
    if (depth === 0) return index >= text.length - 2;
  }
  return true;
}

const longestQuotation = 40;

function reaches(mark: string, from: Range, to: Range): boolean {
  const apart = to.paragraph - from.paragraph;
  return apart > 0 && apart <= (mark === "“" ? longestQuotation : 1);
}
