import type { Manuscript, Table, TableCell, TableRow } from "../draft";
import type { PageFiller } from "./fill-pages";
import type { Geometry } from "./geometry";
import type { Line } from "./line";
import { setParagraph } from "./set-paragraph";

/** Sets a table's rows, each as high as its tallest cell, onto the pages. Tables within cells are part of the cell. */
export function setTable(filler: PageFiller, manuscript: Manuscript, table: Table, geometry: Geometry): void {
  const spans = new Map<number, OpenSpan>();
  const heads = headerRows(table);
  let headHeight = 0;
  table.rows.forEach((row, index) => {
    const { height, lines } = setRow(manuscript, table, row, geometry, spans, isLastOf(table, index));
    const turned = filler.addRow(height, lines, row.heightRule !== "exact");
    if (index < heads) headHeight += height;
    else if (turned && headHeight > 0) filler.addRow(headHeight, [], false);
  });
}

/** A cell merged downwards: the height it needs beyond the rows it has gone through so far. */
interface OpenSpan {
  needed: number;
}

interface SetRow {
  readonly height: number;
  /** Of the tallest cell. */
  readonly lines: readonly Line[];
}

/** Rows at the head of the table that are repeated on every page. */
function headerRows({ rows }: Table): number {
  const first = rows.findIndex(({ header }) => !header);
  return first < 0 ? 0 : first;
}

/** By grid column: whether the cell that stands there goes on in the next row. */
function isLastOf({ rows }: Table, index: number): (column: number) => boolean {
  const going = new Set<number>();
  let column = 0;
  for (const { merge, columnSpan } of rows[index + 1]?.cells ?? []) {
    if (merge === "continue") going.add(column);
    column += columnSpan;
  }
  return (at) => !going.has(at);
}

function setRow(
  manuscript: Manuscript,
  table: Table,
  row: TableRow,
  geometry: Geometry,
  spans: Map<number, OpenSpan>,
  endsAt: (column: number) => boolean,
): SetRow {
  const { heightPt = 0, heightRule } = row;
  let height = heightPt;
  let column = 0;
  let tallest: SetRow = { height: 0, lines: [] };
  for (const cell of row.cells) {
    const set = setCell(manuscript, cell, cellWidth(table, column, cell, geometry), geometry);
    if (cell.merge === "restart") spans.set(column, { needed: set.height });
    const needed = cell.merge ? (spans.get(column)?.needed ?? 0) : set.height;
    if (endsAt(column)) height = Math.max(height, needed);
    if (set.height > tallest.height) tallest = set;
    column += cell.columnSpan;
  }
  const settled = (heightRule === "exact" ? heightPt : height) + borderPt;
  for (const span of spans.values()) span.needed = Math.max(0, span.needed - settled);
  return { height: settled, lines: tallest.lines };
}

/** Between the words and the sides of a cell, where nobody says otherwise (ISO/IEC 29500-1 § 17.4.42). */
const sideMarginPt = 5.4;
const borderPt = 0.5;

/** A grid that was not written, or has come to nothing, is taken to share the page's width evenly. */
function cellWidth(table: Table, column: number, { columnSpan }: TableCell, { width }: Geometry): number {
  const { columnsPt } = table;
  const own = columnsPt.slice(column, column + columnSpan).reduce((sum, each) => sum + each, 0);
  const even = (width / Math.max(1, columnsPt.length)) * columnSpan;
  return Math.max(leastPt, (own > 0 ? own : even) - 2 * sideMarginPt);
}

const leastPt = 12;

/** The lines of a cell; the first and last of a paragraph take the space before and after it along. */
function setCell({ paragraphs }: Manuscript, cell: TableCell, width: number, geometry: Geometry): SetRow {
  const lines: Line[] = [];
  for (let index = cell.from; index < cell.to; index++) {
    const paragraph = paragraphs[index];
    if (!paragraph) continue;
    const set = setParagraph(paragraph, index, width, geometry);
    set.lines.forEach((line, at) => {
      const before = at === 0 ? set.before : 0;
      const after = at === set.lines.length - 1 ? set.after : 0;
      lines.push({ ...line, height: before + line.height + after });
    });
  }
  return { height: lines.reduce((sum, { height }) => sum + height, 0), lines };
}
