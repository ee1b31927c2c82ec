import type { Manuscript, Paragraph, SavedProperties, Table } from "../draft/draft";
import { readAppProperties } from "./app-properties";
import { readCustomXml, type CustomXmlPart } from "./custom-xml-parts";
import { attempt, findDocument, type DocumentParts } from "./document-parts";
import { Formats } from "./formats";
import { readBesideStories } from "./beside-stories";
import { ListCounter } from "./list-labels";
import { readNumbering } from "./numbering";
import { openPackage, partText, type DocxPackage } from "./package";
import type { Gathered } from "./part-reader";
import { ReadBefore } from "./read-before";
import { readMainText } from "./read-story";
import { savedPages } from "./saved-pages";
import { readSettings, type Settings } from "./settings";
import type { SourceMap } from "./source-map";
import type { Story } from "./story";
import { readStyles } from "./styles";
import { readTheme } from "./theme";

/** A .docx as read: its words and setting, where each stands in the file, and what could not be read. */
export interface DocxReading {
  /** The package as opened, which edits go back into. */
  readonly package: DocxPackage;
  readonly manuscript: Manuscript;
  readonly sourceMap: SourceMap;
  /** 说明: one Chinese sentence for each part that could not be read and each kind of content passed over. */
  readonly notes: readonly string[];
  readonly customXml: readonly CustomXmlPart[];
  /** Length of the main text as Word counts it raw: words, marks, field codes and tracked deletions. */
  readonly rawLength: number;
}

/**
 * Reads a .docx, or the flat OPC file Word gives for one. `name` is the file's, for wording refusals only. Throws
 * DocxError (Chinese, with how to mend it) where the file is no .docx, is past a limit, or has no readable main text;
 * any other part that cannot be read is a note, and what it would have settled stays absent.
 */
export function readDocx(bytes: Uint8Array, name?: string): DocxReading {
  const opened = openPackage(bytes, name);
  const notes = new Set<string>();
  const parts = findDocument(opened, notes);
  const settings = optional(opened, parts, "settings", notes, readSettings);
  const gathered = gather(opened, parts, settings, notes);
  const main = readMainText(parts.source, parts.document, gathered);
  const beside = readBesideStories(opened, parts, main, settings, gathered);
  const stories = [main.story, ...main.boxes, ...beside.stories];
  const { rawLength, counter } = main.story;
  const sections = main.story.sections.map(({ section }) => section);
  noteFormats([counter, ...stories.map((story) => story.counter)], notes);
  const unsaved = assemble(stories, sections);
  const app = optional(opened, parts, "extended-properties", notes, readAppProperties);
  const application = app?.application && { application: app.application };
  const left = { revisions: gathered.revisions, comments: beside.comments };
  const saved: SavedProperties = { ...application, ...savedPages(app, unsaved, rawLength), ...left };
  return {
    package: opened,
    manuscript: { ...unsaved, saved },
    sourceMap: stories.flatMap((story) => story.sources),
    notes: [...notes],
    customXml: readCustomXml(opened, parts, notes),
    rawLength,
  };
}

function optional<T>(
  opened: DocxPackage,
  parts: DocumentParts,
  type: string,
  notes: Set<string>,
  read: (source: string, part: string) => T,
): T | undefined {
  const part = parts.find(type);
  return part === undefined ? undefined : attempt(part, notes, () => read(partText(opened, part), part));
}

function gather(
  opened: DocxPackage,
  parts: DocumentParts,
  settings: Settings | undefined,
  notes: Set<string>,
): Gathered {
  const styles = optional(opened, parts, "styles", notes, readStyles);
  const lists = optional(opened, parts, "numbering", notes, (source, part) =>
    readNumbering(source, part, styles),
  );
  const theme = optional(opened, parts, "theme", notes, readTheme);
  const formats = new Formats({
    styles,
    lists,
    theme,
    themeLanguage: settings?.themeLanguage,
  });
  return {
    formats,
    notes,
    revisions: 0,
    runProperties: new ReadBefore("w:rPr"),
    paragraphProperties: new ReadBefore("w:pPr"),
    boxCounter: new ListCounter(),
  };
}

function noteFormats(counters: readonly ListCounter[], notes: Set<string>): void {
  for (const format of new Set(counters.flatMap((counter) => [...counter.unknownFormats]))) {
    notes.add(`自动编号用了程序不认识的格式（${format}），这些编号没有读出来，请人工核对。`);
  }
}

/** Stories one after the other: the main text first, tables renumbered to suit. */
function assemble(stories: readonly Story[], sections: Manuscript["sections"]): Manuscript {
  const paragraphs: Paragraph[] = [];
  const tables: Table[] = [];
  for (const story of stories) {
    tables.push(...story.tables.map((table) => shifted(table, paragraphs.length, tables.length)));
    for (const paragraph of story.paragraphs) paragraphs.push(paragraph);
  }
  const mainCount = stories[0]?.paragraphs.length ?? 0;
  const whole = sections.length > 0 ? closed(sections, mainCount) : [{ from: 0, to: mainCount }];
  return { paragraphs, mainCount, sections: whole, tables };
}

function shifted(table: Table, paragraphs: number, tables: number): Table {
  if (paragraphs === 0) return table;
  const at = (index: number): number => index + paragraphs;
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, from: at(cell.from), to: at(cell.to) })),
  }));
  const parent = table.parent === undefined ? {} : { parent: table.parent + tables };
  return { ...table, ...parent, from: at(table.from), to: at(table.to), rows };
}

/** A document without a section of its own at the end still ends in one, of which nothing is known. */
function closed(sections: Manuscript["sections"], mainCount: number): Manuscript["sections"] {
  const to = sections.at(-1)?.to ?? 0;
  return to < mainCount ? [...sections, { from: to, to: mainCount }] : sections;
}
