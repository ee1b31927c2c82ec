import { DocxError } from "./docx-error";
import { openXml, type XmlReader } from "./xml";
import { decodePart } from "./zip";

/** A flat OPC package: one XML text in which every part stands whole. */
export interface FlatOpc {
  readonly source: string;
  /** By part name in lower case. Parts kept as base64 (pictures) are left out. */
  readonly parts: ReadonlyMap<string, FlatPart>;
  /** Where a further `pkg:part` may be put. */
  readonly insertAt: number;
}

/** A part's own XML within the package's: offsets into its source. */
export interface FlatPart {
  readonly name: string;
  readonly contentType: string;
  readonly start: number;
  readonly end: number;
  /** The whole `pkg:part`. */
  readonly outerStart: number;
  readonly outerEnd: number;
}

/** Parts to write, by name, as text; undefined for a part to take out. */
export type TextChanges = ReadonlyMap<string, string | undefined>;

/** Opens a flat OPC file. Throws DocxError where it is none. */
export function openFlatOpc(bytes: Uint8Array): FlatOpc {
  const source = decodePart(bytes, fileName);
  const reader = openXml(source, fileName);
  reader.next();
  if (reader.name !== "pkg:package") throw new DocxError("not-word");
  const parts = new Map<string, FlatPart>();
  for (let token = reader.next(); token !== "close"; token = reader.next()) {
    if (token !== "open") continue;
    const part = readPart(reader);
    if (part && parts.has(part.name.toLowerCase())) throw new DocxError("duplicate-name", part.name);
    if (part) parts.set(part.name.toLowerCase(), part);
  }
  return { source, parts, insertAt: reader.start };
}

/** The package's text with parts replaced where they stand, added at its end, or taken out. */
export function rewriteFlatOpc(
  flat: FlatOpc,
  changes: TextChanges,
  contentTypes: ReadonlyMap<string, string>,
): string {
  const kept = [...flat.parts.values()].sort((a, b) => a.start - b.start);
  const wanted = new Map([...changes].map(([name, text]) => [name.toLowerCase(), text]));
  let written = "";
  let at = 0;
  for (const part of kept) {
    const name = part.name.toLowerCase();
    if (!wanted.has(name)) continue;
    const text = wanted.get(name);
    written += flat.source.slice(at, text === undefined ? part.outerStart : part.start) + (text ?? "");
    at = text === undefined ? part.outerEnd : part.end;
  }
  written += flat.source.slice(at, flat.insertAt);
  for (const [name, text] of changes) {
    if (text !== undefined && !flat.parts.has(name.toLowerCase()))
      written += newPart(name, text, contentTypes);
  }
  return written + flat.source.slice(flat.insertAt);
}

const fileName = "pkg:package";

function readPart(reader: XmlReader): FlatPart | undefined {
  const name = reader.attribute("pkg:name")?.replace(/^\//, "");
  const contentType = reader.attribute("pkg:contentType") ?? "";
  const outerStart = reader.start;
  let inner: { start: number; end: number } | undefined;
  for (let token = reader.next(); token !== "close"; token = reader.next()) {
    if (token === "open" && reader.name === "pkg:xmlData") inner = readInner(reader);
    else if (token === "open") reader.skip();
  }
  return inner && name !== undefined
    ? { name, contentType, ...inner, outerStart, outerEnd: reader.end }
    : undefined;
}

function readInner(reader: XmlReader): { start: number; end: number } {
  const start = reader.end;
  reader.skip();
  return { start, end: reader.start };
}

function newPart(name: string, text: string, contentTypes: ReadonlyMap<string, string>): string {
  const type = contentTypes.get(name) ?? "application/xml";
  // Whatever prefix the file gives the package namespace, a part may declare its own.
  const namespace = 'xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"';
  const data = text.replace(/^\uFEFF?<\?xml[^>]*\?>\s*/, "");
  return (
    `<pkg:part ${namespace} pkg:name="/${name}" pkg:contentType="${type}">` +
    `<pkg:xmlData>${data}</pkg:xmlData></pkg:part>`
  );
}
