import { integer, isOn } from "./measures";
import type { Mutable } from "./mutable";
import { readParagraphProperties, type ParagraphProperties } from "./paragraph-properties";
import type { StyleSheet } from "./styles";
import type { XmlReader } from "./xml";
import { eachChild, eachPartChild, type LateElement } from "./xml-children";

/** One level of an automatic list (`w:lvl`). */
export interface ListLevel {
  readonly format: string;
  /** `%1.%2`: the numbers of the levels, one-based, among fixed words. */
  readonly text: string;
  readonly start: number;
  readonly suffix: "tab" | "space" | "nothing";
  /** Every number of the label in plain digits, whatever its level's format. */
  readonly legal: boolean;
  /** 0: never restarts; n: restarts after level n (one-based); absent: after any level above it. */
  readonly restartAfter?: number;
  /** The paragraph style tied to this level. */
  readonly styleId?: string;
  readonly paragraph: ParagraphProperties;
}

/** 编号: a list a paragraph may belong to (`w:num`). Lists of one definition count on from one another. */
export interface List {
  readonly id: string;
  /** The definition whose count the list shares. */
  readonly definition: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Where the list begins anew at its own first paragraph of a level. */
  readonly restarts: ReadonlyMap<number, number>;
}

/**
 * Reads `word/numbering.xml`; gives the list of an id, read when first asked for. Throws DocxError where it is broken.
 */
export function readNumbering(source: string, part: string, styles?: StyleSheet): FindList {
  const lists = new Map<string, LateElement>();
  const definitions = new Map<string, LateElement>();
  eachPartChild(source, part, (xml, late) => {
    if (xml.name === "w:num") lists.set(xml.attribute("w:numId") ?? "", late());
    else if (xml.name === "w:abstractNum") definitions.set(xml.attribute("w:abstractNumId") ?? "", late());
  });
  const file: NumberingFile = {
    list: readOnce(lists, readListElement),
    definition: readOnce(definitions, readDefinition),
    definitionIds: () => [...definitions.keys()],
    styles,
  };
  const known = new Map<string, List | undefined>();
  return (id) => {
    if (!known.has(id)) known.set(id, findList(file, id));
    return known.get(id);
  };
}

/** The list of an id; undefined where the document defines none. */
export type FindList = (id: string) => List | undefined;

interface NumberingFile {
  readonly list: (id: string) => ListElement | undefined;
  readonly definition: (id: string) => Definition | undefined;
  readonly definitionIds: () => readonly string[];
  readonly styles?: StyleSheet;
}

/** A `w:num`: the definition it stands on, and what it has of its own. */
interface ListElement {
  readonly definition: string;
  readonly levels: Levels;
  readonly restarts: ReadonlyMap<number, number>;
}

/** A `w:abstractNum`. */
interface Definition {
  readonly levels: Levels;
  /** The list style whose definition this is. */
  readonly styleLink?: string;
  /** The list style whose definition is to be taken instead. */
  readonly numStyleLink?: string;
}

type Levels = ReadonlyMap<number, ListLevel>;

function readOnce<T>(
  elements: ReadonlyMap<string, LateElement>,
  read: (xml: XmlReader) => T,
): (id: string) => T | undefined {
  const known = new Map<string, T | undefined>();
  return (id) => {
    const element = elements.get(id);
    if (element && !known.has(id)) known.set(id, read(element.open()));
    return known.get(id);
  };
}

function findList(file: NumberingFile, id: string): List | undefined {
  const list = file.list(id);
  if (!list) return undefined;
  const definition = definitionOf(file, list.definition);
  const shared = file.definition(definition)?.levels ?? noLevels;
  const levels = list.levels.size === 0 ? shared : new Map([...shared, ...list.levels]);
  return { id, definition, levels, restarts: list.restarts };
}

const noLevels: Levels = new Map();

/** A definition may say no more than “as list style X”: then it is the one that X's own list stands on (§ 17.9.21). */
function definitionOf(file: NumberingFile, id: string): string {
  const style = file.definition(id)?.numStyleLink;
  if (style === undefined) return id;
  const named = file.definitionIds().find((other) => file.definition(other)?.styleLink === style);
  const listId = file.styles?.chain(style).at(-1)?.paragraph.numbering?.listId;
  return named ?? file.list(listId ?? "")?.definition ?? id;
}

function readDefinition(xml: XmlReader): Definition {
  const levels = new Map<number, ListLevel>();
  const links: { styleLink?: string; numStyleLink?: string } = {};
  eachChild(xml, (name) => {
    if (name === "w:lvl") addLevel(xml, levels);
    else if (name === "w:styleLink") links.styleLink = xml.attribute("w:val");
    else if (name === "w:numStyleLink") links.numStyleLink = xml.attribute("w:val");
  });
  return { levels, ...links };
}

function readListElement(xml: XmlReader): ListElement {
  const levels = new Map<number, ListLevel>();
  const restarts = new Map<number, number>();
  let definition = "";
  eachChild(xml, (name) => {
    if (name === "w:abstractNumId") definition = xml.attribute("w:val") ?? "";
    if (name !== "w:lvlOverride") return;
    const overridden = integer(xml.attribute("w:ilvl"));
    eachChild(xml, (inner) => {
      if (inner === "w:lvl") addLevel(xml, levels);
      const start = inner === "w:startOverride" ? integer(xml.attribute("w:val")) : undefined;
      if (overridden !== undefined && start !== undefined) restarts.set(overridden, start);
    });
  });
  return { definition, levels, restarts };
}

/** A level that does not say which it is stands where it stands in the row. */
function addLevel(xml: XmlReader, levels: Map<number, ListLevel>): void {
  levels.set(integer(xml.attribute("w:ilvl")) ?? levels.size, readLevel(xml));
}

type MutableLevel = Mutable<ListLevel>;

function readLevel(xml: XmlReader): ListLevel {
  const level: MutableLevel = {
    format: "decimal",
    text: "",
    start: 0,
    suffix: "tab",
    legal: false,
    paragraph: {},
  };
  eachChild(xml, (name) => {
    if (name === "w:pPr") level.paragraph = readParagraphProperties(xml);
    else setLevel(level, name, xml.attribute("w:val"));
  });
  return level;
}

function setLevel(level: MutableLevel, name: string, value: string | undefined): void {
  if (name === "w:start") level.start = integer(value) ?? 0;
  else if (name === "w:numFmt") level.format = value ?? level.format;
  else if (name === "w:lvlText") level.text = value ?? "";
  else if (name === "w:suff") level.suffix = value === "space" || value === "nothing" ? value : "tab";
  else if (name === "w:isLgl") level.legal = isOn(value);
  else if (name === "w:lvlRestart") level.restartAfter = integer(value);
  else if (name === "w:pStyle") level.styleId = value;
}
