import { type FactKey, factDefinitions, factKeys } from "../facts/facts";
import { nearest } from "../facts/nearest";
import type { Basis } from "../regulations/citation";
import type { Register } from "../regulations/register";
import { type Condition, factKeyOf, parseCondition } from "./condition";
import { type CsvRecord, readCsv } from "./csv";
import type { Fault } from "./fault";
import { uncitable } from "./uncitable";

/** A decision table (签批表): conditions on facts, then what follows from them. Only the facts it names matter to it. */
export interface Table {
  readonly file: string;
  readonly columns: readonly FactColumn[];
  readonly rows: readonly TableRow[];
}

/** A column of a table that stands for a fact. */
export interface FactColumn {
  readonly key: FactKey;
  readonly heading: string;
}

/** A row of a table: its circumstances, and the cells beside them. */
export interface TableRow {
  /** The row as a spreadsheet numbers it. */
  readonly row: number;
  /** 编号. A number that stands on several rows is one case with several ways into it. */
  readonly id: string;
  /** One condition a column, in the order of `columns`. */
  readonly when: readonly Condition[];
  /** Those conditions in words, 不限 left out: 主送 市政府. */
  readonly conditions: readonly string[];
  /** The cells of the table's own headings. */
  readonly cells: ReadonlyMap<string, string>;
  readonly bases: readonly Basis[];
}

/** A table, and what is wrong with it; a faulty row is left out. */
export interface ReadTable {
  readonly table: Table;
  /** The rows left out that have a cell under each heading: what else is wrong with them can be told too. */
  readonly faultyRows: readonly FaultyRow[];
  readonly faults: readonly Fault[];
}

/** A row as far as it says nothing of facts. */
export type OwnCells = Omit<TableRow, "when" | "conditions">;

/** A row left out, and the headings of the cells known to be at fault. */
export interface FaultyRow extends OwnCells {
  readonly faultyHeadings: ReadonlySet<string>;
}

/**
 * Tells what the cells of a table's own headings lack, of the rows left out as well: a clerk is to see all that is wrong with
 * a row at once. `read` is given each row and where to report; a cell already reported is not reported again.
 */
export function ownFaultsOf(
  { table: { file }, faultyRows }: ReadTable,
  read: (row: OwnCells, report: Report) => void,
): readonly Fault[] {
  const faults: Fault[] = [];
  for (const row of faultyRows) {
    read(row, (heading, message) => {
      if (!row.faultyHeadings.has(heading)) faults.push({ file, row: row.row, heading, message });
    });
  }
  return faults;
}

/** Takes what is wrong with the cell under a heading. */
export type Report = (heading: string, message: string) => void;

const idHeading = "编号";
const basisHeading = "依据";

/**
 * Reads a table: 编号, then columns of facts and of `ownHeadings` in any order, 依据 last. A row with a fault is left out of
 * the table and named in `faults`; so is a heading nobody knows. Where `register` is not known, any clause may be cited.
 */
export function readTable(
  file: string,
  text: string,
  ownHeadings: readonly string[],
  register: Register | undefined,
): ReadTable {
  const { records, faults } = readCsv(file, text);
  const [head, ...body] = records;
  if (!head)
    return unread({ file, columns: [], rows: [] }, [
      ...faults,
      { file, message: "表是空的，请写上栏名和各行。" },
    ]);
  const headingFaults = headingFaultsOf(file, head, ownHeadings);
  const columns = head.cells.flatMap((heading) => columnOf(heading));
  if (headingFaults.length > 0) return unread({ file, columns, rows: [] }, [...faults, ...headingFaults]);
  const rows: TableRow[] = [];
  const faultyRows: FaultyRow[] = [];
  const found: Fault[] = [...faults];
  for (const record of body) {
    const read = readRow(file, head.cells, record, register);
    found.push(...read.faults);
    if (read.row) rows.push(read.row);
    if (read.faultyRow) faultyRows.push(read.faultyRow);
  }
  return { table: { file, columns, rows }, faultyRows, faults: found };
}

function unread(table: Table, faults: readonly Fault[]): ReadTable {
  return { table, faultyRows: [], faults };
}

function columnOf(heading: string): readonly FactColumn[] {
  const key = factKeyOf(heading);
  return key ? [{ key, heading }] : [];
}

