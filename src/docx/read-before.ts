/** An element read before: what it was read as, and its whole source. */
export interface KnownElement<T> {
  readonly value: T;
  readonly source: string;
  /** The prefixes bound where it was read (`XmlReader.bindings`). */
  readonly bindings: object;
}

/**
 * Elements of one name found again by their own source: most `w:rPr` and `w:pPr` of a document are written the same
 * many times over, as often as not the same as the one before.
 */
export class ReadBefore<T> {
  private readonly known = new Map<string, KnownElement<T>>();
  private last: KnownElement<T> | undefined;

  private readonly opening: string;
  private readonly closing: string;

  /** `name` as most files spell it: `w:rPr`. */
  constructor(name: string) {
    this.opening = `<${name}>`;
    this.closing = `</${name}>`;
  }

  /**
   * The element that begins at `start`, where it was read before under the same bindings and bears the name and
   * nothing else in its tag.
   */
  find(source: string, start: number, bindings: object): KnownElement<T> | undefined {
    if (!source.startsWith(this.opening, start)) return undefined;
    const element = source.slice(start, source.indexOf(this.closing, start) + this.closing.length);
    const found = element === this.last?.source ? this.last : this.known.get(element);
    if (found?.bindings !== bindings) return undefined;
    this.last = found;
    return found;
  }

  /** What the element of that source was read as: as before where it was, so that equal sources give one object. */
  keep(source: string, bindings: object, value: T): T {
    const before = this.known.get(source);
    const known = before?.bindings === bindings ? before : { value, source, bindings };
    this.known.set(source, known);
    this.last = known;
    return known.value;
  }
}
