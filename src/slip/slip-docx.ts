import {
  AlignmentType,
  BorderStyle,
  Document,
  HeightRule,
  type ISectionOptions,
  LineRuleType,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import { gridOf, type GridCell, type GridRow, signatureLine } from "./sheet-grid";
import {
  type Annex,
  type AnnexBlock,
  finePrintPt,
  hintBesideLabel,
  labelSizeOf,
  marginsMm,
  type Sheet,
  sheetColumns,
  sheetWidthMm,
  type SheetCell,
  type SheetLine,
  type SlipPage,
  titleSizeOf,
  valueSizePt,
} from "./sheet";

/**
 * The pages as a .docx of A4 pages, one section each. Faces are named outright, never by theme, so that Word and WPS
 * set them alike. The docx library is large: import this file only when a slip is asked for.
 */
export async function slipDocx(pages: readonly SlipPage[], title: string): Promise<Uint8Array> {
  const document = new Document({
    title,
    creator: "公文核签",
    styles: { default: { document: { run: runOf(valueSizePt, fangsong) } } },
    sections: pages.map(sectionOf),
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

const fangsong = "仿宋_GB2312";
const heiti = "黑体";
const xiaobiaosong = "方正小标宋简体";
const gray = "595959";

function twips(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 1440);
}

function runOf(sizePt: number, font: string) {
  return {
    font: { ascii: font, hAnsi: font, eastAsia: font, hint: "eastAsia" },
    size: Math.round(sizePt * 2),
  };
}

function sectionOf(page: SlipPage): ISectionOptions {
  const margin = {
    top: twips(marginsMm.top),
    right: twips(marginsMm.right),
    bottom: twips(marginsMm.bottom),
    left: twips(marginsMm.left),
    header: 0,
    footer: 0,
  };
  return {
    properties: { page: { size: { width: twips(210), height: twips(297) }, margin } },
    children: page.kind === "sheet" ? sheetBlocks(page) : annexBlocks(page),
  };
}

function sheetBlocks(sheet: Sheet): readonly (Paragraph | Table)[] {
  const { title, notice, foot } = sheet;
  return [
    paragraph(title, titleSizeOf(title), xiaobiaosong, { alignment: AlignmentType.CENTER }),
    ...(notice === undefined ? [] : [paragraph(notice, 9, fangsong, { alignment: AlignmentType.RIGHT })]),
    frame(gridOf(sheet)),
    paragraph(foot ?? "", foot === undefined ? 1 : finePrintPt, fangsong, { color: gray }),
  ];
}

interface Setting {
  readonly alignment?: (typeof AlignmentType)[keyof typeof AlignmentType];
  readonly color?: string;
  readonly spaceBeforePt?: number;
}

function paragraph(text: string, sizePt: number, font: string, setting: Setting = {}): Paragraph {
  return new Paragraph({
    ...(setting.alignment && { alignment: setting.alignment }),
    spacing: { ...lineOf(sizePt), before: (setting.spaceBeforePt ?? 0) * 20 },
    children: [new TextRun({ text, ...runOf(sizePt, font), ...(setting.color && { color: setting.color }) })],
  });
}

/** Exact, so that a page comes out as high whatever face stands in for one that is missing. */
function lineOf(sizePt: number) {
  return { line: Math.ceil(sizePt * 1.3 * 20), lineRule: LineRuleType.EXACT, after: 0 };
}

const thin = { style: BorderStyle.SINGLE, size: 6, color: "000000" };
const thick = { style: BorderStyle.SINGLE, size: 12, color: "000000" };
const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
const framed = {
  top: thick,
  bottom: thick,
  left: thick,
  right: thick,
  insideHorizontal: thin,
  insideVertical: thin,
};

function frame(grid: readonly GridRow[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(sheetWidthMm), type: WidthType.DXA },
    columnWidths: Array.from({ length: sheetColumns }, () => columnTwips),
    borders: framed,
    margins: { left: twips(1.5), right: twips(1.5), top: 0, bottom: 0 },
    rows: grid.map(
      ({ heightMm, exact, cells }) =>
        new TableRow({
          cantSplit: true,
          height: { value: twips(heightMm), rule: exact ? HeightRule.EXACT : HeightRule.ATLEAST },
          children: cells.map(gridCell),
        }),
    ),
  });
}

const columnTwips = Math.floor(twips(sheetWidthMm) / sheetColumns);

function gridCell({ kind, cell, span, rowSpan }: GridCell): TableCell {
  const signature = kind === "signature";
  return new TableCell({
    columnSpan: span,
    rowSpan,
    width: { size: columnTwips * span, type: WidthType.DXA },
    verticalAlign: signature
      ? VerticalAlignTable.BOTTOM
      : cell.inline
        ? VerticalAlignTable.CENTER
        : VerticalAlignTable.TOP,
    borders: signature ? { top: none } : cell.signed ? { bottom: none } : {},
    children: signature ? [signatureOf(span)] : wordsOf(cell),
  });
}

function signatureOf(span: number): Paragraph {
  const { text, sizePt } = signatureLine(span);
  return paragraph(text, sizePt, fangsong, { alignment: AlignmentType.RIGHT });
}

function wordsOf(cell: SheetCell): readonly Paragraph[] {
  const { label, lines = [], inline, hint } = cell;
  const sizePt = labelSizeOf(cell);
  const labelRun = new TextRun({ text: label, ...runOf(sizePt, heiti) });
  if (inline) return [inlineWords(labelRun, sizePt, lines[0]), ...lines.slice(1).map(lineParagraph)];
  const hintRun = (text: string): TextRun =>
    new TextRun({ text, ...runOf(finePrintPt, fangsong), color: gray });
  const beside = hint !== undefined && hintBesideLabel(cell);
  const head = [labelRun, ...(beside ? [hintRun(`　${hint}`)] : [])];
  const below =
    hint !== undefined && !beside
      ? [new Paragraph({ spacing: lineOf(finePrintPt), children: [hintRun(hint)] })]
      : [];
  return [
    new Paragraph({ spacing: { ...lineOf(sizePt), before: 40 }, children: head }),
    ...below,
    ...lines.map(lineParagraph),
  ];
}

function inlineWords(label: TextRun, labelPt: number, first: SheetLine | undefined): Paragraph {
  const words = first ? [new TextRun({ text: `　${first.text}`, ...runOf(first.sizePt, fangsong) })] : [];
  return new Paragraph({
    spacing: lineOf(Math.max(labelPt, first?.sizePt ?? 0)),
    children: [label, ...words],
  });
}

/** A line to write on is as high as it says; what stands at its right end is set against a stop there. */
function lineParagraph({ text, sizePt, right, heightMm }: SheetLine): Paragraph {
  const spacing = heightMm === undefined ? lineOf(sizePt) : { ...lineOf(sizePt), line: twips(heightMm) };
  const words = right === undefined ? text : `${text}\t${right}`;
  return new Paragraph({
    spacing,
    ...(right !== undefined && {
      tabStops: [{ type: TabStopType.RIGHT, position: columnTwips * 6 - twips(4) }],
    }),
    children: [new TextRun({ text: words, ...runOf(sizePt, fangsong) })],
  });
}

function annexBlocks({ title, blocks }: Annex): readonly (Paragraph | Table)[] {
  const head = paragraph(title, 16, heiti);
  return [head, ...blocks.flatMap(annexBlock), paragraph("", 1, fangsong)];
}

function annexBlock(block: AnnexBlock): readonly (Paragraph | Table)[] {
  if (block.kind === "table") return [paragraph("", 4, fangsong), annexTable(block)];
  return [
    paragraph(block.title, valueSizePt, heiti, { spaceBeforePt: 8 }),
    ...block.items.map((item, index) => paragraph(`${index + 1}. ${item}`, 10.5, fangsong)),
  ];
}

function annexTable({ headings, widths, rows, rowHeightMm = 8 }: AnnexBlock & { kind: "table" }): Table {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const twipsOf = widths.map((width) => Math.floor((twips(sheetWidthMm) * width) / total));
  const cells = (words: readonly string[], font: string): TableCell[] =>
    words.map((text, index) => annexCell(text, font, twipsOf[index] ?? 0));
  const row = (words: readonly string[], font: string, heightMm: number, tableHeader: boolean): TableRow =>
    new TableRow({
      tableHeader,
      cantSplit: true,
      height: { value: twips(heightMm), rule: HeightRule.ATLEAST },
      children: cells(words, font),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(sheetWidthMm), type: WidthType.DXA },
    columnWidths: twipsOf,
    borders: framed,
    margins: { left: twips(1.2), right: twips(1.2), top: 0, bottom: 0 },
    rows: [row(headings, heiti, 8, true), ...rows.map((each) => row(each, fangsong, rowHeightMm, false))],
  });
}

function annexCell(text: string, font: string, widthTwips: number): TableCell {
  return new TableCell({
    width: { size: widthTwips, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [paragraph(text, 10.5, font)],
  });
}
