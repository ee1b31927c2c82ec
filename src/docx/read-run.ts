import { readAlternatives } from "./alternatives";
import { ignoredElements } from "./known-elements";
import type { OpenParagraph, OpenRun, RunMarks } from "./open-paragraph";
import type { PartReader } from "./part-reader";
import { noRunProperties } from "./run-properties";
import type { SourcePiece, Span } from "./source-map";
import { readDrawing } from "./text-boxes";
import { isSpace } from "./xml-characters";
import { decodeText } from "./xml-text";

/** Reads a `w:r` (or a formula's `m:r`). `readInline` reads runs that stand inside it (ruby). */
export function readRun(reader: PartReader, paragraph: OpenParagraph, readInline: () => void): void {
  const { xml } = reader;
  if (readPlainRun(reader, paragraph)) return;
  const span = { start: xml.start, end: xml.end };
  const run: OpenRun = { span, properties: noRunProperties, fixed: xml.name === "m:r" };
  readContent(reader, paragraph, run, readInline);
  span.end = xml.end;
}

/**
 * The shape nine runs in ten have, properties met before and one `w:t`, read without going mark by mark. Anything else
 * is left untouched: false.
 */
function readPlainRun(reader: PartReader, paragraph: OpenParagraph): boolean {
  const { xml, source, story } = reader;
  const { start, end: inside } = xml;
  if (xml.empty || !source.startsWith("<w:r", start)) return false;
  const known = reader.knownRunProperties(inside);
  if (!known) return false;
  const opening = textOpenings.find((tag) => source.startsWith(tag, known.end));
  if (opening === undefined) return false;
  const content = { start: known.end + opening.length, end: source.indexOf("<", known.end + opening.length) };
  if (!source.startsWith(textClosing, content.end)) return false;
  const span = { start, end: content.end + textClosing.length };
  xml.leap(span.end);
  const propertiesSpan = known.end > inside ? { start: inside, end: known.end } : undefined;
  const run: OpenRun = { span, propertiesSpan, properties: known.properties, fixed: false };
  const text = decodeText(source, content.start, content.end, story.part);
  addText(
    reader,
    paragraph,
    run,
    text,
    { start: known.end, end: content.end + "</w:t>".length },
    content,
    opening,
  );
  return true;
}

const textOpenings = ["<w:t>", '<w:t xml:space="preserve">'] as const;
const textClosing = "</w:t></w:r>";

function readContent(
  reader: PartReader,
  paragraph: OpenParagraph,
  run: OpenRun,
  readInline: () => void,
): void {
  const { xml } = reader;
  for (let token = xml.next(); token !== "close"; token = xml.next()) {
    if (token !== "open") continue;
    if (xml.name === "w:t" || xml.name === "m:t") readText(reader, paragraph, run);
    else if (xml.name === "w:rPr") readProperties(reader, run);
    else if (xml.name === "w:ruby") readInline();
    else if (xml.name === "mc:AlternateContent") {
      readAlternatives(reader, () => readContent(reader, paragraph, run, readInline));
    } else readMark(reader, paragraph, run);
  }
}

function readProperties(reader: PartReader, run: OpenRun): void {
  const { start } = reader.xml;
  run.properties = reader.runProperties();
  run.propertiesSpan = { start, end: reader.xml.end };
}

function readText(reader: PartReader, paragraph: OpenParagraph, run: OpenRun): void {
  const { xml } = reader;
  const { start, end: contentStart } = xml;
  const opening = xml.attribute("xml:space") === "preserve" ? textOpenings[1] : textOpenings[0];
  let text = "";
  for (let token = xml.next(); token !== "close"; token = xml.next()) {
    if (token === "text") text += xml.text();
    else xml.skip();
  }
  addText(
    reader,
    paragraph,
    run,
    text,
    { start, end: xml.end },
    { start: contentStart, end: xml.start },
    opening,
  );
}

function addText(
  reader: PartReader,
  paragraph: OpenParagraph,
  run: OpenRun,
  text: string,
  element: Span,
  content: Span,
  opening: (typeof textOpenings)[number],
): void {
  reader.story.rawLength += text.length;
  const preserves = opening === textOpenings[1] || reader.preserves;
  if (preserves || !hasLooseEnds(text)) add(reader, paragraph, run, "text", text, element, content);
  else add(reader, paragraph, run, "text", trimmedXml(text), element, tightened(reader.source, content));
}

