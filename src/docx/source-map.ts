/**
 * Where the words of the draft stand in the XML of the file: what an edit needs in order to touch only them.
 * All offsets are UTF-16 offsets into the part's decoded text (BOM included), half open.
 */
export interface SourceParagraph {
  /** Part name within the package: word/document.xml. */
  readonly part: string;
  /** The whole `<w:p …>…</w:p>`. */
  readonly start: number;
  readonly end: number;
  /** The `<w:pPr>` element, where there is one. */
  readonly properties?: Span;
  /** Cover the paragraph's text in order; a stretch of text no piece covers cannot be edited. */
  readonly pieces: readonly SourcePiece[];
  /** The same words once more, in the `mc:Fallback` of the text box (Word keeps both). */
  readonly copy?: SourceParagraph;
}

/** Characters of a part's source, half open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a stretch of a paragraph's text stands in the part's source. */
export interface SourcePiece {
  /** Offsets into `Paragraph.text`. */
  readonly from: number;
  readonly to: number;
  /** `text` is a `w:t`; anything else cannot be replaced by words. */
  readonly kind: "text" | "tab" | "break" | "symbol" | "hyphen";
  /** The `w:t` (or `w:tab` …) element. */
  readonly element: Span;
  /** What stands between its tags; empty span for an empty element. */
  readonly content: Span;
  /** The `w:r` it belongs to, and that run's `w:rPr` where there is one. */
  readonly run: Span;
  readonly runProperties?: Span;
  /** The words are a field's result and revert when it is updated. */
  readonly field?: boolean;
}

/** One entry for each of `Manuscript.paragraphs`, by the same index. */
export type SourceMap = readonly SourceParagraph[];
