import type { Indent, ParagraphFormat, Spacing } from "../draft/setting";
import { integer, onOff, twipsPt } from "./measures";
import type { Mutable } from "./mutable";
import { readRunProperties, type RunProperties } from "./run-properties";
import { PropertyReaders, type PropertyReader } from "./read-properties";
import type { XmlReader } from "./xml";
import type { XmlElement } from "./xml-tree";

/** What stands in a `w:pPr` as the draft has it; the rest only styles, lists and the paragraph's mark settle. */
type SetAsInDraft = Omit<ParagraphFormat, "styleName" | "outlineLevel" | "numbering" | "tabsPt" | "mark">;

/** What one `w:pPr` says, before styles and lists are asked: what it leaves out is absent. */
export interface ParagraphProperties extends SetAsInDraft {
  /** 1–9; 10 for body text, which takes a style's level away. */
  readonly outlineLevel?: number;
  /** `listId` "0" takes a style's numbering away. Either may be left to the style. */
  readonly numbering?: { readonly listId?: string; readonly level?: number };
  readonly tabs?: readonly TabStop[];
  readonly mark?: RunProperties;
  /** The paragraph's own mark is a tracked deletion: the words join those of the next. */
  readonly markDeleted?: boolean;
  /** Tracked insertions and deletions the properties themselves record. */
  readonly revisions?: number;
}

/** A tab stop from the left margin; `cleared` takes the style's stop at that place away. */
export interface TabStop {
  readonly positionPt: number;
  readonly cleared: boolean;
}

/** Who reads what else stands in a `w:pPr`. */
export interface BesideProperties {
  /** The mark's `w:rPr`. */
  readonly mark?: (xml: XmlReader) => RunProperties;
  readonly section?: (xml: XmlReader) => void;
}

/** Reads the `w:pPr` the reader stands at, to its close. */
export function readParagraphProperties(
  xml: XmlReader,
  { mark = readRunProperties, section }: BesideProperties = {},
): ParagraphProperties {
  const properties: MutableProperties = {};
  readers.read(xml, properties, (name) => {
    if (name === "w:rPr") setMark(mark(xml), properties);
    else if (name === "w:sectPr" && section) section(xml);
    else return false;
    return true;
  });
  return properties;
}

type MutableProperties = Mutable<ParagraphProperties>;
type Reader = PropertyReader<MutableProperties>;

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

const readers = new PropertyReaders<MutableProperties>(
  new Map<string, Reader>([
    ["w:pStyle", set("styleId", (element) => element.attribute("w:val"))],
    ["w:jc", set("alignment", (element) => alignments.get(element.attribute("w:val") ?? ""))],
    ["w:outlineLvl", set("outlineLevel", readOutline)],
    ["w:ind", set("indent", readIndent)],
    ["w:spacing", set("spacing", readSpacing)],
    ["w:pageBreakBefore", set("pageBreakBefore", onOff)],
    ["w:keepNext", set("keepNext", onOff)],
    ["w:keepLines", set("keepLines", onOff)],
    ["w:widowControl", set("widowControl", onOff)],
    ["w:snapToGrid", set("snapToGrid", onOff)],
    ["w:numPr", readNumbering],
    ["w:tabs", set("tabs", readTabs)],
    ["w:pBdr", readBorders],
  ]),
);

function set<Key extends keyof ParagraphProperties>(
  key: Key,
  read: (element: XmlElement) => ParagraphProperties[Key],
): Reader {
  return (element, properties) => {
    const value = read(element);
    if (value !== undefined) properties[key] = value;
  };
}

function readOutline(element: XmlElement): number | undefined {
  const level = integer(element.attribute("w:val"));
  return level === undefined ? undefined : level + 1;
}

type Lengths = Mutable<Indent>;

