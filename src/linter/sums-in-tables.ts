import type { Draft, Table } from "../draft/draft";
import { compact } from "../draft/elements";
import { addUp } from "./quantities";
import { type CellText, type RowTexts, rowTexts } from "./table-columns";

/** A figure in a row 合计 and what the rows it sums up come to. */
export interface WrongTotal {
  readonly cell: CellText;
  readonly sum: string;
}

/**
 * The figures of a table's one row 合计, last or right under the heads, that are not the sum of their column. Silent on tables
 * with subtotals and on columns that hold words, merged cells, shares, prices, years or order.
 */
export function wrongTotals(draft: Pick<Draft, "paragraphs">, table: Table): readonly WrongTotal[] {
  const rows = rowTexts(draft, table);
  const totals = rows.flatMap((row, index) => (isTotal(row) ? [index] : []));
  const [at] = totals;
  const isClear = at !== undefined && totals.length === 1 && !rows.some(isPartialSum);
  if (!isClear) return [];
  const first = rows.findIndex((row, index) => index !== at && figureCount(row) > 0);
  const summed = at === rows.length - 1 ? rows.slice(first, at) : at <= first ? rows.slice(at + 1) : [];
  const heads = rows.slice(0, Math.min(first, at));
  if (first < 0 || summed.length < fewestRows || usesLevels(summed)) return [];
  return [...(rows[at] ?? [])].flatMap(([column, cell]) => wrongTotal(column, cell, heads, summed));
}

const fewestRows = 2;

function isTotal(row: RowTexts): boolean {
  return /^(?:合计|总计|共计|总和)[：:]?$/.test(labelOf(row));
}

function isPartialSum(row: RowTexts): boolean {
  return [...row.values()].slice(0, 3).some(({ text }) => /^(?:小计|其中)/.test(compact(text)));
}

function labelOf(row: RowTexts): string {
  return compact([...row.values()].find(({ text }) => text !== "")?.text ?? "");
}

/** 一、 above （一） or 1 above 1.1: rows that are sums of others. */
function usesLevels(rows: readonly RowTexts[]): boolean {
  const shapes = rows.map((row) => levelOf(labelOf(row)));
  return new Set(shapes).size > 1 && shapes.some((shape) => shape !== "");
}

function levelOf(label: string): string {
  const [number = ""] =
    /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d+(?:\.\d+)+)/.exec(label) ?? [];
  return number.replace(/[一二三四五六七八九十]+/, "一").replace(/\d+/g, "1");
}

function figureCount(row: RowTexts): number {
  return [...row.values()].filter(({ text }) => figureOf(text) !== undefined).length;
}

const notSummed =
  /序号|编号|代码|年份|年度|电话|率|比例|占比|比重|均|单价|标准|增长|增减|[%％‰]|排名|名次|得分|备注/;

function wrongTotal(
  column: number,
  cell: CellText,
  heads: readonly RowTexts[],
  rows: readonly RowTexts[],
): readonly WrongTotal[] {
  const total = cell.merged ? undefined : figureOf(cell.text);
  if (!total || heads.some((row) => notSummed.test(compact(row.get(column)?.text ?? "")))) return [];
  const cells = rows.map((row) => row.get(column));
  const parts = cells.map((part) => (part && !part.merged ? partOf(part.text) : undefined));
  const known = parts.flatMap((part) => (part ? [part] : []));
  const sum = known.reduce((value, part) => value + part.value, 0);
  if (known.length < parts.length || sum === 0 || addUp(known, total) || isDouble(sum, total.value))
    return [];
  const digits = Math.max(0, ...known.map(({ step }) => Math.round(-Math.log10(step))));
  return [{ cell, sum: sum.toFixed(digits) }];
}

interface Figure {
  readonly value: number;
  readonly step: number;
}

/** An empty cell and a dash are nothing; words make the column no figures. */
function partOf(text: string): Figure | undefined {
  return /^[-—–/、\s]*$/.test(text) ? { value: 0, step: 1 } : figureOf(text);
}

function figureOf(text: string): Figure | undefined {
  const match = /^-?(?:\d{1,3}(?:,\d{3})+|\d{1,12})(?:\.(\d{1,6}))?$/.exec(text.trim());
  return match
    ? { value: Number(text.replaceAll(",", "")), step: 10 ** -(match[1]?.length ?? 0) }
    : undefined;
}

/** Subtotals without a name among the rows make their sum twice the total. */
function isDouble(sum: number, total: number): boolean {
  return Math.abs(sum - 2 * total) < 1e-6 * Math.max(1, sum);
}
