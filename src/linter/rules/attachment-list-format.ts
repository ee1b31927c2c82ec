import type { Range, Stretch } from "../../draft/draft";
import { chineseNumber } from "../../draft/elements";
import type { Problem } from "../finding";
import { replacement } from "../replacement";
import { defineRule } from "../rule";

/** 附件 and what follows it on the first line: colon, number and the mark after the number. */
const head = /^(\s*附\s*件)(\s*[：:]\s*|\s*)/;
/** A number not written 1. : its own mark must follow, so that 12345热线 and 2026年 are names. */
const wrongNumber =
  /^\s*(?:附\s*件\s*(\d{1,2})\s*[：:.．、]|[（(]\s*(\d{1,2}|[一二三四五六七八九十]{1,3})\s*[）)][、.．]?|(\d{1,2})[、，,：:）)]|([一二三四五六七八九十]{1,3})[、.．，]|([①-⑳])[、.．]?)\s*/;
const anyNumber =
  /^\s*(?:附\s*件\s*\d|\d{1,2}[.．](?!\d)|\d{1,2}\s|[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)、，：:]|[①-⑳])/;

/** 附件说明格式：“附件”后标全角冒号，序号用“1.”，名称后不加标点。 */
export const attachmentListFormat = defineRule({
  id: "attachment-list-format",
  title: { zh: "附件说明格式规范", en: "The list of attachments is well formed" },
  group: "要素",
  severity: "error",
  basis: ["格式7.3.4"],
  fix: "safe",
  *check({ draft: { elements, paragraphs } }) {
    const lines = elements.attachmentList ?? [];
    for (const [index, line] of lines.entries()) {
      const start = index === 0 ? headLength(line) : 0;
      if (index === 0) yield* colonProblem(line);
      yield* numberProblem(line, start);
      const next = lines[index + 1];
      const nextLabel = next && paragraphs[next.paragraph]?.label;
      if (!next || nextLabel || anyNumber.test(next.text)) yield* markProblem(line);
    }
  },
});

function headLength({ text }: Stretch): number {
  return head.exec(text)?.[0].length ?? 0;
}

function* colonProblem(line: Stretch): Generator<Problem> {
  const found = head.exec(line.text);
  const [, label = "", gap = ""] = found ?? [];
  if (!found || gap.includes("：")) return;
  const range = rangeIn(line, label.length, label.length + gap.length);
  yield {
    message: gap.includes(":")
      ? "“附件”后是半角冒号，标全角冒号“：”"
      : "附件说明的“附件”后没有冒号，标全角冒号“：”",
    range: { ...range, from: line.from },
    fix: replacement(range, gap, "：", "safe"),
  };
}

function* numberProblem(line: Stretch, start: number): Generator<Problem> {
  const found = wrongNumber.exec(line.text.slice(start));
  const [written = "", ...shapes] = found ?? [];
  const value = valueOf(shapes.find((shape) => shape !== undefined) ?? "");
  if (!found || value === undefined) return;
  const lead = /^\s*/.exec(written)?.[0].length ?? 0;
  const range = rangeIn(line, start + lead, start + written.length);
  const words = written.slice(lead);
  yield {
    message: `附件序号写作“${words.trim()}”，序号用阿拉伯数字加点（如“1.”）`,
    range,
    fix: replacement(range, words, `${value}.`, "safe"),
  };
}

function* markProblem(line: Stretch): Generator<Problem> {
  const mark = /[。；;，,、.]+\s*$/.exec(line.text);
  if (!mark || mark.index === 0) return;
  const range = rangeIn(line, mark.index, mark.index + mark[0].trimEnd().length);
  const words = mark[0].trimEnd();
  yield {
    message: `附件名称后有“${words}”，附件名称后不加标点`,
    range,
    fix: replacement(range, words, "", "safe"),
  };
}

function valueOf(number: string): number | undefined {
  const circled = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳".indexOf(number);
  return number !== "" && circled >= 0 ? circled + 1 : chineseNumber(number);
}

function rangeIn({ paragraph, from }: Stretch, start: number, end: number): Range {
  return { paragraph, from: from + start, to: from + end };
}
