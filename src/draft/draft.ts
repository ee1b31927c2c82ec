import type { ParagraphFormat, RunFormat } from "./setting";
import type { Direction, DocumentType } from "./terms";

/** A stretch of one paragraph: UTF-16 offsets into its text, half open. Empty where something is missing. */
export interface Range {
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The document's words and how they are set, before anything is recognised in it.
 *
 * `paragraphs[0..mainCount)` are the paragraphs of the main story in document order, table cells included: exactly
 * Word's `body.paragraphs`, so that an index names the same paragraph in Word, in the file and in the pane. The
 * paragraphs of text boxes, headers, footers, notes and comments follow, each with its place.
 */
export interface Manuscript {
  readonly paragraphs: readonly Paragraph[];
  readonly mainCount: number;
  readonly sections: readonly Section[];
  readonly tables: readonly Table[];
  /** What the program that last saved the file wrote about it; absent for plain text. */
  readonly saved?: SavedProperties;
}

/** A manuscript in which the elements of a 公文 (GB/T 9704 § 7) have been recognised. */
export interface Draft extends Manuscript {
  /** Elements of the carrying document (or of the only one); an enclosed document has its own in `parts`. */
  readonly elements: Elements;
  readonly headings: readonly Heading[];
  /** The document itself, then each document it carries (现将《…》印发给你们). Never empty. */
  readonly parts: readonly [Part, ...Part[]];
  readonly attachments: readonly Attachment[];
  readonly documentType?: DocumentType;
  readonly direction?: Direction;
}

/** A paragraph with its place and setting. Properties that are absent could not be established. */
export interface Paragraph {
  /**
   * The words as they read now: tracked deletions out, insertions in, field results and not codes. A tab is `\t`, a
   * line break `\n`, a page break `\f`, a column break `\v`; pictures and note references take no room.
   */
  readonly text: string;
  readonly place: Place;
  /** The automatic number as Word prints it (一、 （二） 3.), without the tab or space after it. */
  readonly label?: string;
  /** What follows the label before the text. Meaningful only with `label`. */
  readonly labelSuffix?: "tab" | "space" | "nothing";
  /** Cover `text` exactly and in order; an empty paragraph has none. */
  readonly runs: readonly Run[];
  readonly format: ParagraphFormat;
  /** Pictures set in the line, in the order of the text; absent where there are none. */
  readonly pictures?: readonly InlinePicture[];
}

/** A picture that takes room in its line: before the character at offset `at`. */
export interface InlinePicture {
  readonly at: number;
  readonly widthPt: number;
  readonly heightPt: number;
}

/** Where a paragraph stands. `anchor` is the main-story paragraph a box, note or comment hangs on. */
export type Place =
  | { readonly kind: "body" }
  | { readonly kind: "cell"; readonly table: number; readonly row: number; readonly cell: number }
  | { readonly kind: "textBox"; readonly anchor: number; readonly box: number }
  | {
      readonly kind: "header" | "footer";
      readonly section: number;
      readonly variant: "default" | "first" | "even";
    }
  | { readonly kind: "footnote" | "endnote" | "comment"; readonly anchor?: number; readonly id: string };

/** Words of one paragraph set alike, by UTF-16 offsets, half open; a paragraph's runs cover its text without gaps. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly format: RunFormat;
  /** Words a tracked insertion or move brought in. */
  readonly inserted?: boolean;
  /** Words a field computed: they revert when the field is updated, so they are never edited. */
  readonly field?: string;
}

/** Main-story paragraphs `from..to` laid on one kind of page. Lengths in points. */
export interface Section {
  readonly from: number;
  readonly to: number;
  readonly start?: "nextPage" | "continuous" | "evenPage" | "oddPage" | "nextColumn";
  readonly pageWidthPt?: number;
  readonly pageHeightPt?: number;
  readonly landscape?: boolean;
  readonly marginsPt?: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header?: number;
    readonly footer?: number;
    readonly gutter?: number;
  };
  readonly columns?: number;
  readonly grid?: {
    readonly type: "default" | "lines" | "linesAndChars" | "snapToChars";
    readonly linePitchPt?: number;
    /** 1/4096 of a point added to each character. */
    readonly charSpace?: number;
  };
  readonly titlePage?: boolean;
}

