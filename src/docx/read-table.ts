import type { Place, TableCell, TableRow } from "../draft/draft";
import { readAlternatives } from "./alternatives";
import { ignoredElements, transparentElements } from "./known-elements";
import { integer, onOff, twipsPt } from "./measures";
import type { Mutable } from "./mutable";
import type { PartReader } from "./part-reader";
import type { XmlReader } from "./xml";
import { eachChild } from "./xml-children";
import { readElement, type XmlElement } from "./xml-tree";

/** Reads a `w:tbl` and the paragraphs in it. */
export function readTable(reader: PartReader): void {
  const { story } = reader;
  const { place, tableStyle } = story;
  const table = new OpenTable(story.tables.length, story.paragraphs.length);
  const parent = place.kind === "cell" ? { parent: place.table } : {};
  const { from, rows, columnsPt } = table;
  story.tables.push({ from, to: from, ...parent, columnsPt, rows });
  story.tableStyle = reader.gathered.formats.defaultTableStyle;
  readRows(reader, table);
  story.tables[table.index] = { from, to: story.paragraphs.length, ...parent, columnsPt, rows };
  Object.assign(story, { place, tableStyle });
}

class OpenTable {
  readonly rows: TableRow[] = [];
  readonly columnsPt: number[] = [];

  constructor(
    readonly index: number,
    readonly from: number,
  ) {}
}

function readRows(reader: PartReader, table: OpenTable): void {
  eachInside(reader, ["w:ins", "w:moveTo"], (name) => {
    if (name === "w:tr") return readRow(reader, table);
    if (name === "w:tblPr") return readTableProperties(reader);
    if (name !== "w:tblGrid") return reader.skipUnknown();
    const columns = readElement(reader.xml).all("w:gridCol");
    table.columnsPt.push(...columns.map((column) => twipsPt(column.attribute("w:w")) ?? 0));
  });
}

function readTableProperties(reader: PartReader): void {
  const style = readElement(reader.xml).first("w:tblStyle").attribute("w:val");
  if (style !== undefined) reader.story.tableStyle = style;
}

function readRow(reader: PartReader, table: OpenTable): void {
  const cells: TableCell[] = [];
  let properties: XmlElement | undefined;
  eachInside(reader, [], (name) => {
    if (name === "w:trPr") properties = readElement(reader.xml);
    else if (name === "w:tc") cells.push(readCell(reader, table, cells.length));
    else reader.skipUnknown();
  });
  const height = properties?.first("w:trHeight");
  const rule = height?.attribute("w:hRule");
  const tracked = ["w:ins", "w:del"].filter((name) => properties?.first(name).exists).length;
  if (tracked > 0) reader.revised(tracked);
  reader.story.rawLength += 1;
  const row: TableRow = {
    cells,
    heightPt: twipsPt(height?.attribute("w:val")),
    heightRule: rule === "exact" || rule === "atLeast" ? rule : undefined,
    header: properties && onOff(properties.first("w:tblHeader")),
  };
  table.rows.push(row);
}

function readCell(reader: PartReader, table: OpenTable, cell: number): TableCell {
  const { story, xml } = reader;
  const from = story.paragraphs.length;
  const isMain = story.place.kind === "body" || story.place.kind === "cell";
  const outer = story.place;
  const own: Place = isMain ? { kind: "cell", table: table.index, row: table.rows.length, cell } : outer;
  let spans: CellSpans = { columnSpan: 1 };
  story.place = own;
  reader.readBlocks(reader, (name) => {
    if (name !== "w:tcPr") return false;
    spans = readSpans(xml);
    return true;
  });
  story.place = outer;
  return { from, to: story.paragraphs.length, ...spans };
}

type CellSpans = Pick<TableCell, "columnSpan" | "merge">;

/** Reads the `w:tcPr` the reader stands at. */
function readSpans(xml: XmlReader): CellSpans {
  const spans: Mutable<CellSpans> = { columnSpan: 1 };
  eachChild(xml, (name) => {
    const value = name === "w:gridSpan" || name === "w:vMerge" ? xml.attribute("w:val") : undefined;
    if (name === "w:gridSpan") spans.columnSpan = integer(value) ?? 1;
    if (name === "w:vMerge") spans.merge = value === "restart" ? "restart" : "continue";
  });
  return spans;
}

/** Rows and cells may stand inside content controls, custom XML, tracked insertions or alternatives. */
function eachInside(reader: PartReader, tracked: readonly string[], read: (name: string) => void): void {
  const { xml } = reader;
  const inside = (): void => eachInside(reader, tracked, read);
  for (let token = xml.next(); token !== "close"; token = xml.next()) {
    if (token !== "open") continue;
    if (transparentElements.has(xml.name) || tracked.includes(xml.name)) inside();
    else if (xml.name === "mc:AlternateContent") readAlternatives(reader, inside);
    else if (ignoredElements.has(xml.name)) xml.skip();
    else read(xml.name);
  }
}
