import type { Paragraph, Run, Section } from "../../draft/draft";
import type { ParagraphFormat, RunFormat, Spacing } from "../../draft/setting";
import { characters, points } from "./lengths";
import { fontList } from "./typefaces";

/**
 * One element for a paragraph, one span a run (a few where a tab parts it), each span one text node as long as its
 * words: a range of the draft is a range of the page by counting. Words go in as text, never as markup.
 */
export function drawParagraph(paragraph: Paragraph, index: number, section?: Section): HTMLElement {
  const element = document.createElement("p");
  element.dataset.paragraph = String(index);
  setParagraph(element, paragraph, section);
  if (paragraph.label !== undefined) element.append(drawLabel(paragraph));
  const isSpread = spreadsOut(paragraph);
  if (isSpread) element.classList.add("spread");
  for (const run of isSpread ? splitAtTab(paragraph) : paragraph.runs) {
    element.append(drawRun(paragraph.text, run));
  }
  if (paragraph.text === "") element.append(document.createElement("br"));
  return element;
}

/** The text nodes of a drawn paragraph, in order: together they are as long as its text. */
export function textNodes(element: Element): readonly Text[] {
  return [...element.querySelectorAll("[data-run]")].flatMap(({ firstChild }) =>
    firstChild instanceof Text ? [firstChild] : [],
  );
}

const longestLine = 40;
const farTabPt = 250;

/** A line in two, its end pushed to the right by a tab: 发文字号 and 签发人, 印发机关 and 印发日期. */
function spreadsOut({ text, format: { tabsPt = [] } }: Paragraph): boolean {
  const [start = "", end = "", ...others] = text.split("\t");
  const isTwo = others.length === 0 && start !== "" && end !== "";
  return isTwo && text.length <= longestLine && tabsPt.some((tab) => tab >= farTabPt);
}

function splitAtTab({ text, runs }: Paragraph): readonly Run[] {
  const tab = text.indexOf("\t");
  return runs.flatMap((run) => {
    const edges = [run.from, tab, tab + 1, run.to].filter((edge) => edge >= run.from && edge <= run.to);
    return edges.slice(1).flatMap((to, index) => {
      const from = edges[index] ?? to;
      return to > from ? [{ ...run, from, to }] : [];
    });
  });
}

function setParagraph(element: HTMLElement, paragraph: Paragraph, section: Section | undefined): void {
  const { style } = element;
  const { format } = paragraph;
  // Lengths in characters go by the size of the first words, as Word reckons them.
  setFont(style, paragraph.runs[0]?.format ?? format.mark ?? {});
  if (format.alignment) setAlignment(style, format.alignment);
  setIndent(style, format);
  setSpacing(style, format.spacing ?? {}, section, format.snapToGrid !== false);
  if (format.pageBreakBefore) element.classList.add("breaks-page");
  setRules(element, format);
}

/** Rules above and below, such as the red one under a masthead. */
function setRules({ classList, style }: HTMLElement, format: ParagraphFormat): void {
  const { borderTop, borderTopColor = "auto", borderBottom, borderBottomColor = "auto" } = format;
  if (borderTop) classList.add("ruled-above");
  if (borderBottom) classList.add("ruled-below");
  if (borderTop) style.borderTopColor = cssColor(borderTopColor);
  if (borderBottom) style.borderBottomColor = cssColor(borderBottomColor);
}

function setAlignment(
  style: CSSStyleDeclaration,
  alignment: NonNullable<ParagraphFormat["alignment"]>,
): void {
  style.textAlign = alignment === "distribute" ? "justify" : alignment;
  if (alignment === "distribute") style.textAlignLast = "justify";
}

/** Characters outrank points, as in the file. */
function setIndent(style: CSSStyleDeclaration, { indent = {} }: ParagraphFormat): void {
  const { firstLineChars, firstLinePt, leftChars, leftPt, rightChars, rightPt } = indent;
  style.textIndent = length(firstLineChars, firstLinePt);
  style.marginLeft = length(leftChars, leftPt);
  style.marginRight = length(rightChars, rightPt);
}

function length(chars: number | undefined, pt: number | undefined): string {
  if (chars !== undefined && chars !== 0) return characters(chars);
  return pt === undefined ? "" : points(pt);
}

/** What one line of a face asks for above its size, and the pitch of a line where nothing is known. */
const naturalLine = 1.3;
const defaultPitchPt = 15.6;

function setSpacing(style: CSSStyleDeclaration, spacing: Spacing, section?: Section, onGrid = true): void {
  const { beforePt, afterPt, beforeLines, afterLines, line } = spacing;
  const grid = section?.grid;
  const pitchPt = grid && grid.type !== "default" && onGrid ? grid.linePitchPt : undefined;
  const space = (lines: number | undefined, pt: number | undefined): string => {
    if (lines !== undefined) return points((lines / 100) * (grid?.linePitchPt ?? defaultPitchPt));
    return pt === undefined ? "" : points(pt);
  };
  style.marginTop = space(beforeLines, beforePt);
  style.marginBottom = space(afterLines, afterPt);
  style.lineHeight = lineHeight(line, pitchPt);
}

function lineHeight(line: Spacing["line"], pitchPt: number | undefined): string {
  if (line && line.rule !== "multiple") return points(line.pt);
  const lines = line?.lines ?? 1;
  return pitchPt === undefined ? String(lines * naturalLine) : `max(${points(lines * pitchPt)}, 1.15em)`;
}

/** The automatic number stands beside the words and takes no part in ranges. */
function drawLabel({ label = "", labelSuffix }: Paragraph): HTMLElement {
  const element = document.createElement("span");
  element.className = labelSuffix === "nothing" ? "label" : "label spaced";
  element.textContent = label;
  return element;
}

function drawRun(text: string, { from, to, format }: Run): HTMLElement {
  const element = document.createElement("span");
  element.dataset.run = "";
  // A page or column break shows as a new line; the length stays.
  element.textContent = text.slice(from, to).replace(/[\f\v]/g, "\n");
  if (element.textContent === "\t") element.className = "tab";
  setFont(element.style, format);
  setWords(element.style, format);
  if (format.hidden) element.classList.add("hidden-words");
  return element;
}

function setFont(style: CSSStyleDeclaration, format: RunFormat): void {
  const fonts = fontList(format);
  if (fonts !== undefined) style.fontFamily = fonts;
  if (format.sizePt !== undefined) style.fontSize = points(format.sizePt);
}

function setWords(style: CSSStyleDeclaration, format: RunFormat): void {
  const { bold, italic, underline, strike, color, highlight, verticalAlign, spacingPt } = format;
  if (bold !== undefined) style.fontWeight = bold ? "bold" : "normal";
  if (italic) style.fontStyle = "italic";
  const lines = [underline ? "underline" : "", strike ? "line-through" : ""].filter((each) => each !== "");
  if (lines.length > 0) style.textDecorationLine = lines.join(" ");
  if (color !== undefined) style.color = cssColor(color);
  if (highlight !== undefined) style.backgroundColor = cssColor(highlight);
  if (verticalAlign) style.verticalAlign = verticalAlign === "superscript" ? "super" : "sub";
  if (spacingPt !== undefined) style.letterSpacing = points(spacingPt);
}

/** RRGGBB, or one of Word's names, which are CSS names; `auto` and what CSS does not know leave it as it is. */
function cssColor(color: string): string {
  return /^[0-9a-f]{6}$/i.test(color) ? `#${color}` : color === "auto" ? "" : color.toLowerCase();
}
