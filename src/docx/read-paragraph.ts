import { readAlternatives } from "./alternatives";
import { readDeleted } from "./deleted";
import { ignoredElements, transparentElements } from "./known-elements";
import type { ListLabel } from "./list-labels";
import { OpenParagraph } from "./open-paragraph";
import type { PartReader } from "./part-reader";
import { readRun } from "./read-run";
import { readSection } from "./section";

/** Reads a `w:p` into the story. */
export function readParagraph(reader: PartReader): void {
  const { xml } = reader;
  const { start } = xml;
  const paragraph = new OpenParagraph();
  let ending: (() => void) | undefined;
  for (let token = xml.next(); token !== "close"; token = xml.next()) {
    if (token !== "open") continue;
    if (xml.name === "w:pPr") ending = readProperties(reader, paragraph);
    else readInline(reader, paragraph);
  }
  finish(reader, paragraph, start);
  ending?.();
}

/** The section a paragraph ends takes the paragraph in, so it is read once the paragraph is there. */
function readProperties(reader: PartReader, paragraph: OpenParagraph): (() => void) | undefined {
  const { xml, story } = reader;
  const { start } = xml;
  const { properties, section } = reader.paragraphProperties();
  paragraph.properties = properties;
  paragraph.propertiesSpan = { start, end: xml.end };
  if (!section || reader.copying) return undefined;
  return () => {
    const from = story.sections.at(-1)?.section.to ?? 0;
    story.sections.push(readSection(section, from, story.paragraphs.length));
  };
}

function readInline(reader: PartReader, paragraph: OpenParagraph): void {
  const { xml, story } = reader;
  switch (xml.name) {
    case "w:r":
    case "m:r":
      return readRun(reader, paragraph, () => readInside(reader, paragraph));
    case "w:ins":
    case "w:moveTo":
      return readInserted(reader, paragraph);
    case "w:del":
    case "w:moveFrom":
      paragraph.holdsDeletion = true;
      return readDeleted(reader);
    case "w:fldSimple":
      return readSimpleField(reader, paragraph);
    case "mc:AlternateContent":
      return readAlternatives(reader, () => readInside(reader, paragraph));
    case "w:commentRangeStart":
      reader.anchor("comment", xml.attribute("w:id"));
      return xml.skip();
    case "w:subDoc":
      reader.note("文中引用了子文档（subDoc），其中的文字没有核校，请人工核对。");
      story.rawLength += 1;
      return xml.skip();
    default:
      return readOther(reader, paragraph);
  }
}

function readInside(reader: PartReader, paragraph: OpenParagraph): void {
  const { xml } = reader;
  for (let token = xml.next(); token !== "close"; token = xml.next()) {
    if (token === "open") readInline(reader, paragraph);
  }
}

function readOther(reader: PartReader, paragraph: OpenParagraph): void {
  const { name } = reader.xml;
  if (transparentElements.has(name) || isFormulaPart(name)) readInside(reader, paragraph);
  else if (ignoredElements.has(name) || name.startsWith("m:")) reader.xml.skip();
  else reader.skipUnknown();
}

/** `m:f`, `m:num`, `m:e` … hold runs; `m:fPr` and the like only say how they look. */
function isFormulaPart(name: string): boolean {
  return name.startsWith("m:") && !name.endsWith("Pr");
}

function readInserted(reader: PartReader, paragraph: OpenParagraph): void {
  const { inserted } = reader;
  reader.revised();
  reader.inserted = true;
  readInside(reader, paragraph);
  reader.inserted = inserted;
}

function readSimpleField(reader: PartReader, paragraph: OpenParagraph): void {
  const { xml, story } = reader;
  const code = xml.attribute("w:instr") ?? "";
  story.rawLength += code.length + 3;
  story.fields.begin(code);
  story.fields.separate();
  readInside(reader, paragraph);
  story.fields.end();
}

function finish(reader: PartReader, paragraph: OpenParagraph, start: number): void {
  const { story, xml, gathered } = reader;
  const { properties, text, runs, pieces, propertiesSpan, pictures } = paragraph;
  const resolved = (paragraph.resolved ??= gathered.formats.paragraph(properties, story.tableStyle));
  const label = labelOf(reader, paragraph);
  const named = label && { label: label.label, labelSuffix: label.suffix };
  const held = pictures && { pictures };
  story.paragraphs.push({ text, place: story.place, ...named, runs, format: resolved.format, ...held });
  const span = propertiesSpan && { properties: propertiesSpan };
  story.sources.push({ part: story.part, start, end: xml.end, ...span, pieces });
  story.rawLength += 1;
  if (properties.revisions) reader.revised(properties.revisions);
}

/** A paragraph deleted with its mark is there only as a revision: Word numbers on without it once accepted. */
function labelOf(reader: PartReader, paragraph: OpenParagraph): ListLabel | undefined {
  const list = paragraph.resolved?.list;
  if (!list || reader.copying) return undefined;
  if (paragraph.properties.markDeleted && paragraph.text === "" && paragraph.holdsDeletion) return undefined;
  return reader.story.counter.next(list.list, list.level);
}
