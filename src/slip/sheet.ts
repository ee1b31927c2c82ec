/** 表: a form as boxes on one A4 page, said once and set as .docx and as HTML alike. Lengths in millimetres. */
export interface Sheet {
  readonly kind: "sheet";
  readonly title: string;
  /** Set small at the right under the title. */
  readonly notice?: string;
  readonly rows: readonly SheetRow[];
  /** One line under the frame. */
  readonly foot?: string;
}

/** Cells of a row fill the twelve columns together with those that reach down from rows above. */
export interface SheetRow {
  readonly heightMm: number;
  readonly cells: readonly SheetCell[];
}

/** A box of a sheet: its label and what is filled in. */
export interface SheetCell {
  /** Columns of twelve. */
  readonly span: number;
  /** Rows the cell reaches over; 1 unless given. */
  readonly rows?: number;
  /** What the box is for, set in 黑体. */
  readonly label: string;
  readonly lines?: readonly SheetLine[];
  /** 签批栏: has 签名　年　月　日 at its foot. */
  readonly signed?: boolean;
  /** What the signer is to write, small beside the label or under it. */
  readonly hint?: string;
  /** The label stands before the first line of the words, not above them. */
  readonly inline?: boolean;
}

/** A line of words in a box. */
export interface SheetLine {
  readonly text: string;
  readonly sizePt: number;
  /** Set at the right end of the same line. */
  readonly right?: string;
  /** Height of the line where a hand is to write on it. */
  readonly heightMm?: number;
}

/** 附页: a table or a list of what does not fit a box; may run over pages. */
export interface Annex {
  readonly kind: "annex";
  readonly title: string;
  readonly blocks: readonly AnnexBlock[];
}

/** A table or a list of an annex. */
export type AnnexBlock =
  | {
      readonly kind: "table";
      readonly headings: readonly string[];
      /** Shares of the width. */
      readonly widths: readonly number[];
      readonly rows: readonly (readonly string[])[];
      /** Room to sign in: the least height of a row. */
      readonly rowHeightMm?: number;
    }
  | { readonly kind: "list"; readonly title: string; readonly items: readonly string[] };

/** What a slip is printed on, one after the other. */
export type SlipPage = Sheet | Annex;

/** Width of the frame: 版心 of GB 826-1989. */
export const sheetWidthMm = 175;
/** Columns a row of boxes is shared out by. */
export const sheetColumns = 12;
/** Margins of the page: 20 at the top and the binding side, 15 at the right and below. */
export const marginsMm = { top: 20, right: 15, bottom: 15, left: 20 } as const;

/** What is filled in; `smallSizePt` where it is long, `finePrintPt` for notes. */
export const valueSizePt = 12;
export const smallSizePt = 10.5;
export const finePrintPt = 7.5;
const labelSizePt = 12;

/** □主动公开 ■删减后公开: the one that is known is marked. */
export function ticks(values: readonly string[], known: string | undefined): string {
  return values.map((value) => `${value === known ? "■" : "□"}${value}`).join("　");
}

/** □是 □否, one of them marked where it is known. */
export function yesNo(known: boolean | undefined, words: readonly [string, string] = ["是", "否"]): string {
  return ticks(words, known === undefined ? undefined : words[known ? 0 : 1]);
}

/** A box of a label and words after it. */
export function textCell(span: number, label: string, ...lines: readonly SheetLine[]): SheetCell {
  return { span, label, lines, inline: true };
}

/** Words at the size of ordinary values. */
export function line(text: string, sizePt = valueSizePt): SheetLine {
  return { text, sizePt };
}

/** Room for words, and what to do where even the smallest size does not fit them. */
export interface Room {
  /** Columns, parts of one too, where a label takes the rest. */
  readonly span: number;
  readonly lines: number;
  readonly largestPt?: number;
  shorten?(mostEm: number): string;
}

/** The words in the largest size at which they fit: 14, 12, 10.5 or 9 pt; shortened at 9 pt where none does. */
export function fitted(text: string, { span, lines, largestPt = valueSizePt, shorten }: Room): SheetLine {
  const widthPt = cellWidthPt(span);
  const em = widthInEm(text);
  const sizes = [14, 12, 10.5, 9].filter((sizePt) => sizePt <= largestPt);
  const sizePt = sizes.find((size) => linesOf(em, widthPt, size) <= lines);
  if (sizePt !== undefined) return { text, sizePt };
  const mostEm = Math.floor(widthPt / 9 - 1) * lines;
  return { text: shorten ? shorten(mostEm) : `${text.slice(0, mostEm - 1)}…`, sizePt: 9 };
}

/** Labels of narrow boxes are set smaller so that they keep to one line. */
export function labelSizeOf({ label, span }: SheetCell): number {
  return Math.max(8, Math.min(labelSizePt, Math.floor(cellWidthPt(span) / Math.max(1, label.length))));
}

/** Whether the hint of a box stands on the line of its label. */
export function hintBesideLabel({ label, hint = "", span }: SheetCell): boolean {
  return label.length * labelSizePt + (hint.length + 1) * finePrintPt < cellWidthPt(span);
}

/** 22 pt, smaller where the name of the organ is too long for one line. */
export function titleSizeOf(title: string): number {
  return Math.min(22, Math.floor((sheetWidthMm * ptPerMm) / Math.max(1, title.length)));
}

const paddingMm = 3;
const ptPerMm = 72 / 25.4;

function cellWidthPt(span: number): number {
  return ((span / sheetColumns) * sheetWidthMm - paddingMm) * ptPerMm;
}

/** Lines of a stretch; one character less a line, since some punctuation may not begin one. */
function linesOf(em: number, widthPt: number, sizePt: number): number {
  return Math.ceil(em / Math.max(1, Math.floor(widthPt / sizePt) - 1));
}

/** Width in full-width characters. */
function widthInEm(text: string): number {
  let width = 0;
  for (const char of text) width += char.charCodeAt(0) < 0x100 ? 0.55 : 1;
  return width;
}