/** A table by the paragraphs its cells hold. */
export interface Table {
  /** Main-story or other paragraphs the table spans, half open. */
  readonly from: number;
  readonly to: number;
  /** The table this one is nested in. */
  readonly parent?: number;
  readonly columnsPt: readonly number[];
  readonly rows: readonly TableRow[];
}

/** A row; `header` repeats on every page. */
export interface TableRow {
  readonly cells: readonly TableCell[];
  readonly heightPt?: number;
  readonly heightRule?: "exact" | "atLeast";
  readonly header?: boolean;
}

/** A cell by the paragraphs it holds, half open. */
export interface TableCell {
  readonly from: number;
  readonly to: number;
  readonly columnSpan: number;
  /** `continue` cells belong to the `restart` cell above. */
  readonly merge?: "restart" | "continue";
}

/** What the file says of itself: the program that saved it, its pages then, what is still open in it. */
export interface SavedProperties {
  readonly application?: "Word" | "WPS" | "LibreOffice" | "other";
  /** Pages stored at the last save, only where the other stored figures are fresh (see draft/count). */
  readonly pages?: number;
  /** Tracked insertions and deletions still in the file. */
  readonly revisions: number;
  /** Those of them that fixes made here have left since the document was opened; none unless said. */
  readonly revisionsMadeHere?: number;
  readonly comments: number;
}

/** 版头要素: those above the red line. */
export const mastheadKinds = [
  "copyNumber",
  "secrecy",
  "urgency",
  "issuerMark",
  "issueNumber",
  "documentNumber",
  "signatory",
] as const;

/** 要素: the elements of a 公文 that are looked for, in their order on the paper. Names: docs/glossary.md. */
export const elementKinds = [
  ...mastheadKinds,
  "title",
  "titleNote",
  "mainRecipients",
  "attachmentList",
  "issuerName",
  "documentDate",
  "note",
  "attendance",
  "copyRecipients",
  "printingOffice",
  "printDate",
] as const;
export type ElementKind = (typeof elementKinds)[number];

/** Words of the document that are an element or part of one; a title over three paragraphs is three stretches. */
export interface Stretch extends Range {
  readonly text: string;
}

/** The elements that were found, each with its words in document order. */
export type Elements = { readonly [Kind in ElementKind]?: readonly Stretch[] };

/** 层次序数 in the shapes GB/T 9704 § 7.3.3 names, those of statutes, and the ones people use instead. */
export type NumberKind =
  "编" | "章" | "节" | "条" | "一、" | "（一）" | "1." | "（1）" | "①" | "第一、" | "一是" | "其他";

/** A paragraph that begins with a 层次序数, typed or automatic. */
export interface Heading {
  readonly paragraph: number;
  readonly kind: NumberKind;
  readonly value: number;
  /** 1 for the outermost level in use in its part. */
  readonly level: number;
  /** Where the typed number stands; absent when the number is automatic. */
  readonly number?: Range;
  /** The number as it reads, typed or automatic: 一、 （二） 3. */
  readonly label: string;
  /**
   * The heading's words without the number: the whole line, its closing mark included, or the lead of a paragraph
   * (一、加强领导。…) without the mark that ends it.
   */
  readonly title: Range;
  /** The heading has its paragraph to itself. */
  readonly apart: boolean;
  /** Index into `draft.parts` or, past them, into the attachments. */
  readonly part: number;
}

/** A document within the file: the carrier, or one it encloses. Paragraphs `from..to` of the main story. */
export interface Part {
  readonly role: "carrier" | "enclosed";
  readonly from: number;
  readonly to: number;
  readonly documentType?: DocumentType;
  readonly title: string;
  readonly elements: Elements;
  /** 正文: after the title and 主送机关, before 附件说明 or 署名. */
  readonly body: { readonly from: number; readonly to: number };
}

/** 附件: its label, its title and the paragraphs it spans, half open. */
export interface Attachment {
  readonly label: Stretch;
  /** 附件2 → 2; absent for 附件 alone. */
  readonly number?: number;
  readonly title: readonly Stretch[];
  readonly from: number;
  readonly to: number;
}
