import { DocxError } from "./docx-error";
import { findAttribute } from "./xml-attributes";
import { endsName, greaterThan, isSpace, lessThan, slash } from "./xml-characters";
import { declarationsIn } from "./xml-declarations";
import { closingTag, endOfTag, maxDepth, type XmlSource } from "./xml-inside";
import { brokenAt, cdataText, isNoTag, opensCdata, pastMark, placeIn } from "./xml-marks";
import { internalized, standsAt, usualNames, type XmlName, type XmlNames } from "./xml-names";
import { hasDoubleQuotesOnly } from "./xml-tags";
import { decodeAttribute, decodeText } from "./xml-text";

/**
 * What the reader stands on. Every `open` has its `close`: an empty element (`<w:b/>`) gives both, the close one of no
 * length. `text` is a stretch between two marks, white space included; comments and instructions are passed over.
 */
export type XmlToken = "open" | "close" | "text" | "end";

/**
 * Reads a part mark by mark, forward only. Positions are UTF-16 offsets into the source given. It holds the part to
 * being well formed as far as nesting goes, refuses DOCTYPE, and goes no deeper than 200 elements.
 */
export interface XmlReader {
  readonly source: string;
  /** What stands here now; `end` before the first `next()` and after the last. */
  readonly token: XmlToken;
  /** Of `open` and `close`: the element's name, by the usual prefix of its namespace (`w:p`). */
  readonly name: string;
  /** The mark's own stretch, half open. */
  readonly start: number;
  readonly end: number;
  /** Elements open here; an element's own `open` and `close` count it (the root is 1). */
  readonly depth: number;
  /** Of `open`: written as `<w:b/>`. */
  readonly empty: boolean;
  /** Stands for the prefixes bound here: what is written alike under one object means the same. */
  readonly bindings: object;
  /** Of `text`: written as `<![CDATA[…]]>`. */
  readonly cdata: boolean;
  /** Goes to the next mark. Throws DocxError where the part is broken. */
  next(): XmlToken;
  /** Of `open`: the attribute's value by its usual name (`w:val`), decoded; undefined where it is not there. */
  attribute(name: string): string | undefined;
  /** Of `open`: the same question, which may still be asked after the reader has moved on. */
  attributes(): (name: string) => string | undefined;
  /** Of `text`: the characters it stands for. */
  text(): string;
  /** Of `open`: gives a reader of this element alone, standing at it, also after this one has moved on. */
  apart(): () => XmlReader;
  /** Of `open`: goes to the element's own `close`, passing over everything inside. */
  skip(): void;
  /** Of `open`: goes to the element's own `close`, known to end at `end` because the same source was read before. */
  leap(end: number): void;
}

/** Starts reading a part's decoded text; `part` is what errors call it (`word/document.xml`). */
export function openXml(source: string, part: string): XmlReader {
  return new Reader(source, part);
}

/** Where an element read by itself stands, and what is known of its part by then. */
interface Outer {
  readonly start: number;
  readonly names: XmlNames;
  readonly nextDeclaration: number;
  readonly doubleQuotes: boolean;
}

class Reader implements XmlReader, XmlSource {
  token: XmlToken = "end";
  name = "";
  start = 0;
  end: number;
  depth = 0;
  empty = false;
  cdata = false;
  private nameEnd = 0;
  private nextDeclaration: number;
  private names: XmlNames;
  private readonly stack: XmlName[] = [];
  private readonly scopes: XmlNames[] = [];
  private seenRoot = false;
  readonly doubleQuotes: boolean;

  constructor(
    readonly source: string,
    readonly part: string,
    private readonly outer?: Outer,
  ) {
    this.end = outer?.start ?? (source.charCodeAt(0) === 0xfeff ? 1 : 0);
    this.names = outer?.names ?? usualNames;
    this.nextDeclaration = outer?.nextDeclaration ?? -1;
    this.doubleQuotes = outer?.doubleQuotes ?? hasDoubleQuotesOnly(source, this.end);
  }

  get bindings(): object {
    return this.names;
  }

  next(): XmlToken {
    if (this.empty) return this.closeEmpty();
    for (;;) {
      const at = this.end;
      const mark = this.source.charCodeAt(at) === lessThan ? at : this.source.indexOf("<", at);
      if (mark < 0) return this.finish(at);
      if (mark > at && (this.stack.length > 0 || !this.isBlank(at, mark))) return this.readText(at, mark);
      const next = this.source.charCodeAt(mark + 1);
      if (next === slash) return this.readClose(mark);
      if (!isNoTag(next)) return this.readOpen(mark);
      const end = pastMark(this.source, mark, this.part);
      if (opensCdata(this.source, mark)) return this.readCdata(mark, end);
      this.end = end;
    }
  }

  attribute(name: string): string | undefined {
    return this.token === "open"
      ? this.attributeOf(name, this.names, this.nameEnd, this.attributesEnd())
      : undefined;
  }

  attributes(): (name: string) => string | undefined {
    const { names, nameEnd } = this;
    const to = this.attributesEnd();
    return (name) => this.attributeOf(name, names, nameEnd, to);
  }

  text(): string {
    if (this.token !== "text") return "";
    const { source, start, end, part } = this;
    return this.cdata ? cdataText(source, start, end) : decodeText(source, start, end, part);
  }