/** Without `xml:space="preserve"` Word drops white space at the ends. */
function hasLooseEnds(text: string): boolean {
  return isSpace(text.charCodeAt(0)) || isSpace(text.charCodeAt(text.length - 1));
}

function trimmedXml(text: string): string {
  const { start, end } = tightened(text, { start: 0, end: text.length });
  return text.slice(start, end);
}

function tightened(source: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(source.charCodeAt(start))) start++;
  while (end > start && isSpace(source.charCodeAt(end - 1))) end--;
  return { start, end };
}

function add(
  reader: PartReader,
  paragraph: OpenParagraph,
  run: OpenRun,
  kind: SourcePiece["kind"],
  text: string,
  element: Span,
  content: Span,
): void {
  const { story } = reader;
  if (story.fields.hidden) return;
  paragraph.resolved ??= reader.gathered.formats.paragraph(paragraph.properties, story.tableStyle);
  run.format ??= paragraph.resolved.runs.format(run.properties);
  paragraph.add(text, run.fixed ? "symbol" : kind, element, content, run, marksOf(reader));
}

const plain: RunMarks = {};

function marksOf({ story, inserted }: PartReader): RunMarks {
  const field = story.fields.computed;
  if (!inserted && field === undefined) return plain;
  return { ...(inserted && { inserted }), ...(field !== undefined && { field }) };
}

function readMark(reader: PartReader, paragraph: OpenParagraph, run: OpenRun): void {
  const { xml, story } = reader;
  const character = characterOf(reader);
  if (!character) return readObject(reader, paragraph);
  const { start } = xml;
  xml.skip();
  const element = { start, end: xml.end };
  story.rawLength += 1;
  add(reader, paragraph, run, character.kind, character.text, element, { start: xml.end, end: xml.end });
}

function characterOf({ xml }: PartReader): { kind: SourcePiece["kind"]; text: string } | undefined {
  switch (xml.name) {
    case "w:tab":
    case "w:ptab":
      return { kind: "tab", text: "\t" };
    case "w:br":
      return { kind: "break", text: breakText(xml.attribute("w:type")) };
    case "w:cr":
      return { kind: "break", text: "\n" };
    case "w:noBreakHyphen":
      return { kind: "hyphen", text: "\u2011" };
    case "w:sym":
      return { kind: "symbol", text: symbolText(xml.attribute("w:char")) };
    default:
      return undefined;
  }
}

function breakText(type: string | undefined): string {
  if (type === "page") return "\f";
  return type === "column" ? "\v" : "\n";
}

function symbolText(code: string | undefined): string {
  return code !== undefined && /^[0-9A-Fa-f]{1,4}$/.test(code)
    ? String.fromCharCode(Number.parseInt(code, 16))
    : "";
}

/** What stands in a run and reads as nothing: field marks, codes, pictures, references. */
function readObject(reader: PartReader, paragraph: OpenParagraph): void {
  const { xml, story } = reader;
  switch (xml.name) {
    case "w:fldChar":
      return readFieldMark(reader);
    case "w:instrText":
    case "w:delInstrText":
    case "w:delText":
      return readCode(reader);
    case "w:drawing":
    case "w:pict":
    case "w:object":
      story.rawLength += 1;
      return readDrawing(reader, (widthPt, heightPt) => paragraph.addPicture(widthPt, heightPt));
    case "w:footnoteReference":
    case "w:endnoteReference":
      story.rawLength += 1;
      reader.anchor(xml.name === "w:footnoteReference" ? "footnote" : "endnote", xml.attribute("w:id"));
      return xml.skip();
    case "w:commentReference":
      reader.anchor("comment", xml.attribute("w:id"));
      return xml.skip();
    default:
      return ignoredElements.has(xml.name) || xml.name === "m:rPr" ? xml.skip() : reader.skipUnknown();
  }
}

function readFieldMark(reader: PartReader): void {
  const { xml, story } = reader;
  const type = xml.attribute("w:fldCharType");
  story.rawLength += 1;
  if (type === "begin" && !reader.isUnended(xml.start)) story.fields.begin();
  if (type === "separate") story.fields.separate();
  if (type === "end") story.fields.end();
  xml.skip();
}

function readCode(reader: PartReader): void {
  const { xml, story } = reader;
  for (let token = xml.next(); token !== "close"; token = xml.next()) {
    if (token !== "text") continue;
    const code = xml.text();
    story.rawLength += code.length;
    story.fields.addCode(code);
  }
}
