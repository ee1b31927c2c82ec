import type { Manuscript, Paragraph } from "../draft";
import type { RunFormat } from "../setting";

/** Words standing on a line of their own: a paragraph, or a piece of one between breaks. Never blank. */
export interface Line {
  readonly paragraph: number;
  /** Where the words stand in the paragraph, the white space around them left out. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly inCell: boolean;
  readonly source: Paragraph;
}

/** The lines of paragraphs `from..to` in order; blank ones are left out, for offices set them as they please. */
export function linesOf({ paragraphs }: Manuscript, from: number, to: number): readonly Line[] {
  const lines: Line[] = [];
  for (let index = from; index < to; index++) {
    const paragraph = paragraphs[index];
    if (paragraph) appendLines(lines, paragraph, index);
  }
  return lines;
}

const breaks = /[\n\f\v]/;
/** Entities that text copied from a web page leaves at a line's end. */
const strayEntity = /[\s]*&[a-z]{1,6};$/;

function appendLines(lines: Line[], source: Paragraph, paragraph: number): void {
  const { text } = source;
  if (!breaks.test(text)) return appendLine(lines, source, paragraph, 0, text);
  let from = 0;
  for (const piece of text.split(breaks)) {
    appendLine(lines, source, paragraph, from, piece);
    from += piece.length + 1;
  }
}

function appendLine(
  lines: Line[],
  source: Paragraph,
  paragraph: number,
  offset: number,
  piece: string,
): void {
  const start = piece.trimStart();
  let text = start.trimEnd();
  if (text.endsWith(";")) text = text.replace(strayEntity, "");
  if (text === "") return;
  const from = offset + piece.length - start.length;
  lines.push({ paragraph, from, to: from + text.length, text, inCell: source.place.kind === "cell", source });
}

/** How a line's words are set: the format of the run that holds its first character. */
export function formatOf({ source, from }: Line): RunFormat {
  return source.runs.find((run) => run.from <= from && from < run.to)?.format ?? {};
}

/** Whether a line is centred; undefined where the file does not say how it is aligned. */
export function isCentred({ source }: Line): boolean | undefined {
  const { alignment } = source.format;
  return alignment === undefined ? undefined : alignment === "center" || alignment === "distribute";
}

/** Red, as mastheads are printed. */
export function isRed(line: Line): boolean {
  const color = formatOf(line).color;
  return color !== undefined && /^[B-F][0-9A-F][0-5][0-9A-F][0-5][0-9A-F]$/i.test(color);
}
