import { checkEdits, editDocx } from "../docx/edit-docx";
import { type DocxReading, readDocx } from "../docx/read-docx";
import type { DocxDocument, DocxWorkshop } from "./docx-workshop";
import { shownTexts } from "./shown-text";

/** The workshop where it stands: what the worker runs, and the page where there can be no worker. */
export const localWorkshop: DocxWorkshop = {
  async read(bytes, name, signal) {
    signal?.throwIfAborted();
    return documentOf(bytes, name, readDocx(bytes, name));
  },
  async edit(document, { edits = [], customXml = [] }, signal) {
    signal?.throwIfAborted();
    const { bytes, reading, done, refused } = editDocx(readingOf(document), edits, customXml);
    return { document: documentOf(bytes, document.name, reading), done, refused };
  },
  async check(document, edits) {
    return checkEdits(readingOf(document), edits);
  },
  async shownTexts(document) {
    return shownTexts(readingOf(document));
  },
};

/** What was made of a document lasts as long as the document does. */
const readings = new WeakMap<DocxDocument, DocxReading>();

function documentOf(bytes: Uint8Array, name: string, reading: DocxReading): DocxDocument {
  const { manuscript, notes, customXml } = reading;
  const document = { bytes, name, package: reading.package.kind, manuscript, notes, customXml };
  readings.set(document, reading);
  return document;
}

function readingOf(document: DocxDocument): DocxReading {
  const reading = readings.get(document) ?? readDocx(document.bytes, document.name);
  readings.set(document, reading);
  return reading;
}
