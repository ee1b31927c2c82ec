/** An element read before: what it was read as, and its whole source. */
export interface KnownElement<T> {
  readonly value: T;
  readonly source: string;
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

  /** The element that begins at `start`, where it was read before and bears the name and nothing else in its tag. */
  find(source: string, start: number): KnownElement<T> | undefined {
    if (this.last && source.startsWith(this.last.source, start)) return this.last;
    if (!source.startsWith(this.opening, start)) return undefined;
    const end = source.indexOf(this.closing, start) + this.closing.length;
    const found = this.known.get(source.slice(start, end));
    if (found) this.last = found;
    return found;
  }

  /** What the element of that source is read as: as before where it was, so that equal sources give one object. */
  keep(source: string, read: () => T): T {
    const known = this.known.get(source) ?? { value: read(), source };
    this.known.set(source, known);
    this.last = known;
    return known.value;
  }
}
