/** An element's name as the file spells it (`ns0:p`) and as the readers know it (`w:p`). */
export interface XmlName {
  readonly raw: string;
  readonly usual: string;
}

/**
 * The prefixes the readers write (`w:p`, `mc:Choice`), whatever prefix the file itself binds to the same namespace.
 * Transitional and strict (ISO/IEC 29500-4 and -1) count as one; parts that default their namespace have none.
 */
export class XmlNames {
  private readonly spellings = new Map<string, readonly string[]>();
  private readonly seen: (XmlName | undefined)[] = [];
  private readonly within = new WeakMap<ReadonlyMap<string, string>, XmlNames>();

  /** `renamed`: prefix in the file ("" for none) → prefix the readers use; a prefix that is as usual is not in it. */
  constructor(private readonly renamed: ReadonlyMap<string, string> = new Map()) {}

  /** The names with further bindings in force (prefix → namespace); itself where that renames nothing. */
  with(declared: ReadonlyMap<string, string>): XmlNames {
    const known = this.within.get(declared) ?? this.renaming(declared);
    this.within.set(declared, known);
    return known;
  }

  /**
   * The element name at `source[start..end)`; one object for a name, however often it comes. `hash` is any number worked
   * out from the name's characters alone: names are looked for by it.
   */
  at(source: string, start: number, end: number, hash: number): XmlName {
    const slot = hash & 1023;
    const known = this.seen[slot];
    if (known && known.raw.length === end - start && standsAt(known.raw, source, start)) return known;
    const raw = internalized(source.slice(start, end));
    const name = { raw, usual: internalized(this.usual(raw)) };
    this.seen[slot] = name;
    return name;
  }

  /** Every way the file may spell the attribute the readers call `w:val`. */
  spelt(name: string): readonly string[] {
    const known = this.spellings.get(name);
    if (known) return known;
    const spelt = this.spell(name);
    this.spellings.set(name, spelt);
    return spelt;
  }

  private renaming(declared: ReadonlyMap<string, string>): XmlNames {
    const usual = [...declared].map(
      ([prefix, namespace]) => [prefix, usualPrefix(prefix, namespace)] as const,
    );
    if (usual.every(([prefix, name]) => (this.renamed.get(prefix) ?? prefix) === name)) return this;
    return new XmlNames(new Map([...this.renamed, ...usual].filter(([prefix, name]) => prefix !== name)));
  }

  private usual(raw: string): string {
    if (this.renamed.size === 0) return raw;
    const colon = raw.indexOf(":");
    const usual = this.renamed.get(colon < 0 ? "" : raw.slice(0, colon));
    return usual === undefined ? raw : join(usual, raw.slice(colon + 1));
  }

  private spell(name: string): readonly string[] {
    const colon = name.indexOf(":");
    // An attribute without a prefix is in no namespace, whatever the default is (Namespaces in XML 1.0, § 6.2).
    if (colon < 0) return [name];
    const prefix = name.slice(0, colon);
    const others = [...this.renamed].filter(([raw, usual]) => usual === prefix && raw !== "");
    const own = this.renamed.has(prefix) ? [] : [name];
    return [...own, ...others.map(([raw]) => join(raw, name.slice(colon + 1)))];
  }
}

/** The names where every prefix is as usual, shared by all parts read: there are not many, and each is made but once. */
export const usualNames = new XmlNames();

/** Whether `source` reads `raw` at `start`. */
export function standsAt(raw: string, source: string, start: number): boolean {
  for (let index = 0; index < raw.length; index++) {
    if (source.charCodeAt(start + index) !== raw.charCodeAt(index)) return false;
  }
  return true;
}

const ooxml = "http://schemas.openxmlformats.org";
const strict = "http://purl.oclc.org/ooxml";

const usualPrefixes = new Map<string, string>([
  [`${ooxml}/wordprocessingml/2006/main`, "w"],
  [`${strict}/wordprocessingml/main`, "w"],
  [`${ooxml}/officeDocument/2006/relationships`, "r"],
  [`${strict}/officeDocument/relationships`, "r"],
  [`${ooxml}/officeDocument/2006/math`, "m"],
  [`${strict}/officeDocument/math`, "m"],
  [`${ooxml}/drawingml/2006/main`, "a"],
  [`${strict}/drawingml/main`, "a"],
  [`${ooxml}/drawingml/2006/wordprocessingDrawing`, "wp"],
  [`${strict}/drawingml/wordprocessingDrawing`, "wp"],
  [`${ooxml}/drawingml/2006/picture`, "pic"],
  [`${strict}/drawingml/picture`, "pic"],
  [`${ooxml}/markup-compatibility/2006`, "mc"],
  [`${ooxml}/package/2006/relationships`, ""],
  [`${ooxml}/package/2006/content-types`, ""],
  [`${ooxml}/officeDocument/2006/extended-properties`, ""],
  [`${strict}/officeDocument/extendedProperties`, ""],
  [`${ooxml}/officeDocument/2006/customXml`, "ds"],
  [`${strict}/officeDocument/customXml`, "ds"],
  ["urn:schemas-microsoft-com:vml", "v"],
  ["urn:schemas-microsoft-com:office:office", "o"],
  ["http://schemas.microsoft.com/office/word/2010/wordprocessingShape", "wps"],
  ["http://schemas.microsoft.com/office/word/2010/wordprocessingGroup", "wpg"],
  ["http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas", "wpc"],
  ["http://schemas.microsoft.com/office/word/2010/wordml", "w14"],
  ["http://schemas.microsoft.com/office/word/2012/wordml", "w15"],
  ["http://schemas.microsoft.com/office/2006/xmlPackage", "pkg"],
]);
const taken = new Set(usualPrefixes.values());

/** A prefix the readers use for one namespace, bound by the file to another, must not be taken for it. */
function usualPrefix(prefix: string, namespace: string): string {
  const usual = usualPrefixes.get(namespace);
  if (usual !== undefined) return usual;
  return prefix !== "" && taken.has(prefix) ? `other-${prefix}` : prefix;
}

function join(prefix: string, local: string): string {
  return prefix === "" ? local : `${prefix}:${local}`;
}

/**
 * The same characters as a string of their own. One cut out of a part holds the whole part in memory as long as it is
 * kept. A property key is besides one object in the engine, so that comparing two is comparing two addresses.
 */
export function internalized(text: string): string {
  return Object.keys({ [text]: 0 })[0] ?? text;
}
