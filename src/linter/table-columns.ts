import type { Draft, Table, TableRow } from "../draft/draft";

/** A cell of a table as it reads, by the grid column it begins in. */
export interface CellText {
  readonly text: string;
  /** The cell's first paragraph that holds words, or its first. */
  readonly paragraph: number;
  /** Part of a merged cell, or wider than a column: no figure of one row and one column. */
  readonly merged: boolean;
}

/** One row by grid columns; a column no cell begins in is absent. */
export type RowTexts = ReadonlyMap<number, CellText>;

/** The rows of a table by grid columns, cells over several columns at the first of them. */
export function rowTexts({ paragraphs }: Pick<Draft, "paragraphs">, { rows }: Table): readonly RowTexts[] {
  return rows.map((row) => cellsByColumn(paragraphs, row));
}

function cellsByColumn(paragraphs: Draft["paragraphs"], { cells }: TableRow): RowTexts {
  const texts = new Map<number, CellText>();
  let column = 0;
  for (const { from, to, columnSpan, merge } of cells) {
    const words = paragraphs.slice(from, to).map(({ text }) => text.trim());
    const filled = words.findIndex((line) => line !== "");
    texts.set(column, {
      text: words.join(""),
      paragraph: from + Math.max(0, filled),
      merged: merge !== undefined || columnSpan > 1,
    });
    column += columnSpan;
  }
  return texts;
}
