import type { Fault } from "./fault";

/** One row of a sheet. `row` is its number in a spreadsheet, counted from 1; a row may span several lines. */
export interface CsvRecord {
  readonly row: number;
  readonly cells: readonly string[];
}

/** The rows of a CSV file, and what is wrong with how it is written. */
export interface CsvSheet {
  readonly records: readonly CsvRecord[];
  readonly faults: readonly Fault[];
}

/**
 * Reads comma separated values (RFC 4180) as WPS and Excel write them: a byte order mark, either line ending, cells
 * quoted with "" for a quote. Cells lose the space around them; rows with nothing in any cell are left out.
 */
export function readCsv(file: string, text: string): CsvSheet {
  if (text.includes("\uFFFD")) {
    return { records: [], faults: [{ file, message: "不是 UTF-8 编码，请另存为“CSV UTF-8（逗号分隔）”。" }] };
  }
  const source = text.replace(/^\uFEFF/, "");
  const records: CsvRecord[] = [];
  const faults: Fault[] = [];
  let at = 0;
  for (let row = 1; at < source.length; row += 1) {
    const record = readRecord(source, at);
    if (record.problem) faults.push({ file, row, message: record.problem });
    if (record.cells.some((cell) => cell !== "")) records.push({ row, cells: record.cells });
    at = record.next;
  }
  return { records, faults };
}

interface Stretch {
  readonly next: number;
  readonly problem?: string;
}

function readRecord(source: string, start: number): Stretch & { readonly cells: string[] } {
  const cells: string[] = [];
  let at = start;
  let problem: string | undefined;
  for (;;) {
    const cell = source[at] === '"' ? readQuoted(source, at) : readBare(source, at);
    cells.push(cell.text.trim());
    problem ??= cell.problem;
    at = cell.next;
    if (source[at] !== ",") break;
    at += 1;
  }
  const ending = source.startsWith("\r\n", at) ? 2 : 1;
  return { cells, next: at + ending, problem };
}

function readBare(source: string, start: number): Stretch & { readonly text: string } {
  let end = start;
  while (end < source.length && !isCellEnd(source[end])) end += 1;
  return { text: source.slice(start, end), next: end };
}

function readQuoted(source: string, start: number): Stretch & { readonly text: string } {
  let text = "";
  let at = start + 1;
  for (;;) {
    const quote = source.indexOf('"', at);
    if (quote < 0)
      return { text: text + source.slice(at), next: source.length, problem: "引号没有成对，请补上右引号。" };
    text += source.slice(at, quote);
    at = quote + 1;
    if (source[at] !== '"') break;
    text += '"';
    at += 1;
  }
  const rest = readBare(source, at);
  const problem = rest.text.trim() === "" ? undefined : `引号之后还有“${rest.text.trim()}”，请放进引号里。`;
  return { text, next: rest.next, problem };
}

function isCellEnd(character: string | undefined): boolean {
  return character === "," || character === "\n" || character === "\r";
}