function headingFaultsOf(file: string, head: CsvRecord, ownHeadings: readonly string[]): readonly Fault[] {
  const own = [idHeading, ...ownHeadings, basisHeading];
  const fault = (message: string, heading?: string): Fault => ({ file, row: head.row, heading, message });
  const unknown = head.cells.filter((heading) => !own.includes(heading) && !factKeyOf(heading));
  const twice = head.cells.filter((heading, index) => head.cells.indexOf(heading) !== index);
  const missing = own.filter((heading) => !head.cells.includes(heading));
  if (head.cells.length === 1 && /[;；，\t]/.test(head.cells[0] ?? ""))
    return [fault("各栏没有用英文逗号隔开，请另存为“CSV UTF-8（逗号分隔）”。")];
  if (missing.length === own.length)
    return [fault(`这一行不是栏名，要有${own.join("、")}各栏；栏名以上的行请删去。`)];
  return [
    ...unknown.map((heading) => fault(unknownHeading(heading, missing), heading)),
    ...twice.map((heading) => fault("这一栏写了两次，请删去一栏。", heading)),
    ...missing.map((heading) => fault(`缺少“${heading}”一栏，请补上。`)),
    ...(head.cells.at(-1) === basisHeading || missing.includes(basisHeading)
      ? []
      : [fault("“依据”要放在最后一栏。", basisHeading)]),
  ];
}

/** A heading of the table's own that is missing is likelier meant than a fact. */
function unknownHeading(heading: string, missing: readonly string[]): string {
  const facts = factKeys.map((key) => factDefinitions[key].heading);
  const like =
    nearest(heading, missing) ?? nearest(heading, facts) ?? facts.find((fact) => heading.startsWith(fact));
  return `没有这个栏名，${like === undefined ? "" : `是不是“${like}”？`}请照栏名表改正或者删去这一栏。`;
}

interface ReadRow {
  readonly row?: TableRow;
  readonly faultyRow?: FaultyRow;
  readonly faults: readonly Fault[];
}

function readRow(
  file: string,
  headings: readonly string[],
  { row, cells }: CsvRecord,
  register: Register | undefined,
): ReadRow {
  if (cells.length !== headings.length) {
    return { faults: [{ file, row, message: `有${cells.length}格，栏名有${headings.length}个，请对齐。` }] };
  }
  const faults: Fault[] = [];
  const when: Condition[] = [];
  const conditions: string[] = [];
  const own = new Map<string, string>();
  for (const [index, heading] of headings.entries()) {
    const cell = cells[index] ?? "";
    const key = factKeyOf(heading);
    const problem = key ? readCondition(key, cell, when) : readOwn(heading, cell, own, register);
    if (key && cell !== "不限") conditions.push(`${heading} ${cell}`);
    if (problem !== undefined) faults.push({ file, row, heading, message: problem });
  }
  const read = { row, id: own.get(idHeading) ?? "", cells: own, bases: basesOf(own) };
  if (faults.length === 0) return { row: { ...read, when, conditions }, faults };
  const faultyHeadings = new Set(faults.flatMap(({ heading }) => heading ?? []));
  return { faultyRow: { ...read, faultyHeadings }, faults };
}

function readCondition(key: FactKey, cell: string, when: Condition[]): string | undefined {
  const condition = parseCondition(key, cell);
  if (condition.kind === "fault") return condition.message;
  when.push(condition);
  return undefined;
}

function readOwn(
  heading: string,
  cell: string,
  own: Map<string, string>,
  register: Register | undefined,
): string | undefined {
  own.set(heading, cell);
  if (cell === "")
    return heading === basisHeading ? "没有写条款，每行都要写依据。" : "空着没填，没有内容的请写“无”。";
  if (heading !== basisHeading) return undefined;
  if (cell === "无") return "没有写条款，每行都要写依据。";
  return basesOf(own)
    .map((basis) => uncitable(register, basis))
    .find((fault) => fault !== undefined);
}

function basesOf(own: ReadonlyMap<string, string>): readonly Basis[] {
  const cell = own.get(basisHeading) ?? "";
  return cell
    .replaceAll("（", "(")
    .replaceAll("）", ")")
    .split("、")
    .map((each) => each.trim());
}
