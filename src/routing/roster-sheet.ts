import { isRecord, parsedJson } from "../facts/json";
import { nearest } from "../facts/nearest";
import { readCsv } from "./csv";
import type { Fault } from "./fault";

/** The rows of a roster by heading, whichever way the file is written. */
export interface RosterSheet {
  readonly rows: readonly RosterRow[];
  readonly faults: readonly Fault[];
}

/** A row of a roster, as a spreadsheet or as JSON. */
export interface RosterRow {
  /** The row of a spreadsheet (headings are row 1); in JSON the item's place in the list, from 1. */
  readonly row: number;
  /** The cell under a heading; empty where there is none. */
  cell(heading: string): string;
}

/** The headings of a roster; 备注 is for people and read by nobody. */
const rosterHeadings = ["类别", "名称", "简称", "职务", "分管", "层级", "上级", "备注"] as const;

/** Reads CSV, or JSON where the text begins as JSON does. A sheet with a wrong heading has no rows. */
export function readRosterSheet(file: string, text: string): RosterSheet {
  return /^\uFEFF?\s*[[{]/.test(text) ? readJsonSheet(file, text) : readCsvSheet(file, text);
}

function readCsvSheet(file: string, text: string): RosterSheet {
  const { records, faults } = readCsv(file, text);
  const [head, ...body] = records;
  if (!head) return { rows: [], faults: [...faults, { file, message: "名册是空的，请照模板填写。" }] };
  const headings = headingFaults(file, head.cells);
  if (headings.length > 0) return { rows: [], faults: [...faults, ...headings] };
  const wide = body.filter(({ cells }) => cells.length > head.cells.length);
  const rows = body.map(({ row, cells }) => ({
    row,
    cell: (heading: string) => cells[head.cells.indexOf(heading)] ?? "",
  }));
  const widths = wide.map(({ row }) => ({
    file,
    row,
    message: "格子比栏目多，请删去多出的逗号，或者给内容加上引号。",
  }));
  return { rows, faults: [...faults, ...widths] };
}

function headingFaults(file: string, headings: readonly string[]): readonly Fault[] {
  const unknown = headings.filter((heading) => !rosterHeadings.some((each) => each === heading));
  const missing = ["类别", "名称", "职务"].filter((heading) => !headings.includes(heading));
  const twice = headings.filter((heading, index) => headings.indexOf(heading) !== index);
  return [
    ...unknown.map((heading) => ({ file, row: 1, message: unknownHeading(heading) })),
    ...missing.map((heading) => ({ file, row: 1, message: `少了“${heading}”一栏，请照模板补上。` })),
    ...twice.map((heading) => ({ file, row: 1, message: `“${heading}”一栏写了两次，请删去一栏。` })),
  ];
}

function unknownHeading(heading: string): string {
  const like = nearest(heading, rosterHeadings);
  return `没有“${heading}”这一栏，${like === undefined ? `可用的有${rosterHeadings.join("、")}` : `是不是“${like}”`}，请改正。`;
}

function readJsonSheet(file: string, text: string): RosterSheet {
  const list = parsedJson(text);
  if (!Array.isArray(list)) {
    return {
      rows: [],
      faults: [{ file, message: '应是一个 JSON 列表，请写成 [{"类别": "人员", "名称": …}] 的样子。' }],
    };
  }
  const faults: Fault[] = [];
  const rows = list.map((item: unknown, index): RosterRow => {
    const row = index + 1;
    const cells = isRecord(item) ? item : {};
    if (!isRecord(item)) faults.push({ file, row, message: '不是一个对象，请写成 {"类别": …} 的样子。' });
    for (const [heading, value] of Object.entries(cells)) {
      if (!rosterHeadings.some((each) => each === heading))
        faults.push({ file, row, message: unknownHeading(heading) });
      else if (wordsOf(value) === undefined)
        faults.push({ file, row, heading, message: "应是文字，或者文字的列表，请改正。" });
    }
    return { row, cell: (heading) => wordsOf(cells[heading]) ?? "" };
  });
  return { rows, faults };
}

/** A cell of JSON: words, or a list of them for what CSV joins with 、. */
function wordsOf(value: unknown): string | undefined {
  if (typeof value === "string") return value.trim();
  if (!Array.isArray(value) || !value.every((each) => typeof each === "string")) return undefined;
  return value.map((each) => each.trim()).join("、");
}
