import type { Basis } from "../regulations/citation";
import type { Register } from "../regulations/register";
import { splitValues } from "./condition";
import type { Fault } from "./fault";
import { type ParsedPath, parsePath, type PathStep, writePath } from "./path";
import type { Posts } from "./posts";
import { type FactColumn, type OwnCells, ownFaultsOf, readTable, type Report, type TableRow } from "./table";

/** A table whose rows are paths: routing.csv (发文) and matters.csv (其他事项). */
export interface SigningTable {
  readonly file: string;
  readonly columns: readonly FactColumn[];
  readonly rows: readonly SigningRow[];
}

/** A row of routing.csv or matters.csv: the circumstances, and the path they lead to. */
export interface SigningRow extends Omit<TableRow, "cells"> {
  readonly steps: readonly Step[];
  readonly certainty: Certainty;
  readonly readings: readonly Reading[];
  /** 说明: what the reader is told about the row. */
  readonly note?: string;
}

/** 环节: one who acts on the paper, and on what ground. */
export interface Step extends PathStep {
  /** The clauses, joined by 、 where there are several. */
  readonly basis: string;
  /** The post whose holder acts, where `role` is another post's step taken over. */
  readonly heldBy?: string;
  /** The one who holds the post, or the ones in turn joined by 、, where a roster says so. */
  readonly person?: string;
}

const certainties = ["高", "中", "低"] as const;
/** 把握: how sure the table is that the regulation means this. */
export type Certainty = (typeof certainties)[number];

/** 另解: another defensible reading, as a row that would speak instead or a path of its own. */
export type Reading =
  | { readonly kind: "row"; readonly id: string; readonly why: string }
  | { readonly kind: "path"; readonly steps: readonly Step[]; readonly why: string };

const ownHeadings = ["路径", "把握", "另解", "说明"];

/** Reads a table of paths. A row with a fault is left out and named. */
export function readSigningTable(
  file: string,
  text: string,
  posts: Posts,
  register: Register | undefined,
): { readonly table: SigningTable; readonly faults: readonly Fault[] } {
  const read = readTable(file, text, ownHeadings, register);
  const { table, faultyRows, faults } = read;
  const ids = new Set([...table.rows, ...faultyRows].map(({ id }) => id));
  const readCells = (row: OwnCells, report: Report) => readSigningCells(row, ids, posts, report);
  const found = [...faults, ...ownFaultsOf(read, readCells)];
  const rows: SigningRow[] = [];
  for (const row of table.rows) {
    const own = readCells(row, (heading, message) => found.push({ file, row: row.row, heading, message }));
    if (own) rows.push(signingRow(row, own));
  }
  return { table: { file, columns: table.columns, rows: withSharedBases(rows, posts) }, faults: found };
}

function signingRow({ row, id, when, conditions, bases }: TableRow, own: SigningCells): SigningRow {
  return { row, id, when, conditions, bases, ...own };
}

type SigningCells = Pick<SigningRow, "steps" | "certainty" | "readings" | "note">;

function readSigningCells(
  { cells, bases }: OwnCells,
  ids: ReadonlySet<string>,
  posts: Posts,
  report: Report,
): SigningCells | undefined {
  const steps = readSteps(cells.get("路径") ?? "", posts, (message) => report("路径", message));
  const written = cells.get("把握") ?? "";
  const certainty = certainties.find((each) => each === written);
  if (!certainty) report("把握", `没有“${written}”这一级，请写高、中或者低。`);
  const readings = readReadings(cells.get("另解") ?? "无", { bases, ids, posts }, (message) =>
    report("另解", message),
  );
  const note = cells.get("说明");
  if (!steps || !certainty || !readings) return undefined;
  return { steps, certainty, readings, ...(note !== "无" && { note }) };
}

function readSteps(
  cell: string,
  posts: Posts,
  report: (message: string) => void,
): readonly Step[] | undefined {
  const parsed: ParsedPath = parsePath(cell);
  if (parsed.kind === "fault") {
    report(parsed.message);
    return undefined;
  }
  const unknown = parsed.steps.filter(({ role }) => !posts.posts.has(role));
  for (const { role } of unknown) report(`岗位表里没有“${role}”，请核对写法或者在 posts.json 里补上。`);
  return unknown.length > 0 ? undefined : parsed.steps.map((step) => ({ ...step, basis: "" }));
}

/** What 另解 may speak of: the table's rows, those left out for a fault of their own among them, and the posts. */
interface ReadingContext {
  readonly bases: readonly Basis[];
  readonly ids: ReadonlySet<string>;
  readonly posts: Posts;
}

function readReadings(
  cell: string,
  { bases, ids, posts }: ReadingContext,
  report: (message: string) => void,
): readonly Reading[] | undefined {
  if (cell === "无") return [];
  const readings: Reading[] = [];
  for (const words of cell.split("；")) {
    const [what = "", why = ""] = splitAtColon(words);
    if (why === "") report(`“${words}”没有写理由，请写成“行的编号：理由”或者“路径：理由”。`);
    if (/[→\s]/.test(what)) {
      const steps = readSteps(what, posts, report);
      if (steps)
        readings.push({ kind: "path", steps: steps.map((step) => withBasis(step, bases, posts)), why });
      continue;
    }
    for (const id of splitValues(what)) {
      if (!ids.has(id)) report(`没有编号为“${id}”的行。`);
      else readings.push({ kind: "row", id, why });
    }
  }
  return readings.length > 0 ? readings : undefined;
}

function splitAtColon(words: string): readonly [string, string] {
  const at = words.indexOf("：");
  return at < 0 ? [words.trim(), ""] : [words.slice(0, at).trim(), words.slice(at + 1).trim()];
}

/**
 * A step's clause is its post's own, else what all rows of the same case and path cite: which of several ways led into a
 * case may stay open, and the chain must not change when it is learnt.
 */
function withSharedBases(rows: readonly SigningRow[], posts: Posts): readonly SigningRow[] {
  const byCase = new Map<string, readonly Basis[]>();
  for (const { id, steps, bases } of rows) {
    const name = `${id} ${writePath(steps)}`;
    const shared = byCase.get(name)?.filter((basis) => bases.includes(basis));
    byCase.set(name, shared === undefined || shared.length === 0 ? (byCase.get(name) ?? bases) : shared);
  }
  return rows.map((row) => {
    const shared = byCase.get(`${row.id} ${writePath(row.steps)}`) ?? row.bases;
    return { ...row, steps: row.steps.map((step) => withBasis(step, shared, posts)) };
  });
}

function withBasis(step: Step, bases: readonly Basis[], { posts }: Posts): Step {
  return { ...step, basis: posts.get(step.role)?.duties.get(step.action) ?? bases.join("、") };
}
