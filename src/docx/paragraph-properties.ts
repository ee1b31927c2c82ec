import type { Indent, ParagraphFormat, Spacing } from "../draft/draft";
import { integer, onOff, twipsPt } from "./measures";
import { present } from "./present";
import { readRunProperties, type RunProperties } from "./run-properties";
import type { XmlElement } from "./xml-tree";

/** What one `w:pPr` says, before styles and lists are asked: what it leaves out is absent. */
export interface ParagraphProperties {
  readonly styleId?: string;
  readonly alignment?: ParagraphFormat["alignment"];
  /** 1–9; 10 for body text, which takes a style's level away. */
  readonly outlineLevel?: number;
  readonly indent?: Indent;
  readonly spacing?: Spacing;
  readonly pageBreakBefore?: boolean;
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly widowControl?: boolean;
  readonly snapToGrid?: boolean;
  /** `listId` "0" takes a style's numbering away. Either may be left to the style. */
  readonly numbering?: { readonly listId?: string; readonly level?: number };
  readonly tabs?: readonly TabStop[];
  readonly borderTop?: boolean;
  readonly borderBottom?: boolean;
  readonly mark?: RunProperties;
  /** The paragraph's own mark is a tracked deletion: the words join those of the next. */
  readonly markDeleted?: boolean;
  /** Tracked insertions and deletions the properties themselves record. */
  readonly revisions?: number;
}

export interface TabStop {
  readonly positionPt: number;
  readonly cleared: boolean;
}

/** Reads a `w:pPr`; an element that is not there says nothing. */
export function readParagraphProperties(pPr: XmlElement): ParagraphProperties {
  const borders = pPr.first("w:pBdr");
  const mark = pPr.first("w:rPr");
  const outline = integer(pPr.first("w:outlineLvl").attribute("w:val"));
  return present({
    styleId: pPr.first("w:pStyle").attribute("w:val"),
    alignment: alignments.get(pPr.first("w:jc").attribute("w:val") ?? ""),
    outlineLevel: outline === undefined ? undefined : outline + 1,
    indent: readIndent(pPr.first("w:ind")),
    spacing: readSpacing(pPr.first("w:spacing")),
    pageBreakBefore: onOff(pPr.first("w:pageBreakBefore")),
    keepNext: onOff(pPr.first("w:keepNext")),
    keepLines: onOff(pPr.first("w:keepLines")),
    widowControl: onOff(pPr.first("w:widowControl")),
    snapToGrid: onOff(pPr.first("w:snapToGrid")),
    numbering: readNumbering(pPr.first("w:numPr")),
    tabs: readTabs(pPr.first("w:tabs")),
    borderTop: hasBorder(borders.first("w:top")),
    borderBottom: hasBorder(borders.first("w:bottom")),
    mark: mark.exists ? readRunProperties(mark) : undefined,
    markDeleted: mark.first("w:del").exists || mark.first("w:moveFrom").exists || undefined,
    revisions: revisions(pPr, mark) || undefined,
  });
}

const alignments: ReadonlyMap<string, ParagraphFormat["alignment"]> = new Map([
  ["left", "left"],
  ["start", "left"],
  ["center", "center"],
  ["right", "right"],
  ["end", "right"],
  ["both", "justify"],
  ["distribute", "distribute"],
  ["thaiDistribute", "distribute"],
  ["lowKashida", "justify"],
  ["mediumKashida", "justify"],
  ["highKashida", "justify"],
] as const);

function readIndent(ind: XmlElement): Indent | undefined {
  if (!ind.exists) return undefined;
  const number = (...names: string[]) => integer(firstAttribute(ind, names));
  const length = (...names: string[]) => twipsPt(firstAttribute(ind, names));
  return present({
    firstLinePt: negated(length("w:hanging")) ?? length("w:firstLine"),
    firstLineChars: negated(number("w:hangingChars")) ?? number("w:firstLineChars"),
    leftPt: length("w:left", "w:start"),
    leftChars: number("w:leftChars", "w:startChars"),
    rightPt: length("w:right", "w:end"),
    rightChars: number("w:rightChars", "w:endChars"),
  });
}

function firstAttribute(element: XmlElement, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = element.attribute(name);
    if (value !== undefined) return value;
  }
  return undefined;
}

function negated(value: number | undefined): number | undefined {
  return value === undefined ? undefined : 0 - value;
}

function readSpacing(spacing: XmlElement): Spacing | undefined {
  if (!spacing.exists) return undefined;
  return present({
    beforePt: twipsPt(spacing.attribute("w:before")),
    afterPt: twipsPt(spacing.attribute("w:after")),
    beforeLines: integer(spacing.attribute("w:beforeLines")),
    afterLines: integer(spacing.attribute("w:afterLines")),
    line: readLine(spacing),
  });
}

/** `w:line` counts 240ths of a line under rule auto, twentieths of a point under the others. */
function readLine(spacing: XmlElement): Spacing["line"] {
  const rule = spacing.attribute("w:lineRule") ?? "auto";
  const pt = twipsPt(spacing.attribute("w:line"));
  if (pt === undefined) return undefined;
  if (rule === "exact" || rule === "atLeast") return { rule, pt: Math.abs(pt) };
  return { rule: "multiple", lines: pt / 12 };
}

function readNumbering(numPr: XmlElement): ParagraphProperties["numbering"] {
  if (!numPr.exists) return undefined;
  const level = integer(numPr.first("w:ilvl").attribute("w:val"));
  return present({ listId: numPr.first("w:numId").attribute("w:val"), level });
}

function readTabs(tabs: XmlElement): readonly TabStop[] | undefined {
  if (!tabs.exists) return undefined;
  return tabs.all("w:tab").flatMap((tab) => {
    const positionPt = twipsPt(tab.attribute("w:pos"));
    return positionPt === undefined ? [] : [{ positionPt, cleared: tab.attribute("w:val") === "clear" }];
  });
}

function hasBorder(border: XmlElement): boolean | undefined {
  if (!border.exists) return undefined;
  const value = border.attribute("w:val");
  return value !== "none" && value !== "nil";
}

function revisions(pPr: XmlElement, mark: XmlElement): number {
  const tracked = ["w:ins", "w:del", "w:moveFrom", "w:moveTo"].filter(
    (name) => mark.first(name).exists,
  ).length;
  return tracked + (pPr.first("w:numPr").first("w:ins").exists ? 1 : 0);
}
