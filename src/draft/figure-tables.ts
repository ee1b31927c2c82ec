import type { Manuscript, Table } from "./draft";

/**
 * Tables of figures (数据表), by index into `tables`: those in which at least half of the filled cells below the first
 * row and right of the first column hold a number. Their words are data, not 正文, and no length limit is held
 * against them; a table of tasks or duties is text.
 */
export function figureTables({ tables, paragraphs }: Manuscript): ReadonlySet<number> {
  const texts = (from: number, to: number) => paragraphs.slice(from, to).map(({ text }) => text);
  return new Set(tables.flatMap((table, index) => (holdsFigures(table, texts) ? [index] : [])));
}

function holdsFigures(table: Table, texts: (from: number, to: number) => readonly string[]): boolean {
  let filled = 0;
  let figures = 0;
  for (const { cells } of table.rows.slice(1)) {
    for (const { from, to } of cells.slice(1)) {
      const text = texts(from, to).join("").trim();
      if (text !== "") filled++;
      if (isFigure(text)) figures++;
    }
  }
  return figures > 0 && figures * 2 >= filled;
}

const longestFigure = 20;

/** A number with its sign, separators and a unit of up to two characters: 1,234.5万元, -3.2%, 120（预计）. */
function isFigure(text: string): boolean {
  return (
    text.length <= longestFigure &&
    /^[-+＋－−±约≥≤<>]?\d[\d,，.\s]*[%％‰]?[\p{L}㎡²³]{0,2}(?:（[^）]*）)?$/u.test(text)
  );
}
