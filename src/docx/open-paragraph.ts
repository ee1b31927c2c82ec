import type { InlinePicture, Run } from "../draft/draft";
import type { RunFormat } from "../draft/setting";
import type { ResolvedParagraph } from "./formats";
import type { Mutable } from "./mutable";
import type { ParagraphProperties } from "./paragraph-properties";
import type { RunProperties } from "./run-properties";
import type { SourcePiece, Span } from "./source-map";

/** A paragraph being read. */
export class OpenParagraph {
  text = "";
  readonly runs: MutableRun[] = [];
  readonly pieces: SourcePiece[] = [];
  /** Pictures set in the line, once there is one. */
  pictures: InlinePicture[] | undefined;
  properties: ParagraphProperties = noParagraphProperties;
  propertiesSpan: Span | undefined;
  resolved: ResolvedParagraph | undefined;
  /** Tracked deletions stand in it. */
  holdsDeletion = false;

  addPicture(widthPt: number, heightPt: number): void {
    (this.pictures ??= []).push({ at: this.text.length, widthPt, heightPt });
  }

  /** Adds what one element reads as. Stretches set alike, one after the other, are one run. */
  add(
    text: string,
    kind: SourcePiece["kind"],
    element: Span,
    content: Span,
    run: OpenRun,
    marks: RunMarks,
  ): void {
    if (text === "") return;
    const from = this.text.length;
    const to = from + text.length;
    this.text += text;
    const { span, propertiesSpan: runProperties } = run;
    const field = marks.field === undefined ? undefined : true;
    this.pieces.push({ from, to, kind, element, content, run: span, runProperties, field });
    const last = this.runs.at(-1);
    if (last && last.format === run.format && last.inserted === marks.inserted && last.field === marks.field)
      last.to = to;
    else this.runs.push({ from, to, format: run.format ?? {}, ...marks });
  }
}

/** A `w:r` being read; its span is closed when it is. */
export interface OpenRun {
  readonly span: { readonly start: number; end: number };
  propertiesSpan?: Span;
  properties: RunProperties;
  format?: RunFormat;
  /** Formulas: their words can be read but not replaced. */
  readonly fixed: boolean;
}

/** What stands round a run. */
export interface RunMarks {
  readonly inserted?: true;
  readonly field?: string;
}

type MutableRun = Mutable<Run>;

/** What a paragraph without `w:pPr` says. */
const noParagraphProperties: ParagraphProperties = {};
