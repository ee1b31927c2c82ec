import { unendedFields } from "./fields";
import type { Formats } from "./formats";
import type { ListCounter } from "./list-labels";
import { readParagraphProperties, type ParagraphProperties } from "./paragraph-properties";
import { noRunProperties, readRunProperties, type RunProperties } from "./run-properties";
import type { ReadBefore } from "./read-before";
import type { Story } from "./story";
import { openXml, type XmlReader } from "./xml";
import { readElement, type XmlElement } from "./xml-tree";

/** What reading the document gathers across its parts. */
export interface Gathered {
  readonly formats: Formats;
  readonly notes: Set<string>;
  /** 修订: tracked insertions and deletions met. */
  revisions: number;
  /** Each `w:rPr` and `w:pPr` met. */
  readonly runProperties: ReadBefore<RunProperties>;
  readonly paragraphProperties: ReadBefore<ReadProperties>;
  /** Automatic numbers of text boxes count by themselves. */
  readonly boxCounter: ListCounter;
}

/** A `w:pPr` as read, with the `w:sectPr` in it where the paragraph ends a section. */
export interface ReadProperties {
  readonly properties: ParagraphProperties;
  readonly section?: XmlElement;
}

/** The state of reading one part: where the reader stands and which story its words go to. */
export class PartReader {
  readonly xml: XmlReader;
  /** Text boxes of the main text, in order. */
  boxes: Story[] = [];
  /** The words here stand inside a tracked insertion. */
  inserted = false;
  /** The `mc:Fallback` twin of what was read already: nothing in it is noted or counted again. */
  copying = false;
  /** `xml:space="preserve"` on the root. */
  readonly preserves: boolean;
  /** The paragraph each note or comment hangs on, by `footnote/2`. */
  readonly anchors = new Map<string, number>();
  private unended: ReadonlySet<number> | undefined;

  /**
   * `story` takes the words; `readBlocks` reads paragraphs and tables up to the close of the element stood at (it is
   * handed in because blocks hold text boxes and these hold blocks).
   */
  constructor(
    readonly source: string,
    public story: Story,
    readonly gathered: Gathered,
    readonly readBlocks: (reader: PartReader, takes?: (name: string) => boolean) => void,
  ) {
    this.xml = openXml(source, story.part);
    this.xml.next();
    this.preserves = this.xml.attribute("xml:space") === "preserve";
  }

  /** Whether the field that begins at the mark is one that never ends. */
  isUnended(mark: number): boolean {
    this.unended ??= unendedFields(this.source);
    return this.unended.has(mark);
  }

  note(sentence: string): void {
    if (!this.copying) this.gathered.notes.add(sentence);
  }

  revised(times = 1): void {
    if (!this.copying) this.gathered.revisions += times;
  }

  anchor(kind: "footnote" | "endnote" | "comment", id: string | undefined): void {
    const key = `${kind}/${id ?? ""}`;
    if (!this.copying && !this.anchors.has(key)) this.anchors.set(key, this.story.paragraphs.length);
  }

  /** The `w:rPr` written at the offset, if it was met before, and where it ends; none there says nothing. */
  knownRunProperties(at: number): { readonly properties: RunProperties; readonly end: number } | undefined {
    const { source } = this;
    if (!source.startsWith("<w:rPr>", at)) return { properties: noRunProperties, end: at };
    const known = this.gathered.runProperties.find(source, at, this.xml.bindings);
    return known && { properties: known.value, end: at + known.source.length };
  }

  runProperties(): RunProperties {
    return this.remembered(this.gathered.runProperties, () => readRunProperties(this.xml));
  }

  paragraphProperties(): ReadProperties {
    return this.remembered(this.gathered.paragraphProperties, () => this.readParagraphProperties());
  }

  /** Passes over an element not known here, saying so where it holds words. */
  skipUnknown(): void {
    const { start, name } = this.xml;
    this.xml.skip();
    const holdsWords = /<(?:\w{1,20}:)?t[\s>]/.test(this.source.slice(start, this.xml.start));
    if (holdsWords) this.note(`文中有程序不认识的内容（${name}），其中的文字没有核校，请人工核对。`);
  }

  /** A mark's `w:rPr` is as often as not one that runs have too. */
  private readParagraphProperties(): ReadProperties {
    let section: XmlElement | undefined;
    const properties = readParagraphProperties(this.xml, {
      mark: () => this.runProperties(),
      section: (xml) => (section = readElement(xml)),
    });
    return { properties, section };
  }

  private remembered<T>(before: ReadBefore<T>, read: () => T): T {
    const { xml, source } = this;
    const { start, bindings } = xml;
    const known = before.find(source, start, bindings);
    if (known) {
      xml.leap(start + known.source.length);
      return known.value;
    }
    const value = read();
    return before.keep(source.slice(start, xml.end), bindings, value);
  }
}
