import type { Paragraph } from "../draft";
import type { Indent, ParagraphFormat, RunFormat, Spacing } from "../setting";
import { latinWidth, lineFlag, lineFlags } from "./characters";
import type { Geometry } from "./geometry";
import type { Line } from "./line";
import { defaultSizePt, wrapParagraph } from "./wrap";

/** A paragraph set into lines, with what it asks of the page. Lengths in points. */
export interface SetParagraph {
  readonly lines: readonly Line[];
  readonly before: number;
  readonly after: number;
  readonly pageBreakBefore: boolean;
  readonly keepNext: boolean;
  readonly keepLines: boolean;
  readonly widowControl: boolean;
}

/** Sets a paragraph in a column or cell of `width` points on pages of the geometry. */
export function setParagraph(
  paragraph: Paragraph,
  index: number,
  width: number,
  { linePitch, extra }: Geometry,
): SetParagraph {
  const { format } = paragraph;
  const pitch = format.snapToGrid === false ? undefined : linePitch;
  const character = characterWidth(paragraph, extra);
  const { left, first, right } = indents(format.indent, character);
  const room = {
    width: width - left - right,
    firstWidth: width - left - first - right - labelWidth(paragraph, first, character),
    extra: format.snapToGrid === false ? 0 : extra,
    height: (natural: number) => lineHeight(natural, format.spacing?.line, pitch),
  };
  const { before, after } = spaces(format.spacing, linePitch);
  return { lines: wrapParagraph(paragraph, index, room), before, after, ...keeps(format) };
}

function keeps({ pageBreakBefore, keepNext, keepLines, widowControl }: ParagraphFormat) {
  return {
    pageBreakBefore: pageBreakBefore ?? false,
    keepNext: keepNext ?? false,
    keepLines: keepLines ?? false,
    // Without a word from anybody it is on (ISO/IEC 29500-1 § 17.3.1.44).
    widowControl: widowControl ?? true,
  };
}

/** What an indent of one character comes to: the size of the paragraph's first words. */
function characterWidth({ runs, format }: Paragraph, extra: number): number {
  return sizeOf(runs[0]?.format ?? format.mark) + extra;
}

function sizeOf(format: RunFormat | undefined): number {
  return format?.sizePt ?? defaultSizePt;
}

function indents(indent: Indent = {}, character: number) {
  const length = (chars: number | undefined, pt: number | undefined): number =>
    chars === undefined ? (pt ?? 0) : (chars / 100) * character;
  return {
    left: length(indent.leftChars, indent.leftPt),
    first: length(indent.firstLineChars, indent.firstLinePt),
    right: length(indent.rightChars, indent.rightPt),
  };
}

/** Room an automatic number takes of the first line: one that hangs takes only what it overruns the indent by. */
function labelWidth({ label, labelSuffix = "tab" }: Paragraph, first: number, character: number): number {
  if (label === undefined || label === "") return 0;
  let width = 0;
  for (let index = 0; index < label.length; index++) {
    const code = label.charCodeAt(index);
    width += ((lineFlags[code] ?? 0) & lineFlag.full ? 1 : latinWidth(code)) * character;
  }
  if (labelSuffix === "nothing") return width;
  if (labelSuffix === "space") return width + character / 4;
  return first < 0 ? Math.max(width, -first) : width + character / 2;
}

/** A line of the grid holds a line of words only whole: higher words take two (ISO/IEC 29500-1 § 17.6.5). */
function lineHeight(natural: number, line: Spacing["line"], pitch: number | undefined): number {
  if (line && line.rule !== "multiple") return line.rule === "exact" ? line.pt : Math.max(line.pt, natural);
  const single = pitch === undefined ? natural : Math.ceil((natural - slackPt) / pitch) * pitch;
  return (line?.lines ?? 1) * single;
}

const slackPt = 0.05;
/** A line, for spaces given in lines, where no grid says how high one is. */
const linePt = 12;

function spaces(spacing: Spacing = {}, pitch = linePt) {
  const { beforeLines, afterLines, beforePt = 0, afterPt = 0 } = spacing;
  return {
    before: beforeLines === undefined ? beforePt : (beforeLines / 100) * pitch,
    after: afterLines === undefined ? afterPt : (afterLines / 100) * pitch,
  };
}
