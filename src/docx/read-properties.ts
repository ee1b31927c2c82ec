import { internalized } from "./xml-names";
import type { XmlReader } from "./xml";
import { readElement, type XmlElement } from "./xml-tree";

/** Reads one child of a `w:rPr` or `w:pPr`: sets what the element says and nothing else. */
export type PropertyReader<T> = (element: XmlElement, properties: T) => void;

/** The readers of a container's children by name, and what children without any of their own were read as before. */
export class PropertyReaders<T extends object> {
  private readonly known = new Map<string, Said<T>>();

  constructor(private readonly readers: ReadonlyMap<string, PropertyReader<Partial<T>>>) {}

  /**
   * Reads the container the reader stands at, to its close. `takes` is asked first of each child: it may read the
   * element itself.
   */
  read(xml: XmlReader, properties: Partial<T>, takes?: (name: string) => boolean): void {
    for (let token = xml.next(); token !== "close"; token = xml.next()) {
      if (token !== "open" || takes?.(xml.name)) continue;
      const reader = this.readers.get(xml.name);
      if (!reader) xml.skip();
      else if (xml.empty) Object.assign(properties, this.remembered(xml, reader));
      else reader(readElement(xml), properties);
    }
  }

  /** Documents say the same few things over and over: `<w:jc w:val="center"/>`. */
  private remembered(xml: XmlReader, reader: PropertyReader<Partial<T>>): Partial<T> {
    const { bindings } = xml;
    const source = xml.source.slice(xml.start, xml.end);
    const known = this.known.get(source);
    if (known?.bindings === bindings) {
      xml.skip();
      return known.properties;
    }
    const properties: Partial<T> = {};
    reader(readElement(xml), properties);
    if (this.known.size >= mostKnown) this.known.clear();
    this.known.set(internalized(source), { properties, bindings });
    return properties;
  }
}

/** What an element says, under the prefixes bound where it was read. */
interface Said<T> {
  readonly properties: Partial<T>;
  readonly bindings: object;
}

const mostKnown = 2_000;
