import { gridOf, type GridCell, type GridRow, signatureLine } from "./sheet-grid";
import {
  type Annex,
  type AnnexBlock,
  finePrintPt,
  hintBesideLabel,
  labelSizeOf,
  marginsMm,
  type Sheet,
  type SheetCell,
  sheetColumns,
  type SheetLine,
  sheetWidthMm,
  type SlipPage,
  titleSizeOf,
} from "./sheet";

/** The pages as one HTML document to print without Word: A4, a form a page, no scripts, nothing fetched. */
export function slipHtml(pages: readonly SlipPage[], title: string): string {
  return [
    "<!doctype html>",
    '<html lang="zh-CN">',
    "<head>",
    '<meta charset="utf-8">',
    `<title>${escaped(title)}</title>`,
    `<style>${styles}</style>`,
    "</head>",
    "<body>",
    ...pages.map(pageHtml),
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

const { top, right, bottom, left } = marginsMm;
/** A border stands half outside its table: a table as wide as the page would lose it in print. */
const tableWidthMm = sheetWidthMm - 1;
const styles = `
@page { size: A4; margin: ${top}mm ${right}mm ${bottom}mm ${left}mm; }
body { margin: 0; font: 12pt/1.2 仿宋_GB2312, 仿宋, FangSong, STFangsong, serif; color: #000; }
section { width: ${sheetWidthMm}mm; margin: 0 auto; break-after: page; }
section:last-of-type { break-after: auto; }
h1 { margin: 0; text-align: center; font-family: 方正小标宋简体, 小标宋, STZhongsong, serif; font-weight: normal; }
h2, h3, th, .label { font-family: 黑体, SimHei, sans-serif; font-weight: normal; }
h2 { margin: 0 0 2mm; font-size: 16pt; }
h3 { margin: 3mm 0 0; font-size: 12pt; }
.notice { margin: 0; text-align: right; font-size: 9pt; }
.foot { margin: 0; font-size: ${finePrintPt}pt; color: #595959; }
table { width: ${tableWidthMm}mm; margin: 0 auto; border-collapse: collapse; table-layout: fixed; border: 1.5pt solid; }
td, th { box-sizing: border-box; padding: 0 1.5mm; border: 0.75pt solid; vertical-align: top; text-align: left; overflow-wrap: anywhere; }
td.inline { vertical-align: middle; }
td.words { border-bottom: 0; }
td.signature { border-top: 0; vertical-align: bottom; text-align: right; white-space: nowrap; }
td p { margin: 0; }
.hint { font-size: ${finePrintPt}pt; color: #595959; }
.to-sign { display: flex; justify-content: space-between; align-items: flex-end; }
.annex td, .annex th { font-size: 10.5pt; vertical-align: middle; padding: 1mm 1.2mm; }
.annex ol { margin: 0; padding-left: 2em; font-size: 10.5pt; }
.annex tr { break-inside: avoid; }
@media screen { body { background: #e5e5e5; } section { padding: ${top}mm ${right}mm ${bottom}mm ${left}mm; margin: 8mm auto; background: #fff; } }
`;

/** The five characters that mean something in HTML. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}

function pageHtml(page: SlipPage): string {
  return page.kind === "sheet" ? sheetHtml(page) : annexHtml(page);
}

function sheetHtml(sheet: Sheet): string {
  const { title, notice, foot } = sheet;
  const column = `<col style="width:${round(tableWidthMm / sheetColumns)}mm">`;
  return [
    "<section>",
    `<h1 style="font-size:${titleSizeOf(title)}pt">${escaped(title)}</h1>`,
    ...(notice === undefined ? [] : [`<p class="notice">${escaped(notice)}</p>`]),
    `<table aria-label="${escaped(title)}"><colgroup>${column.repeat(sheetColumns)}</colgroup>`,
    ...gridOf(sheet).map(rowHtml),
    "</table>",
    ...(foot === undefined ? [] : [`<p class="foot">${escaped(foot)}</p>`]),
    "</section>",
  ].join("\n");
}

function rowHtml({ heightMm, cells }: GridRow): string {
  return `<tr style="height:${heightMm}mm">${cells.map(cellHtml).join("")}</tr>`;
}

function cellHtml({ kind, cell, span, rowSpan }: GridCell): string {
  const spans = `${span > 1 ? ` colspan="${span}"` : ""}${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ""}`;
  if (kind === "signature") {
    const { text, sizePt } = signatureLine(span);
    return `<td class="signature"${spans} style="font-size:${sizePt}pt">${escaped(text)}</td>`;
  }
  const kindOfCell = cell.inline ? ' class="inline"' : cell.signed ? ' class="words"' : "";
  return `<td${kindOfCell}${spans}>${cell.inline ? inlineHtml(cell) : blockHtml(cell)}</td>`;
}

function inlineHtml(cell: SheetCell): string {
  const [first] = cell.lines ?? [];
  const words = first ? `　<span style="font-size:${first.sizePt}pt">${escaped(first.text)}</span>` : "";
  return `${labelHtml(cell)}${words}`;
}

function blockHtml(cell: SheetCell): string {
  const { hint, lines = [] } = cell;
  const beside = hint !== undefined && hintBesideLabel(cell);
  const small = beside ? `<span class="hint">　${escaped(hint)}</span>` : "";
  const below = hint !== undefined && !beside ? `<p class="hint">${escaped(hint)}</p>` : "";
  return `<p>${labelHtml(cell)}${small}</p>${below}${lines.map(lineHtml).join("")}`;
}

function labelHtml(cell: SheetCell): string {
  return `<span class="label" style="font-size:${labelSizeOf(cell)}pt">${escaped(cell.label)}</span>`;
}

function lineHtml({ text, sizePt, right: end, heightMm }: SheetLine): string {
  const height = heightMm === undefined ? "" : `;height:${heightMm}mm`;
  const style = ` style="font-size:${sizePt}pt${height}"`;
  if (end === undefined) return `<p${style}>${escaped(text)}</p>`;
  return `<p class="to-sign"${style}><span>${escaped(text)}</span><span>${escaped(end)}</span></p>`;
}

function annexHtml({ title, blocks }: Annex): string {
  return [
    `<section class="annex">`,
    `<h2>${escaped(title)}</h2>`,
    ...blocks.map(blockOfAnnex),
    "</section>",
  ].join("\n");
}

function blockOfAnnex(block: AnnexBlock): string {
  if (block.kind === "table") return tableHtml(block);
  const items = block.items.map((item) => `<li>${escaped(item)}</li>`).join("");
  return `<h3>${escaped(block.title)}</h3><ol>${items}</ol>`;
}

function tableHtml({ headings, widths, rows, rowHeightMm = 8 }: AnnexBlock & { kind: "table" }): string {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths
    .map((width) => `<col style="width:${round((tableWidthMm * width) / total)}mm">`)
    .join("");
  const row = (words: readonly string[], tag: "td" | "th", heightMm: number): string =>
    `<tr style="height:${heightMm}mm">${words.map((each) => `<${tag}>${escaped(each)}</${tag}>`).join("")}</tr>`;
  const body = rows.map((each) => row(each, "td", rowHeightMm)).join("");
  return `<table><colgroup>${columns}</colgroup><thead>${row(headings, "th", 8)}</thead><tbody>${body}</tbody></table>`;
}

function round(millimetres: number): number {
  return Math.round(millimetres * 100) / 100;
}
