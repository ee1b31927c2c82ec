import { documentNumberParts, halfwidthDigits } from "../../draft/elements";
import type { Range, Stretch } from "../../draft/draft";
import type { Problem } from "../finding";
import { replacement } from "../replacement";
import { defineRule } from "../rule";

/** 发文字号：年份全称用六角括号，序号不加“第”、不编虚位，后加“号”。 */
export const documentNumberFormat = defineRule({
  id: "document-number-format",
  title: { zh: "发文字号格式规范", en: "The document number is well formed" },
  group: "要素",
  severity: "error",
  basis: ["格式7.2.5"],
  fix: "safe",
  *check({ draft }) {
    for (const number of draft.elements.documentNumber ?? []) yield* problemsOf(number);
  },
});

/** Where the pieces of a number stand in the stretch; the one year and its brackets, then what follows. */
interface Pieces {
  readonly open: Range;
  readonly year: Range;
  /** From the end of the year to the end of the closing bracket: the 年 of 〔2026年〕 is in it. */
  readonly close: Range;
  readonly prefix: Range;
  readonly serial: Range;
}

function* problemsOf(number: Stretch): Generator<Problem> {
  const parts = documentNumberParts(number.text);
  if (!parts) return;
  const { open, year, close, prefix, serial, suffix } = parts;
  const at = locate(number, parts);
  const closing = wordsAt(number, at.close);
  if (open !== "〔" || closing !== "〕") yield wrongBrackets(number, at, `${open}${year}${closing}`);
  if (/^\d{2}$/.test(year)) yield shortYear(at.year, year);
  if (prefix !== "") yield needlessPrefix(at.prefix, prefix);
  if (/^0+[1-9]\d*$/.test(serial)) yield paddedSerial(at.serial, wordsAt(number, at.serial), serial);
  if (suffix === "" && /^\d+$/.test(serial) && close !== "") yield lackingSuffix(number, at.serial);
}

function wrongBrackets(number: Stretch, { open, close }: Pieces, written: string): Problem {
  const [before, after] = [wordsAt(number, open), wordsAt(number, close)];
  const edits = [
    ...(before === "〔" ? [] : [{ kind: "text" as const, range: open, before, after: "〔" }]),
    ...(after === "〕" ? [] : [{ kind: "text" as const, range: close, before: after, after: "〕" }]),
  ];
  return {
    message: `发文字号的年份写作“${written}”，年份用六角括号“〔〕”括入`,
    range: { ...open, to: close.to },
    fix: { title: "改用“〔〕”", safety: "safe", edits },
  };
}

function shortYear(range: Range, year: string): Problem {
  const full = `${Number(year) < 50 ? 20 : 19}${year}`;
  return {
    message: `发文字号的年份是“${year}”，年份标全称`,
    range,
    fix: replacement(range, year, full, "review"),
  };
}

function needlessPrefix(range: Range, prefix: string): Problem {
  const message = `发文字号的序号前有“${prefix}”，发文顺序号不加“第”字`;
  return { message, range, fix: replacement(range, prefix, "", "safe") };
}

function paddedSerial(range: Range, written: string, serial: string): Problem {
  const message = `发文顺序号是“${serial}”，不编虚位（1不编为01）`;
  return { message, range, fix: replacement(range, written, written.replace(/^[0０]+/, ""), "safe") };
}

function lackingSuffix(number: Stretch, serial: Range): Problem {
  const end = { ...serial, from: serial.to };
  const message = `发文字号“${number.text.trim()}”末尾没有“号”，发文顺序号后加“号”字`;
  return { message, range: serial, fix: replacement(end, "", "号", "safe") };
}

/** The pieces stand in order, so each is looked for after the one before it. */
function locate(number: Stretch, parts: NonNullable<ReturnType<typeof documentNumberParts>>): Pieces {
  const text = halfwidthDigits(number.text);
  const { paragraph, from: start } = number;
  let at = parts.open === "" ? yearStart(text, parts.year) : Math.max(text.indexOf(parts.open), 0);
  const next = (piece: string): Range => {
    const from = piece === "" ? at : Math.max(text.indexOf(piece, at), at);
    at = from + piece.length;
    return { paragraph, from: start + from, to: start + at };
  };
  const open = next(parts.open);
  const year = next(parts.year);
  const close = { ...next(parts.close), from: year.to };
  if (parts.close === "" && text.charAt(at) === "年") at++;
  const closed = { ...close, to: start + at };
  return { open, year, close: closed, prefix: next(parts.prefix), serial: next(parts.serial) };
}

function yearStart(text: string, year: string): number {
  return Math.max(text.indexOf(year), 0);
}

function wordsAt({ text, from: start }: Stretch, { from, to }: Range): string {
  return text.slice(from - start, to - start);
}
