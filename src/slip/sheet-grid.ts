import { type Sheet, type SheetCell, sheetColumns } from "./sheet";

/** A sheet as rows a table can hold: a box to sign in is two of them, so that 签名 stands at its foot whatever is above. */
export interface GridRow {
  readonly heightMm: number;
  /** Nothing may stretch it: it holds a box to sign in. */
  readonly exact: boolean;
  readonly cells: readonly GridCell[];
}

/** A cell laid into the grid of twelve columns. */
export interface GridCell {
  readonly kind: "words" | "signature";
  readonly cell: SheetCell;
  readonly span: number;
  readonly rowSpan: number;
}

/** Height of the row 签名　年　月　日 stands in. */
const signatureMm = 7;

/** Lays the cells of a sheet out. Throws RangeError where a row's cells do not fill its columns: the form itself is wrong. */
export function gridOf(sheet: Sheet): readonly GridRow[] {
  const placed = placeCells(sheet);
  const split = new Set(placed.filter(({ cell }) => cell.signed).map(({ last }) => last));
  return sheet.rows.flatMap(({ heightMm }, row): GridRow[] => {
    const words = placed.filter(({ first }) => first === row).map((each) => wordsCell(each, split));
    if (!split.has(row)) return [{ heightMm, exact: false, cells: words }];
    const signatures = placed.filter(({ cell, last }) => cell.signed && last === row).map(signatureCell);
    return [
      { heightMm: heightMm - signatureMm, exact: true, cells: words },
      { heightMm: signatureMm, exact: true, cells: signatures },
    ];
  });
}

/** A cell where it stands; rows and columns from 0, `last` the last row it reaches over. */
interface PlacedCell {
  readonly cell: SheetCell;
  readonly column: number;
  readonly first: number;
  readonly last: number;
}

/** From the left, each into the first columns no cell above reaches down into. */
function placeCells({ rows, title }: Sheet): readonly PlacedCell[] {
  const placed: PlacedCell[] = [];
  const freeFrom = Array.from({ length: sheetColumns }, () => 0);
  for (const [row, { cells }] of rows.entries()) {
    for (const cell of cells) {
      const column = freeFrom.findIndex((from) => from <= row);
      placed.push({ cell, column, first: row, last: row + (cell.rows ?? 1) - 1 });
      freeFrom.fill(row + (cell.rows ?? 1), column, column + cell.span);
    }
    if (freeFrom.some((from) => from <= row)) throw new RangeError(`${title}: row ${row + 1} is not full`);
  }
  return placed.sort((a, b) => a.column - b.column);
}

function wordsCell({ cell, first, last }: PlacedCell, split: ReadonlySet<number>): GridCell {
  const signatures = [...split].filter((row) => row >= first && row <= last).length;
  const rowSpan = last - first + 1 + signatures - (cell.signed ? 1 : 0);
  return { kind: "words", cell, span: cell.span, rowSpan };
}

function signatureCell({ cell }: PlacedCell): GridCell {
  return { kind: "signature", cell, span: cell.span, rowSpan: 1 };
}

/** What stands at the foot of a box to sign in, as wide as its columns allow; the size in points. */
export function signatureLine(span: number): { readonly text: string; readonly sizePt: number } {
  if (span >= 6) return { text: "签名　　　　　　　　年　　月　　日", sizePt: 10.5 };
  if (span >= 4) return { text: "签名　　　　　年　月　日", sizePt: 10.5 };
  if (span >= 3) return { text: "签名　　　　年　月　日", sizePt: 9 };
  return { text: "签名　　　年 月 日", sizePt: 8 };
}
