import { openXml, type XmlReader } from "./xml";

/**
 * An element held whole, for small parts (styles, numbering, theme). An element that is not there is an empty one
 * (`exists` false), so that `first("w:rPr").first("w:sz").attribute("w:val")` needs no question on the way.
 */
export interface XmlElement {
  readonly exists: boolean;
  /** By the usual prefix of its namespace: `w:style`. */
  readonly name: string;
  readonly children: readonly XmlElement[];
  /** Offsets into the part's source, from `<` to the end of its closing tag. */
  readonly start: number;
  readonly end: number;
  /** The characters directly inside it, those of its children left out. */
  readonly text: string;
  attribute(name: string): string | undefined;
  /** The first child of that name; an element that does not exist where there is none. */
  first(name: string): XmlElement;
  all(name: string): readonly XmlElement[];
}

/** The root of a part. Throws DocxError where the part is broken. */
export function parseXml(source: string, part: string): XmlElement {
  const reader = openXml(source, part);
  reader.next();
  const root = readElement(reader);
  reader.next();
  return root;
}

/** The element a reader stands at the opening of, leaving the reader at its close. */
export function readElement(reader: XmlReader): XmlElement {
  const element = new HeldElement(reader.name, reader.start, reader.attributes());
  while (reader.next() !== "close") {
    if (reader.token === "text") element.text += reader.text();
    else element.children.push(readElement(reader));
  }
  element.end = reader.end;
  return element;
}

class HeldElement implements XmlElement {
  readonly exists = true;
  readonly children: XmlElement[] = [];
  text = "";
  end = 0;

  constructor(
    readonly name: string,
    readonly start: number,
    private readonly attributes: (name: string) => string | undefined,
  ) {}

  attribute(name: string): string | undefined {
    return this.attributes(name);
  }

  first(name: string): XmlElement {
    return this.children.find((child) => child.name === name) ?? absent;
  }

  all(name: string): readonly XmlElement[] {
    return this.children.filter((child) => child.name === name);
  }
}

const absent: XmlElement = {
  exists: false,
  name: "",
  children: [],
  start: 0,
  end: 0,
  text: "",
  attribute: () => undefined,
  first: () => absent,
  all: () => [],
};
