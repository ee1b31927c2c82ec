import { type SlipPart, type SlipStyle, tableWidthMm } from "./page-style";
import {
  type Annex,
  type AnnexBlock,
  hintBesideLabel,
  labelSizeOf,
  type Sheet,
  type SheetCell,
  sheetColumns,
  type SheetLine,
  type SlipPage,
  titleSizeOf,
} from "./sheet";
import { gridOf, type GridCell, type GridRow, signatureLine } from "./sheet-grid";

/** What a page is made of on a screen or in a browser's print: elements as values, words never read as markup. */
export interface SlipElement {
  readonly tag:
    "p" | "span" | "ol" | "li" | "table" | "colgroup" | "col" | "thead" | "tbody" | "tr" | "th" | "td";
  /** Where it stands alone in a document, a heading of this level. */
  readonly heading?: 1 | 2 | 3;
  readonly parts?: readonly SlipPart[];
  /** What of its style depends on its words or its place. */
  readonly own?: SlipStyle;
  /** The name of a table. */
  readonly name?: string;
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly children?: readonly SlipNode[];
}

/** An element, or words. */
export type SlipNode = SlipElement | string;

/** The elements of a page, from the top. */
export function pageMarkup(page: SlipPage): readonly SlipElement[] {
  return page.kind === "sheet" ? sheetMarkup(page) : annexMarkup(page);
}

function sheetMarkup(sheet: Sheet): readonly SlipElement[] {
  const { title, notice, foot } = sheet;
  return [
    { tag: "p", heading: 1, parts: ["title"], own: sized(titleSizeOf(title)), children: [title] },
    ...(notice === undefined ? [] : [{ tag: "p", parts: ["notice"], children: [notice] } as const]),
    {
      tag: "table",
      parts: ["table"],
      name: title,
      children: [
        columns(Array.from({ length: sheetColumns }, () => 1)),
        { tag: "tbody", children: gridOf(sheet).map(row) },
      ],
    },
    ...(foot === undefined ? [] : [{ tag: "p", parts: ["foot"], children: [foot] } as const]),
  ];
}

/** Columns as wide as their shares. */
function columns(shares: readonly number[]): SlipElement {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const widthMm = (share: number): number => Math.round((tableWidthMm * share * 100) / total) / 100;
  return {
    tag: "colgroup",
    children: shares.map((share) => ({ tag: "col", own: { width: `${widthMm(share)}mm` } })),
  };
}

function row({ heightMm, cells }: GridRow): SlipElement {
  return { tag: "tr", parts: ["row"], own: { height: `${heightMm}mm` }, children: cells.map(box) };
}

function box({ kind, cell, span, rowSpan }: GridCell): SlipElement {
  const spans = { ...(span > 1 && { colSpan: span }), ...(rowSpan > 1 && { rowSpan }) };
  if (kind === "signature") {
    const { text, sizePt } = signatureLine(span);
    return { tag: "td", parts: ["cell", "signature"], own: sized(sizePt), ...spans, children: [text] };
  }
  const setting: readonly SlipPart[] = cell.inline ? ["inline"] : cell.signed ? ["words"] : [];
  const children = cell.inline ? inlineWords(cell) : blockWords(cell);
  return { tag: "td", parts: ["cell", ...setting], ...spans, children };
}

function inlineWords(cell: SheetCell): readonly SlipNode[] {
  const [first, ...others] = cell.lines ?? [];
  if (!first) return [label(cell)];
  const beside: SlipElement = { tag: "span", own: sized(first.sizePt), children: [`　${first.text}`] };
  return [label(cell), beside, ...others.map(wordsLine)];
}

function blockWords(cell: SheetCell): readonly SlipNode[] {
  const { hint, lines = [] } = cell;
  const isBeside = hint !== undefined && hintBesideLabel(cell);
  const beside: readonly SlipNode[] = isBeside
    ? [{ tag: "span", parts: ["hint"], children: [`　${hint}`] }]
    : [];
  const below: readonly SlipNode[] =
    hint !== undefined && !isBeside ? [{ tag: "p", parts: ["line", "hint"], children: [hint] }] : [];
  return [
    { tag: "p", parts: ["line"], children: [label(cell), ...beside] },
    ...below,
    ...lines.map(wordsLine),
  ];
}

function label(cell: SheetCell): SlipElement {
  return { tag: "span", parts: ["label"], own: sized(labelSizeOf(cell)), children: [cell.label] };
}

function wordsLine({ text, sizePt, right, heightMm }: SheetLine): SlipElement {
  const own = { ...sized(sizePt), ...(heightMm !== undefined && { height: `${heightMm}mm` }) };
  if (right === undefined) return { tag: "p", parts: ["line"], own, children: [text] };
  const ends = [text, right].map((words): SlipElement => ({ tag: "span", children: [words] }));
  return { tag: "p", parts: ["line", "toSign"], own, children: ends };
}

function annexMarkup({ title, blocks }: Annex): readonly SlipElement[] {
  return [{ tag: "p", heading: 2, parts: ["annexTitle"], children: [title] }, ...blocks.flatMap(annexBlock)];
}

function annexBlock(block: AnnexBlock): readonly SlipElement[] {
  if (block.kind === "table") return [annexTable(block)];
  const items = block.items.map((item): SlipElement => ({ tag: "li", children: [item] }));
  return [
    { tag: "p", heading: 3, parts: ["listTitle"], children: [block.title] },
    { tag: "ol", parts: ["list"], children: items },
  ];
}

const headHeightMm = 8;

function annexTable(block: Extract<AnnexBlock, { kind: "table" }>): SlipElement {
  const { headings, widths, rows, rowHeightMm = headHeightMm } = block;
  const head = annexRow(headings, "th", headHeightMm);
  const body = rows.map((words) => annexRow(words, "td", rowHeightMm));
  return {
    tag: "table",
    parts: ["table"],
    children: [columns(widths), { tag: "thead", children: [head] }, { tag: "tbody", children: body }],
  };
}

function annexRow(words: readonly string[], tag: "th" | "td", heightMm: number): SlipElement {
  const parts: readonly SlipPart[] = tag === "th" ? ["cell", "annexCell", "label"] : ["cell", "annexCell"];
  const cells = words.map((each): SlipElement => ({ tag, parts, children: [each] }));
  return { tag: "tr", parts: ["row"], own: { height: `${heightMm}mm` }, children: cells };
}

function sized(sizePt: number): SlipStyle {
  return { fontSize: `${sizePt}pt` };
}
