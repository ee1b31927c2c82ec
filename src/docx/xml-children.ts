import { openXml, type XmlReader } from "./xml";
import { parseXml, type XmlElement } from "./xml-tree";

/**
 * Goes through the children of a part's root, holding the whole part to being well formed but keeping none of it:
 * `read` is asked at each child's opening and may read it (`readElement`), put it off (`late`), or leave it to be
 * passed over. Throws DocxError where the part is broken.
 */
export function eachChild(
  source: string,
  part: string,
  read: (reader: XmlReader, late: () => LateElement) => void,
): void {
  const reader = openXml(source, part);
  reader.next();
  const wrapper = wrapperOf(source.slice(reader.start, reader.end));
  const late = (): LateElement => lateElement(reader, part, wrapper);
  for (let token = reader.next(); token !== "close"; token = reader.next()) {
    if (token !== "open") continue;
    const { depth } = reader;
    read(reader, late);
    if (reader.token === "open" && reader.depth === depth) reader.skip();
  }
  reader.next();
}

/** A child of a part's root that is read only when asked for: most styles of a document are never used. */
export interface LateElement {
  read(): XmlElement;
}

interface Wrapper {
  readonly open: string;
  readonly close: string;
}

function lateElement(reader: XmlReader, part: string, { open, close }: Wrapper): LateElement {
  const { source, start, name } = reader;
  reader.skip();
  const { end } = reader;
  let element: XmlElement | undefined;
  return { read: () => (element ??= parseXml(open + source.slice(start, end) + close, part).first(name)) };
}

/** Tags like the root's, which declare the one namespace that its children are read by. */
function wrapperOf(tag: string): Wrapper {
  const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? "";
  const colon = name.indexOf(":");
  const declared = colon < 0 ? "xmlns" : `xmlns:${name.slice(0, colon)}`;
  const declaration = [...tag.matchAll(/\s(xmlns[^\s=]{0,40})\s?=\s?("[^"]*"|'[^']*')/g)].find(
    (found) => found[1] === declared,
  );
  return { open: `<${name} ${declared}=${declaration?.[2] ?? '""'}>`, close: `</${name}>` };
}