  apart(): () => XmlReader {
    const { source, part, start, nextDeclaration, doubleQuotes } = this;
    const names = this.scopes.at(-1) ?? this.names;
    return () => {
      const reader = new Reader(source, part, { start, names, nextDeclaration, doubleQuotes });
      reader.next();
      return reader;
    };
  }

  skip(): void {
    if (this.token !== "open") return;
    if (this.empty) this.closeEmpty();
    else this.readClose(closingTag(this, this.end, this.depth));
  }

  leap(end: number): void {
    const name = this.stack.at(-1);
    if (this.token !== "open" || !name) return;
    this.empty = false;
    this.leave(name);
    this.stand("close", end, end);
  }

  private attributesEnd(): number {
    return this.end - (this.empty ? 2 : 1);
  }

  private attributeOf(name: string, names: XmlNames, from: number, to: number): string | undefined {
    if (from >= to) return undefined;
    const found = findAttribute(this.source, from, to, names.spelt(name), this.part);
    return found && ownText(decodeAttribute(this.source.slice(found.valueStart, found.valueEnd), this.part));
  }

  private readText(from: number, to: number): XmlToken {
    if (this.stack.length === 0) throw brokenAt(from, this.part);
    this.cdata = false;
    return this.stand("text", from, to);
  }

  private readOpen(mark: number): XmlToken {
    const { source } = this;
    let at = mark + 1;
    let hash = 0;
    for (let code = source.charCodeAt(at); !endsName(code); code = source.charCodeAt(++at)) {
      hash = (hash * 31 + code) | 0;
    }
    const close = endOfTag(this, at, mark);
    if (at === mark + 1) throw brokenAt(mark, this.part);
    this.empty = source.charCodeAt(close - 1) === slash;
    this.nameEnd = at;
    this.enter(mark, close, hash);
    return this.stand("open", mark, close + 1);
  }

  private enter(mark: number, close: number, hash: number): void {
    if (this.stack.length === 0 && this.seenRoot) throw brokenAt(mark, this.part);
    if (this.stack.length >= maxDepth) throw new DocxError("too-deep", this.part);
    this.scopes.push(this.names);
    if (this.nextDeclaration < mark) this.nextDeclaration = this.findDeclaration(mark);
    const declared = this.nextDeclaration < close ? this.declarations(close) : undefined;
    if (declared) this.names = this.names.with(declared);
    const name = this.names.at(this.source, mark + 1, this.nameEnd, hash);
    if (!this.seenRoot) this.enterRoot(name, mark, declared);
    this.stack.push(name);
    this.name = name.usual;
    this.depth = this.stack.length;
  }

  private enterRoot(name: XmlName, mark: number, declared?: ReadonlyMap<string, string>): void {
    this.seenRoot = true;
    const prefix = prefixOf(name.raw);
    const bound = prefix === "" || declared?.has(prefix) || this.outer;
    if (!bound) throw new DocxError("namespace", placeIn(this.part, mark));
  }

  private readClose(mark: number): XmlToken {
    const name = this.stack.at(-1);
    if (!name || !standsAt(name.raw, this.source, mark + 2)) throw brokenAt(mark, this.part);
    let at = mark + 2 + name.raw.length;
    while (isSpace(this.source.charCodeAt(at))) at++;
    if (this.source.charCodeAt(at) !== greaterThan) throw brokenAt(mark, this.part);
    this.leave(name);
    return this.stand("close", mark, at + 1);
  }

  private closeEmpty(): XmlToken {
    this.empty = false;
    const name = this.stack.at(-1);
    if (name) this.leave(name);
    return this.stand("close", this.end, this.end);
  }

  private leave(name: XmlName): void {
    this.name = name.usual;
    this.depth = this.stack.length;
    this.stack.pop();
    this.names = this.scopes.pop() ?? this.names;
  }

  private readCdata(mark: number, end: number): XmlToken {
    this.readText(mark, end);
    this.cdata = true;
    return this.token;
  }

  private finish(at: number): XmlToken {
    if (this.stack.length > 0 || !this.seenRoot || !this.isBlank(at, this.source.length))
      throw brokenAt(at, this.part);
    this.name = "";
    this.depth = 0;
    return this.stand("end", this.source.length, this.source.length);
  }

  private stand(token: XmlToken, start: number, end: number): XmlToken {
    this.token = token;
    this.start = start;
    this.end = end;
    return token;
  }

  private findDeclaration(from: number): number {
    const found = this.source.indexOf("xmlns", from);
    return found < 0 ? Number.POSITIVE_INFINITY : found;
  }

  private declarations(close: number): ReadonlyMap<string, string> {
    const { source, nameEnd, part } = this;
    const to = source.charCodeAt(close - 1) === slash ? close - 1 : close;
    return declarationsIn(source, nameEnd, to, part);
  }

  private isBlank(from: number, to: number): boolean {
    return this.source.slice(from, to).trim() === "";
  }
}

/** Values outlive their part: what documents say is remembered from one to the next (`PropertyReaders`). */
function ownText(value: string): string {
  return value.length < leastCut ? value : internalized(value);
}

/** The engine copies what is shorter, and cuts what is not out of the whole. */
const leastCut = 13;

function prefixOf(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? "" : name.slice(0, colon);
}
