import { type Draft, mastheadKinds, type Paragraph, type Range, type Run } from "../draft/draft";
import type { RunFormat } from "../draft/setting";

/** Words a drafter marked to come back to. */
export interface MarkedWords {
  readonly range: Range;
  readonly mark: "突出显示" | "彩色字";
  /** How many paragraphs in a row are marked so, the one of `range` included. */
  readonly paragraphs: number;
}

/**
 * Highlighted and coloured words of the main text and its tables, in order; runs and whole paragraphs marked alike in a row
 * are one. Not what stands before the title, where mastheads are red, nor greys, addresses and field results.
 */
export function markedWords(draft: Draft, prose: readonly number[]): readonly MarkedWords[] {
  const first = firstAfterMasthead(draft);
  const found: MarkedWords[] = [];
  for (const index of prose) {
    const paragraph = draft.paragraphs[index];
    if (!paragraph || index < first || index >= draft.mainCount) continue;
    for (const one of marksIn(paragraph, index)) append(found, one, paragraph);
  }
  return found;
}

/** The title's first line, or what follows the masthead where that is lower: in 纪要 the two may be one line. */
function firstAfterMasthead({ elements, mainCount }: Draft): number {
  const masthead = mastheadKinds.flatMap((kind) => elements[kind] ?? []);
  const inMain = masthead.filter(({ paragraph }) => paragraph < mainCount);
  const title = elements.title?.[0]?.paragraph ?? 0;
  return inMain.reduce((first, { paragraph }) => Math.max(first, paragraph + 1), title);
}

function* marksIn({ runs, text }: Paragraph, paragraph: number): Generator<MarkedWords> {
  let open: MarkedWords | undefined;
  for (const run of runs) {
    const words = text.slice(run.from, run.to);
    if (words.trim() === "") continue;
    const mark = markOf(run, words);
    if (open && mark === open.mark) open = { ...open, range: { ...open.range, to: run.to } };
    else {
      if (open) yield open;
      open = mark && { mark, paragraphs: 1, range: { paragraph, from: run.from, to: run.to } };
    }
  }
  if (open) yield open;
}

function markOf({ format, field }: Run, words: string): MarkedWords["mark"] | undefined {
  if (isColour(format.highlight)) return "突出显示";
  const isAddress = field !== undefined || (format.underline === true && /^[!-~\s]+$/.test(words));
  return isColour(format.color) && !isAddress ? "彩色字" : undefined;
}

/** A named colour, or RRGGBB that is no black, white or grey. */
function isColour(color: RunFormat["color"]): boolean {
  if (color === undefined || /^(?:auto|none|black|white|(?:dark|light)?gray)$/i.test(color)) return false;
  const parts = /^([\dA-F]{2})([\dA-F]{2})([\dA-F]{2})$/i.exec(color)?.slice(1);
  if (!parts) return true;
  const values = parts.map((part) => parseInt(part, 16));
  return Math.max(...values) - Math.min(...values) > faintestColour;
}

/** Out of 255: less than this between the strongest and the weakest of red, green and blue looks grey in print. */
const faintestColour = 32;

function append(found: MarkedWords[], one: MarkedWords, { text }: Paragraph): void {
  const last = found.at(-1);
  const isWhole = text.slice(0, one.range.from).trim() === "";
  const goesOn =
    last && last.mark === one.mark && last.range.paragraph + last.paragraphs === one.range.paragraph;
  if (goesOn && isWhole) found[found.length - 1] = { ...last, paragraphs: last.paragraphs + 1 };
  else found.push(one);
}
