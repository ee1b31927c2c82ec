import type { Range } from "../../../src/draft/draft";

/** A text with marks read: as it stands, as it reads mended, and where the marks were. */
export interface Marked {
  readonly text: string;
  /** Absent where nothing is to be mended. */
  readonly mended?: string;
  readonly ranges: readonly Range[];
}

/** Reads ⟦wrong⟧ and ⟦wrong→right⟧. */
export function readMarks(marked: string): Marked {
  const ranges: Range[] = [];
  const lines = marked.split("\n").map((line, paragraph) => {
    let shift = 0;
    for (const { 0: whole, 1: wrong = "", index } of line.matchAll(marks)) {
      const from = index - shift;
      ranges.push({ paragraph, from, to: from + wrong.length });
      shift += whole.length - wrong.length;
    }
    return line.replace(marks, "$1");
  });
  const mends = marked.includes("→");
  const mended = marked.replace(marks, (_, wrong: string, right: string | undefined) => right ?? wrong);
  return { text: lines.join("\n"), ranges, ...(mends && { mended }) };
}

const marks = /⟦([^⟧→]*)(?:→([^⟧]*))?⟧/g;
