import { integer, onOff } from "./measures";
import { readParagraphProperties, type ParagraphProperties } from "./paragraph-properties";
import type { StyleSheet } from "./styles";
import { eachChild, type LateElement } from "./xml-children";
import { readElement, type XmlElement } from "./xml-tree";

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
  const file: NumberingFile = { lists: new Map(), definitions: new Map(), levels: new Map(), styles };
  eachChild(source, part, (reader, late) => {
    if (reader.name === "w:num") {
      file.lists.set(reader.attribute("w:numId") ?? "", readElement(reader));
    } else if (reader.name === "w:abstractNum") {
      file.definitions.set(reader.attribute("w:abstractNumId") ?? "", late());
    }
  });
  const known = new Map<string, List | undefined>();
  return (id) => {
    if (!known.has(id)) known.set(id, findList(file, id));
    return known.get(id);
  };
}

/** The list of an id; undefined where the document defines none. */
export type FindList = (id: string) => List | undefined;

interface NumberingFile {
  readonly lists: Map<string, XmlElement>;
  readonly definitions: Map<string, LateElement>;
  /** Levels of the definitions read so far. */
  readonly levels: Map<string, ReadonlyMap<number, ListLevel>>;
  readonly styles?: StyleSheet;
}

function findList(file: NumberingFile, id: string): List | undefined {
  const element = file.lists.get(id);
  if (!element) return undefined;
  const definition = definitionOf(file, valueOf(element, "w:abstractNumId") ?? "");
  const shared = levelsOf(file, definition);
  const overrides = element.all("w:lvlOverride");
  const own = readLevels(overrides.flatMap((override) => override.all("w:lvl")));
  const levels = own.size === 0 ? shared : new Map([...shared, ...own]);
  return { id, definition, levels, restarts: readRestarts(overrides) };
}

/** A definition may say no more than “as list style X”: then it is the one that X's own list stands on (§ 17.9.21). */
function definitionOf(file: NumberingFile, id: string): string {
  const style = valueOf(file.definitions.get(id)?.read(), "w:numStyleLink");
  if (style === undefined) return id;
  const listId = file.styles?.chain(style).at(-1)?.paragraph.numbering?.listId;
  const ofList = valueOf(file.lists.get(listId ?? ""), "w:abstractNumId");
  const named = [...file.definitions].find(([, late]) => valueOf(late.read(), "w:styleLink") === style)?.[0];
  return named ?? ofList ?? id;
}

function levelsOf(
  { levels, definitions }: NumberingFile,
  definition: string,
): ReadonlyMap<number, ListLevel> {
  const known = levels.get(definition) ?? readLevels(definitions.get(definition)?.read().all("w:lvl") ?? []);
  levels.set(definition, known);
  return known;
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

function valueOf(element: XmlElement | undefined, child: string): string | undefined {
  return element?.first(child).attribute("w:val");
}
