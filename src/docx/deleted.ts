import type { PartReader } from "./part-reader";

/** Passes over a tracked deletion, which only the raw length of the story still counts. */
export function readDeleted(reader: PartReader): void {
  reader.revised();
  countDeleted(reader);
}

function countDeleted(reader: PartReader): void {
  const { xml, story } = reader;
  for (let token = xml.next(); token !== "close"; token = xml.next()) {
    if (token === "text") story.rawLength += deletedLength(reader);
    if (token !== "open") continue;
    if (properties.has(xml.name)) xml.skip();
    else if (marks.has(xml.name)) countMark(reader);
    else countDeleted(reader);
  }
}

function deletedLength({ xml }: PartReader): number {
  const text = xml.text();
  return text.trim() === "" && text.includes("\n") ? 0 : text.length;
}

function countMark({ xml, story }: PartReader): void {
  story.rawLength += 1;
  xml.skip();
}

const properties: ReadonlySet<string> = new Set(["w:rPr", "w:pPr", "w:sdtPr"]);

/** One character each in Word's own text. */
const marks: ReadonlySet<string> = new Set([
  ...["w:tab", "w:ptab", "w:br", "w:cr", "w:sym", "w:noBreakHyphen", "w:softHyphen", "w:fldChar"],
  ...["w:footnoteReference", "w:endnoteReference", "w:drawing", "w:pict", "w:object", "mc:AlternateContent"],
]);
