import { readAlternatives } from "./alternatives";
import { readDeleted } from "./deleted";
import { ignoredElements, transparentElements } from "./known-elements";
import type { PartReader } from "./part-reader";
import { readParagraph } from "./read-paragraph";
import { readTable } from "./read-table";
import { readSection } from "./section";
import { readElement } from "./xml-tree";

/**
 * Reads paragraphs and tables up to the close of the element the reader stands at. `takes` is asked first of each
 * element: it may read the element itself.
 */
export function readBlocks(reader: PartReader, takes?: (name: string) => boolean): void {
  const { xml } = reader;
  for (let token = xml.next(); token !== "close"; token = xml.next()) {
    if (token === "open" && !takes?.(xml.name)) readBlock(reader);
  }
}

function readBlock(reader: PartReader): void {
  const { xml } = reader;
  switch (xml.name) {
    case "w:p":
      return readParagraph(reader);
    case "w:tbl":
      return readTable(reader);
    case "w:sectPr":
      return readLastSection(reader);
    case "w:ins":
    case "w:moveTo":
      reader.revised();
      return readBlocks(reader);
    case "w:del":
    case "w:moveFrom":
      return readDeleted(reader);
    case "mc:AlternateContent":
      return readAlternatives(reader, () => readBlocks(reader));
    case "w:commentRangeStart":
      reader.anchor("comment", xml.attribute("w:id"));
      return xml.skip();
    case "w:altChunk":
      reader.note("文中嵌入了另一个文件（altChunk），其中的文字没有核校，请人工核对。");
      return xml.skip();
    default:
      return readOther(reader);
  }
}

function readLastSection(reader: PartReader): void {
  const { story } = reader;
  const from = story.sections.at(-1)?.section.to ?? 0;
  story.sections.push(readSection(readElement(reader.xml), from, story.paragraphs.length));
}

function readOther(reader: PartReader): void {
  const { name } = reader.xml;
  if (transparentElements.has(name)) readBlocks(reader);
  else if (ignoredElements.has(name)) reader.xml.skip();
  else reader.skipUnknown();
}