function readIndent(ind: XmlElement): Indent {
  const indent: Lengths = {};
  const give = (key: keyof Indent, value: number | undefined): void => {
    if (value !== undefined) indent[key] = value;
  };
  const length = (name: string): number | undefined => twipsPt(ind.attribute(name));
  const number = (name: string): number | undefined => integer(ind.attribute(name));
  give("firstLinePt", negated(length("w:hanging")) ?? length("w:firstLine"));
  give("firstLineChars", negated(number("w:hangingChars")) ?? number("w:firstLineChars"));
  give("leftPt", length("w:left") ?? length("w:start"));
  give("leftChars", number("w:leftChars") ?? number("w:startChars"));
  give("rightPt", length("w:right") ?? length("w:end"));
  give("rightChars", number("w:rightChars") ?? number("w:endChars"));
  return indent;
}

function negated(value: number | undefined): number | undefined {
  return value === undefined ? undefined : 0 - value;
}

function readSpacing(spacing: XmlElement): Spacing {
  const read: Mutable<Spacing> = {};
  const line = readLine(spacing);
  const [beforePt, afterPt] = [twipsPt(spacing.attribute("w:before")), twipsPt(spacing.attribute("w:after"))];
  const beforeLines = integer(spacing.attribute("w:beforeLines"));
  const afterLines = integer(spacing.attribute("w:afterLines"));
  if (beforePt !== undefined) read.beforePt = beforePt;
  if (afterPt !== undefined) read.afterPt = afterPt;
  if (beforeLines !== undefined) read.beforeLines = beforeLines;
  if (afterLines !== undefined) read.afterLines = afterLines;
  if (line) read.line = line;
  return read;
}

/** `w:line` counts 240ths of a line under rule auto, twentieths of a point under the others. */
function readLine(spacing: XmlElement): Spacing["line"] {
  const rule = spacing.attribute("w:lineRule") ?? "auto";
  const pt = twipsPt(spacing.attribute("w:line"));
  if (pt === undefined) return undefined;
  if (rule === "exact" || rule === "atLeast") return { rule, pt: Math.abs(pt) };
  return { rule: "multiple", lines: pt / 12 };
}

function readNumbering(numPr: XmlElement, properties: MutableProperties): void {
  const level = integer(numPr.first("w:ilvl").attribute("w:val"));
  const listId = numPr.first("w:numId").attribute("w:val");
  properties.numbering = { ...(listId !== undefined && { listId }), ...(level !== undefined && { level }) };
  if (numPr.first("w:ins").exists) properties.revisions = (properties.revisions ?? 0) + 1;
}

function readTabs(tabs: XmlElement): readonly TabStop[] {
  return tabs.all("w:tab").flatMap((tab) => {
    const positionPt = twipsPt(tab.attribute("w:pos"));
    return positionPt === undefined ? [] : [{ positionPt, cleared: tab.attribute("w:val") === "clear" }];
  });
}

function readBorders(borders: XmlElement, properties: MutableProperties): void {
  const [top, bottom] = [hasBorder(borders.first("w:top")), hasBorder(borders.first("w:bottom"))];
  if (top !== undefined) properties.borderTop = top;
  if (bottom !== undefined) properties.borderBottom = bottom;
  if (top) properties.borderTopColor = colorOf(borders.first("w:top"));
  if (bottom) properties.borderBottomColor = colorOf(borders.first("w:bottom"));
}

function colorOf(border: XmlElement): string {
  return border.attribute("w:color") ?? "auto";
}

function hasBorder(border: XmlElement): boolean | undefined {
  if (!border.exists) return undefined;
  const value = border.attribute("w:val");
  return value !== "none" && value !== "nil";
}

function setMark(mark: RunProperties, properties: MutableProperties): void {
  const { tracked } = mark;
  properties.mark = mark;
  if (!tracked) return;
  properties.revisions = (properties.revisions ?? 0) + tracked.length;
  if (tracked.includes("w:del") || tracked.includes("w:moveFrom")) properties.markDeleted = true;
}
