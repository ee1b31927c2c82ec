import type { InlinePicture, Paragraph } from "../draft";
import type { RunFormat } from "../setting";
import { latinWidth, lineFlag, lineFlags } from "./characters";
import { lineHeightOf } from "./fonts";
import type { Line } from "./line";

/** The room a paragraph's lines have, in points, and how high a line of the given natural height is set. */
export interface Room {
  /** Of every line but the first. */
  readonly width: number;
  /** Of the first line, its indent taken off. */
  readonly firstWidth: number;
  /** Room the grid adds to each full-width character. */
  readonly extra: number;
  height(natural: number): number;
}

/** Sets a paragraph's words into lines, each as full as it can be. Never none: an empty paragraph is one line. */
export function wrapParagraph(paragraph: Paragraph, index: number, room: Room): readonly Line[] {
  const { runs, text, format, pictures = [] } = paragraph;
  const filler = new LineFiller(index, text, pictures, room);
  for (const run of runs) if (!run.format.hidden) filler.addRun(run.from, run.to, run.format);
  return filler.finish(naturalHeight(format.mark ?? {}, true));
}

/** Natural height of a line set in the format. */
function naturalHeight(
  { sizePt = defaultSizePt, eastAsiaFont, asciiFont }: RunFormat,
  full: boolean,
): number {
  return sizePt * (full ? lineHeightOf(eastAsiaFont, "eastAsian") : lineHeightOf(asciiFont, "Latin"));
}

/** What a run measures where nobody says otherwise (ISO/IEC 29500-1 § 17.3.2.38). */
export const defaultSizePt = 10;
/** Stops where the paragraph sets none: Word's own for Chinese, 420 twips. */
const tabStopPt = 21;
const slackPt = 0.05;

class LineFiller {
  private readonly lines: Line[] = [];
  private start = 0;
  /** Characters and pictures on the line so far. */
  private count = 0;
  private used = 0;
  private natural = 0;
  /** Where the line may break, how much of it is used up to there and how high it is. */
  private breakAt = 0;
  private countAtBreak = 0;
  private usedAtBreak = 0;
  private naturalAtBreak = 0;
  private naturalSinceBreak = 0;
  private previous: number = lineFlag.noEnd;
  private hung = false;
  private nextPicture = 0;

  constructor(
    private readonly paragraph: number,
    private readonly text: string,
    private readonly pictures: readonly InlinePicture[],
    private readonly room: Room,
  ) {}

  addRun(from: number, to: number, format: RunFormat): void {
    const size = (format.sizePt ?? defaultSizePt) * (format.verticalAlign ? raisedSize : 1);
    const spacing = format.spacingPt ?? 0;
    const full = size + spacing + this.room.extra;
    const [fullHeight, latinHeight] = [naturalHeight(format, true), naturalHeight(format, false)];
    for (let at = from; at < to; at++) {
      if (this.nextPicture < this.pictures.length) this.addPictures(at);
      const code = this.text.charCodeAt(at);
      const flags = lineFlags[code] ?? 0;
      if (code < 0x20) this.addControl(at, code, fullHeight);
      else if (flags & lineFlag.full) this.add(at, flags, full, fullHeight);
      else if (!(flags & lineFlag.none)) this.add(at, flags, size * latinWidth(code) + spacing, latinHeight);
    }
  }

  finish(markHeight: number): readonly Line[] {
    const { text, lines } = this;
    this.addPictures(text.length);
    if (this.count > 0 || lines.length === 0) this.close(text.length, this.natural || markHeight);
    return this.lines;
  }

  private addPictures(upTo: number): void {
    for (;;) {
      const picture = this.pictures[this.nextPicture];
      if (!picture || picture.at > upTo) return;
      this.nextPicture++;
      this.add(upTo, lineFlag.full, picture.widthPt, picture.heightPt);
    }
  }

  private add(at: number, flags: number, width: number, height: number): void {
    if (this.mayBreakBefore(flags)) this.markBreak(at);
    const isOver = this.used + width > this.limit + slackPt;
    if (isOver && !(flags & lineFlag.space) && !this.mayHang(flags)) this.wrap(at);
    else if (isOver) this.hung = true;
    this.used += width;
    this.count++;
    if (height > this.natural) this.natural = height;
    if (height > this.naturalSinceBreak) this.naturalSinceBreak = height;
    this.previous = flags;
  }

  private get limit(): number {
    return this.lines.length === 0 ? this.room.firstWidth : this.room.width;
  }

  private mayHang(flags: number): boolean {
    return (flags & lineFlag.hanging) !== 0 && !this.hung;
  }

  private mayBreakBefore(flags: number): boolean {
    if (flags & (lineFlag.noStart | lineFlag.space) || this.previous & lineFlag.noEnd) return false;
    return ((flags | this.previous) & (lineFlag.full | lineFlag.space)) !== 0;
  }

  private markBreak(at: number): void {
    this.breakAt = at;
    this.countAtBreak = this.count;
    this.usedAtBreak = this.used;
    this.naturalAtBreak = this.natural;
    this.naturalSinceBreak = 0;
  }

  /** Ends the line where it may break, or right here where it may break nowhere. */
  private wrap(at: number): void {
    if (this.countAtBreak === 0) this.markBreak(at);
    const { count, countAtBreak, used, usedAtBreak, naturalSinceBreak } = this;
    if (countAtBreak === 0) return;
    this.close(this.breakAt, this.naturalAtBreak);
    this.count = count - countAtBreak;
    this.used = used - usedAtBreak;
    this.natural = naturalSinceBreak;
  }

  private addControl(at: number, code: number, height: number): void {
    if (code === tab) return this.addTab(at, height);
    const breakAfter = code === pageBreak ? "page" : code === columnBreak ? "column" : undefined;
    this.close(at + 1, this.natural || height, breakAfter);
  }

  private addTab(at: number, height: number): void {
    const next = (Math.floor(this.used / tabStopPt) + 1) * tabStopPt;
    this.add(at, lineFlag.space, next - this.used, height);
  }

  private close(to: number, natural: number, breakAfter?: Line["breakAfter"]): void {
    const { paragraph, start, room } = this;
    const line = { paragraph, from: start, to, height: room.height(natural) };
    this.lines.push(breakAfter ? { ...line, breakAfter } : line);
    this.start = to;
    this.breakAt = to;
    this.count = 0;
    this.countAtBreak = 0;
    this.used = 0;
    this.natural = 0;
    this.naturalSinceBreak = 0;
    this.previous = lineFlag.noEnd;
    this.hung = false;
  }
}

const raisedSize = 0.66;
const tab = 0x09;
const columnBreak = 0x0b;
const pageBreak = 0x0c;
