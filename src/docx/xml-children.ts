import { openXml, type XmlReader } from "./xml";
import { readElement, type XmlElement } from "./xml-tree";

/**
 * Goes through the children of the element the reader stands at, to its close. `read` is asked at each child's opening
 * and may read it to its close; it is passed over otherwise.
 */
export function eachChild(reader: XmlReader, read: (name: string) => void): void {
  for (let token = reader.next(); token !== "close"; token = reader.next()) {
    if (token !== "open") continue;
    const { depth } = reader;
    read(reader.name);
    if (reader.token === "open" && reader.depth === depth) reader.skip();
  }
}

/**
 * The same for a part's root, holding the whole part to being well formed but keeping none of it; `late` puts a child's
 * reading off. Throws DocxError where the part is broken.
 */
export function eachPartChild(
  source: string,
  part: string,
  read: (reader: XmlReader, late: () => LateElement) => void,
): void {
  const reader = openXml(source, part);
  const late = (): LateElement => lateElement(reader);
  reader.next();
  eachChild(reader, () => {
    read(reader, late);
  });
  reader.next();
}

/** A child of a part's root that is read only when asked for: most styles of a document are never used. */
export interface LateElement {
  /** A reader that stands at it. */
  open(): XmlReader;
  read(): XmlElement;
}

function lateElement(reader: XmlReader): LateElement {
  const open = reader.apart();
  let element: XmlElement | undefined;
  return { open, read: () => (element ??= readElement(open())) };
}
