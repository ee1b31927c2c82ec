import type { Draft, Range } from "../draft/draft";
import { type FactKey, type Facts, sure } from "../facts/facts";
import type { Basis } from "../regulations/citation";
import type { Register } from "../regulations/register";
import { meets, splitValues } from "./condition";
import { type Evidence, findEvidence, parseEvidence } from "./evidence";
import type { Fault } from "./fault";
import { type FactColumn, type OwnCells, ownFaultsOf, readTable, type Report, type TableRow } from "./table";

/** preparations.csv: what must be in hand, in the order it is to be had. Every row that speaks counts. */
export interface PreparationTable {
  readonly file: string;
  readonly columns: readonly FactColumn[];
  readonly rows: readonly PreparationRow[];
}

/** A row of preparations.csv. */
export interface PreparationRow extends Omit<TableRow, "cells"> {
  readonly title: string;
  /** 时点: 签批前、印发后…… */
  readonly timing: string;
  /** 标题含: the row speaks only where the draft's title holds one of these words. Absent for any title. */
  readonly titleWords?: readonly string[];
  /** How the draft would show it; empty where no draft can. */
  readonly evidence: readonly Evidence[];
  /** 应附: what to attach. */
  readonly attach?: string;
  readonly note?: string;
}

/** 前置材料: one line of the checklist. */
export interface Preparation {
  readonly id: string;
  readonly title: string;
  /** 已见 in the draft, 未见 there though called for, 待答: only the drafter can tell. */
  readonly state: "seen" | "missing" | "unknown";
  /** The clauses, joined by 、. */
  readonly basis: string;
  readonly timing: string;
  readonly attach?: string;
  readonly note?: string;
  /** The draft's words that show it, and where. */
  readonly quote?: string;
  readonly range?: Range;
  /** Facts not known that decide whether it is called for at all. */
  readonly asks: readonly FactKey[];
}

const ownHeadings = ["标题含", "名称", "时点", "草稿证据", "应附", "说明"];

/** Reads the table. A row with a fault is left out and named. */
export function readPreparations(
  file: string,
  text: string,
  register: Register | undefined,
): { readonly table: PreparationTable; readonly faults: readonly Fault[] } {
  const read = readTable(file, text, ownHeadings, register);
  const { table, faults } = read;
  const found = [...faults, ...ownFaultsOf(read, readEvidence)];
  const rows: PreparationRow[] = [];
  for (const row of table.rows) {
    const evidence = readEvidence(row, (heading, message) =>
      found.push({ file, row: row.row, heading, message }),
    );
    if (evidence) rows.push(preparationRow(row, evidence));
  }
  return { table: { file, columns: table.columns, rows }, faults: [...found, ...rowFaults(file, rows)] };
}

function readEvidence({ cells }: OwnCells, report: Report): readonly Evidence[] | undefined {
  const parsed = parseEvidence(cells.get("草稿证据") ?? "无");
  if (parsed.kind === "evidence") return parsed.evidence;
  report("草稿证据", parsed.message);
  return undefined;
}

/**
 * The checklist in the order of the table: what is called for, and what would be if a fact not known were so. Without a draft
 * nothing is seen and nothing is missing.
 */
export function checklist(table: PreparationTable, facts: Facts, draft?: Draft): readonly Preparation[] {
  const groups = new Map<string, PreparationRow[]>();
  for (const row of table.rows) {
    const group = groups.get(row.id);
    if (group) group.push(row);
    else groups.set(row.id, [row]);
  }
  return [...groups.values()].flatMap((rows) => preparationOf(rows, table, facts, draft));
}

interface Verdict {
  readonly row: PreparationRow;
  readonly asks: readonly FactKey[];
}

function preparationOf(
  rows: readonly PreparationRow[],
  table: PreparationTable,
  facts: Facts,
  draft: Draft | undefined,
): readonly Preparation[] {
  const possible = rows.flatMap((row) => verdictOn(row, table, facts, draft));
  const certain = possible.filter(({ asks }) => asks.length === 0);
  const speaking = (certain.length > 0 ? certain : possible).map(({ row }) => row);
  const [first] = speaking;
  if (!first) return [];
  const { id, title, timing, attach, note, evidence } = first;
  const sighting = draft && findEvidence(evidence, facts, draft);
  const showable = draft && evidence.length > 0;
  return [
    {
      ...{ id, title, timing },
      state: sighting ? "seen" : certain.length > 0 && showable ? "missing" : "unknown",
      basis: [...new Set<Basis>(speaking.flatMap(({ bases }) => bases))].join("、"),
      ...(attach !== undefined && { attach }),
      ...(note !== undefined && { note }),
      ...sighting,
      asks: certain.length > 0 ? [] : [...new Set(possible.flatMap(({ asks }) => asks))],
    },
  ];
}

/** The row and what must be asked before it speaks; nothing where it surely does not. */
function verdictOn(
  row: PreparationRow,
  { columns }: PreparationTable,
  facts: Facts,
  draft: Draft | undefined,
): readonly Verdict[] {
  if (row.titleWords && !row.titleWords.some((word) => draft?.parts[0].title.includes(word))) return [];
  const asks: FactKey[] = [];
  for (const [index, { key }] of columns.entries()) {
    const condition = row.when[index];
    if (!condition || condition.kind === "any") continue;
    const value = sure(facts, key);
    if (value === undefined) asks.push(key);
    else if (!meets(condition, value)) return [];
  }
  return [{ row, asks }];
}

function preparationRow({ cells, ...rest }: TableRow, evidence: readonly Evidence[]): PreparationRow {
  const cell = (heading: string): string | undefined => {
    const words = cells.get(heading);
    return words === undefined || words === "无" || words === "不限" ? undefined : words;
  };
  const [titleWords, attach, note] = [cell("标题含"), cell("应附"), cell("说明")];
  return {
    ...rest,
    title: cell("名称") ?? rest.id,
    timing: cell("时点") ?? "签批前",
    evidence,
    ...(titleWords !== undefined && { titleWords: splitValues(titleWords) }),
    ...(attach !== undefined && { attach }),
    ...(note !== undefined && { note }),
  };
}

function rowFaults(file: string, rows: readonly PreparationRow[]): readonly Fault[] {
  return rows.flatMap((row, index) => {
    const above = rows.slice(0, index).filter(({ id }) => id === row.id);
    const at = { file, row: row.row };
    const twin = above.find((each) => sameConditions(each, row));
    if (twin)
      return [
        { ...at, heading: "编号", message: `与第${twin.row}行“${row.id}”的条件完全相同，请删去一行。` },
      ];
    const other = above.find(({ title }) => title !== row.title);
    const message = `与第${other?.row}行编号相同（${row.id}），名称却不同，请改成一致或者另编号。`;
    return other ? [{ ...at, heading: "名称", message }] : [];
  });
}

function sameConditions(a: PreparationRow, b: PreparationRow): boolean {
  return JSON.stringify([a.when, a.titleWords]) === JSON.stringify([b.when, b.titleWords]);
}
