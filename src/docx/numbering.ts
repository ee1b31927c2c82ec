import { integer, onOff } from "./measures";
import { readParagraphProperties, type ParagraphProperties } from "./paragraph-properties";
import type { StyleSheet } from "./styles";
import { parseXml, type XmlElement } from "./xml-tree";

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

/** Reads `word/numbering.xml`; gives the lists by id. Throws DocxError where it is broken. */
export function readNumbering(source: string, part: string, styles?: StyleSheet): ReadonlyMap<string, List> {
  const root = parseXml(source, part);
  const lists = root.all("w:num");
  const definitions = new Map(
    root.all("w:abstractNum").map((element) => [element.attribute("w:abstractNumId") ?? "", element]),
  );
  const linked = linkedDefinitions(lists, definitions, styles);
  const read = new Map<string, ReadonlyMap<number, ListLevel>>();
  return new Map(
    lists.map((element) => readList(element, definitions, linked, read)).map((list) => [list.id, list]),
  );
}

type Definitions = ReadonlyMap<string, XmlElement>;

/** A definition may say no more than “as list style X”: the definition that X's own list stands on (§ 17.9.21). */
function linkedDefinitions(
  lists: readonly XmlElement[],
  definitions: Definitions,
  styles?: StyleSheet,
): Map<string, string> {
  const ofStyle = new Map([...definitions].map(([id, element]) => [valueOf(element, "w:styleLink"), id]));
  const linked = new Map<string, string>();
  for (const [id, element] of definitions) {
    const style = valueOf(element, "w:numStyleLink");
    if (style === undefined) continue;
    const listId = styles?.chain(style).at(-1)?.paragraph.numbering?.listId;
    const list = lists.find((candidate) => candidate.attribute("w:numId") === listId);
    const target = ofStyle.get(style) ?? (list && valueOf(list, "w:abstractNumId"));
    if (target !== undefined) linked.set(id, target);
  }
  return linked;
}

function readList(
  element: XmlElement,
  definitions: Definitions,
  linked: ReadonlyMap<string, string>,
  read: Map<string, ReadonlyMap<number, ListLevel>>,
): List {
  const named = valueOf(element, "w:abstractNumId") ?? "";
  const definition = linked.get(named) ?? named;
  const shared = read.get(definition) ?? readLevels(definitions.get(definition)?.all("w:lvl") ?? []);
  read.set(definition, shared);
  const overrides = element.all("w:lvlOverride");
  const own = readLevels(overrides.flatMap((override) => override.all("w:lvl")));
  return {
    id: element.attribute("w:numId") ?? "",
    definition,
    levels: own.size === 0 ? shared : new Map([...shared, ...own]),
    restarts: readRestarts(overrides),
  };
}

/** A level that does not say which it is stands where it stands in the row. */
function readLevels(elements: readonly XmlElement[]): ReadonlyMap<number, ListLevel> {
  return new Map(
    elements.map((level, index) => [integer(level.attribute("w:ilvl")) ?? index, readLevel(level)]),
  );
}

function readLevel(level: XmlElement): ListLevel {
  const suffix = valueOf(level, "w:suff");
  return {
    format: valueOf(level, "w:numFmt") ?? "decimal",
    text: valueOf(level, "w:lvlText") ?? "",
    start: integer(valueOf(level, "w:start")) ?? 0,
    suffix: suffix === "space" || suffix === "nothing" ? suffix : "tab",
    legal: onOff(level.first("w:isLgl")) ?? false,
    restartAfter: integer(valueOf(level, "w:lvlRestart")),
    styleId: valueOf(level, "w:pStyle"),
    paragraph: readParagraphProperties(level.first("w:pPr")),
  };
}

function readRestarts(overrides: readonly XmlElement[]): ReadonlyMap<number, number> {
  return new Map(
    overrides.flatMap((override) => {
      const level = integer(override.attribute("w:ilvl"));
      const start = integer(valueOf(override, "w:startOverride"));
      return level === undefined || start === undefined ? [] : [[level, start] as const];
    }),
  );
}

function valueOf(element: XmlElement, child: string): string | undefined {
  return element.first(child).attribute("w:val");
}
