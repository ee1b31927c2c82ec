import { openXml, type XmlReader } from "./xml";
import { parseXml, type XmlElement } from "./xml-tree";

/**
 * Goes through the children of a part's root, holding the whole part to being well formed but keeping none of it:
 * `read` is asked at each child's opening and may read it (`readElement`) or leave it to be passed over.
 * Throws DocxError where the part is broken.
 */
export function eachChild(source: string, part: string, read: (reader: XmlReader) => void): void {
  const reader = openXml(source, part);
  reader.next();
  for (let token = reader.next(); token !== "close"; token = reader.next()) {
    if (token !== "open") continue;
    const { depth } = reader;
    read(reader);
    if (reader.token === "open" && reader.depth === depth) reader.skip();
  }
  reader.next();
}

/** A child of a part's root that is read only when asked for: most styles of a document are never used. */
export interface LateElement {
  read(): XmlElement;
}

/** The child the reader stands at, passed over now. */
export function lateElement(reader: XmlReader, part: string): LateElement {
  const { source, start, name } = reader;
  reader.skip();
  const { end } = reader;
  let element: XmlElement | undefined;
  return { read: () => (element ??= parseXml(withinRoot(source, start, end), part).first(name)) };
}

/** The child alone inside its root's own tags, which declare its namespaces. */
function withinRoot(source: string, start: number, end: number): string {
  const root = /<(?![?!])([^\s/>]+)(?:[^>"']|"[^"]*"|'[^']*')*>/.exec(source);
  return root ? `${root[0]}${source.slice(start, end)}</${root[1]}>` : source.slice(start, end);
}
