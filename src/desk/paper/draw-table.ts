import type { Table, TableCell, TableRow } from "../../draft/draft";
import { points } from "./lengths";

/** A table of the draft; `fill` draws the paragraphs of a cell into it. */
export function drawTable(
  { columnsPt, rows }: Table,
  fill: (cell: HTMLElement, from: number, to: number) => void,
): HTMLElement {
  const table = document.createElement("table");
  table.append(drawColumns(columnsPt));
  if (columnsPt.length > 0) table.style.width = points(columnsPt.reduce((sum, width) => sum + width, 0));
  rows.forEach((row, index) => {
    const drawn = table.insertRow();
    setHeight(drawn, row);
    for (const { cell, column } of placed(row)) {
      if (cell.merge === "continue") continue;
      const element = drawn.insertCell();
      element.colSpan = cell.columnSpan;
      if (cell.merge === "restart") element.rowSpan = rowSpan(rows, index, column);
      fill(element, cell.from, cell.to);
    }
  });
  return table;
}

function drawColumns(columnsPt: readonly number[]): HTMLElement {
  const group = document.createElement("colgroup");
  for (const widthPt of columnsPt) {
    const column = document.createElement("col");
    column.style.width = points(widthPt);
    group.append(column);
  }
  return group;
}

function setHeight(drawn: HTMLElement, { heightPt }: TableRow): void {
  if (heightPt !== undefined) drawn.style.height = points(heightPt);
}

/** The cells of a row, each with the column of the grid it starts in. */
function placed({ cells }: TableRow): readonly { readonly cell: TableCell; readonly column: number }[] {
  let column = 0;
  return cells.map((cell) => {
    const start = column;
    column += cell.columnSpan;
    return { cell, column: start };
  });
}

/** How many rows a merged cell runs down: its own, and those below that continue it. */
function rowSpan(rows: readonly TableRow[], from: number, column: number): number {
  let span = 1;
  while (continues(rows[from + span], column)) span++;
  return span;
}

function continues(row: TableRow | undefined, column: number): boolean {
  if (!row) return false;
  return placed(row).some((each) => each.column === column && each.cell.merge === "continue");
}
