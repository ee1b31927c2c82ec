import type { Range, Section } from "../draft";
import type { Geometry } from "./geometry";
import type { Line } from "./line";
import type { SetParagraph } from "./set-paragraph";

/** Pages being filled, one line after the other. */
export class PageFiller {
  private readonly ends: Range[] = [];
  private column = 0;
  private y = 0;
  private top = 0;
  private last: Range | undefined;
  /** Height of the paragraphs at the foot of the page that go with the next, and what stands before them. */
  private kept = 0;
  private beforeKept: Range | undefined;

  constructor(private geometry: Geometry) {}

  startSection(geometry: Geometry, start: Section["start"]): void {
    const { pageWidth, pageHeight } = this.geometry;
    const samePage = pageWidth === geometry.pageWidth && pageHeight === geometry.pageHeight;
    const flows = samePage && (start === "continuous" || start === "nextColumn");
    if (!flows && !this.isBlank) this.newPage();
    if (flows) this.balance();
    this.geometry = geometry;
  }

  addParagraph(paragraph: SetParagraph): void {
    if (paragraph.pageBreakBefore && !this.isBlank) this.newPage();
    const { lines } = paragraph;
    let from = 0;
    while (from < lines.length) {
      let to = from + 1;
      while (to < lines.length && !lines[to - 1]?.breakAfter) to++;
      this.addLines(lines.slice(from, to), paragraph, from === 0);
      this.breakAfter(lines[to - 1]);
      from = to;
    }
    this.y += paragraph.after;
  }

  /**
   * A row of a table: `lines` are those of its tallest cell, `height` what the row comes to. One that may be parted goes
   * over the page. Whether it began a page.
   */
  addRow(height: number, lines: readonly Line[], mayPart: boolean): boolean {
    const fits = this.y + height <= this.room + slackPt;
    const startsPage = !fits && !this.isTop && !(mayPart && this.fits(lines[0]));
    if (startsPage) this.newColumn();
    const rest = mayPart ? this.partRow(height, lines) : height;
    this.y += rest;
    this.kept = 0;
    this.last = rangeOf(lines.at(-1)) ?? this.last;
    return startsPage;
  }

  /** Where each page ends: the last line on it. */
  finish(): readonly Range[] {
    if (this.last && !this.isBlank) this.ends.push(this.last);
    return this.ends;
  }

  private get room(): number {
    return this.geometry.height;
  }

  private get left(): number {
    return this.room - this.y;
  }

  private get isTop(): boolean {
    return this.y <= this.top;
  }

  private get isBlank(): boolean {
    return this.column === 0 && this.y === 0 && this.top === 0;
  }

  private addLines(lines: readonly Line[], paragraph: SetParagraph, isFirst: boolean): void {
    // Word drops the space before a paragraph that a full page has pushed to the next.
    if (isFirst && !(this.isTop && this.ends.length > 0)) this.y += paragraph.before;
    let from = 0;
    while (from < lines.length) {
      const to = this.fitting(lines, from, paragraph);
      this.place(lines, from, to, paragraph.keepNext);
      if (to < lines.length) this.turn(from === 0 && to === 0);
      from = to;
    }
  }

  /** How far the lines go on this page, widows, orphans and what is kept together minded; at a page's top at least one. */
  private fitting(lines: readonly Line[], from: number, { widowControl, keepLines }: SetParagraph): number {
    let to = from;
    for (let y = this.y; to < lines.length; to++) {
      y += lines[to]?.height ?? 0;
      if (y > this.room + slackPt) break;
    }
    if (to === lines.length) return to;
    const least = this.isTop ? from + 1 : from;
    if (keepLines && from === 0 && !this.isTop) return from;
    if (!widowControl) return Math.max(to, least);
    if (lines.length - to === 1) to--;
    if (from === 0 && to === 1) to--;
    return Math.max(to, least);
  }

  private place(lines: readonly Line[], from: number, to: number, keepNext: boolean): void {
    if (from === to) return;
    const isWhole = from === 0 && to === lines.length;
    if (!isWhole || !keepNext) this.kept = 0;
    else if (this.kept === 0) this.beforeKept = this.last;
    for (let index = from; index < to; index++) {
      const line = lines[index];
      if (!line) continue;
      this.y += line.height;
      if (isWhole && keepNext) this.kept += line.height;
      this.last = rangeOf(line);
    }
  }

  /** Goes on where there is room again; `nothingPlaced`: what was to be kept with the next goes along. */
  private turn(nothingPlaced: boolean): void {
    const moves = nothingPlaced && this.kept > 0 && this.kept < this.y - this.top - slackPt;
    const { kept, last } = this;
    if (moves) this.last = this.beforeKept;
    this.newColumn();
    if (!moves) return;
    this.y += kept;
    this.last = last;
  }

  /** Fills page after page with a row's lines while it is higher than what is left; the height that remains. */
  private partRow(height: number, lines: readonly Line[]): number {
    let rest = height;
    let next = 0;
    while (rest > this.left + slackPt && next < lines.length) {
      const first = next;
      for (let left = this.left; next < lines.length; next++) {
        const lineHeight = lines[next]?.height ?? 0;
        if (lineHeight > left + slackPt && !(next === first && this.isTop)) break;
        left -= lineHeight;
        rest -= lineHeight;
      }
      this.last = rangeOf(lines[next - 1]) ?? this.last;
      if (next < lines.length) this.newColumn();
    }
    return Math.max(0, rest);
  }

  private fits(line: Line | undefined): boolean {
    return line !== undefined && line.height <= this.left + slackPt;
  }

  private breakAfter(line: Line | undefined): void {
    if (line?.breakAfter === "page") this.newPage();
    if (line?.breakAfter === "column") this.newColumn();
  }

  private newColumn(): void {
    if (this.column + 1 >= this.geometry.columns) return this.newPage();
    this.column++;
    this.y = this.top;
    this.kept = 0;
  }

  private newPage(): void {
    if (this.last) this.ends.push(this.last);
    this.column = 0;
    this.y = 0;
    this.top = 0;
    this.kept = 0;
  }

  /** A continuous section begins below its forerunner, whose columns are made equally long. */
  private balance(): void {
    const { columns, height } = this.geometry;
    const used = this.column * (height - this.top) + this.y - this.top;
    this.y = this.top + used / columns;
    this.top = this.y;
    this.column = 0;
    this.kept = 0;
  }
}

const slackPt = 0.1;

function rangeOf(line: Line): Range;
function rangeOf(line: Line | undefined): Range | undefined;
function rangeOf(line: Line | undefined): Range | undefined {
  return line && { paragraph: line.paragraph, from: line.from, to: line.to };
}
