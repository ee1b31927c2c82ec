import { readParagraphProperties, type ParagraphProperties } from "./paragraph-properties";
import { readRunProperties, type RunProperties } from "./run-properties";
import { eachChild, type LateElement } from "./xml-children";
import { readElement, type XmlElement } from "./xml-tree";

/** 样式: one `w:style` as it is written, its ancestors not yet asked. */
export interface Style {
  readonly id: string;
  /** The name the user sees (`heading 1`, `公文标题`). */
  readonly name?: string;
  readonly basedOn?: string;
  readonly run: RunProperties;
  readonly paragraph: ParagraphProperties;
}

/** The styles of a document and what holds where no style says otherwise. */
export interface StyleSheet {
  readonly defaults: { readonly run: RunProperties; readonly paragraph: ParagraphProperties };
  readonly defaultParagraphStyle?: string;
  readonly defaultTableStyle?: string;
  /** The style and its ancestors, the most general first; empty for an id the document does not define. */
  chain(id: string | undefined): readonly Style[];
}

/** Reads `word/styles.xml`. Throws DocxError where it is broken. */
export function readStyles(source: string, part: string): StyleSheet {
  const byId = new Map<string, LateElement>();
  const defaultStyles = new Map<string | undefined, string>();
  let defaults: StyleSheet["defaults"] = { run: {}, paragraph: {} };
  eachChild(source, part, (reader, late) => {
    if (reader.name === "w:docDefaults") defaults = readDefaults(readElement(reader));
    if (reader.name !== "w:style") return;
    const id = reader.attribute("w:styleId");
    if (id === undefined) return;
    if (isDefault(reader.attribute("w:default"))) defaultStyles.set(reader.attribute("w:type"), id);
    byId.set(id, late());
  });
  const [defaultParagraphStyle, defaultTableStyle] = [
    defaultStyles.get("paragraph"),
    defaultStyles.get("table"),
  ];
  return { defaults, defaultParagraphStyle, defaultTableStyle, chain: chains(byId) };
}

function readStyle(id: string, element: XmlElement): Style {
  return {
    id,
    name: element.first("w:name").attribute("w:val"),
    basedOn: element.first("w:basedOn").attribute("w:val"),
    run: readRunProperties(element.first("w:rPr")),
    paragraph: readParagraphProperties(element.first("w:pPr")),
  };
}

function isDefault(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

function readDefaults(defaults: XmlElement): StyleSheet["defaults"] {
  return {
    run: readRunProperties(defaults.first("w:rPrDefault").first("w:rPr")),
    paragraph: readParagraphProperties(defaults.first("w:pPrDefault").first("w:pPr")),
  };
}

function chains(byId: ReadonlyMap<string, LateElement>): StyleSheet["chain"] {
  const styles = new Map<string, Style>();
  const known = new Map<string, readonly Style[]>();
  const style = (id: string): Style | undefined => {
    const element = byId.get(id);
    const found = styles.get(id) ?? (element && readStyle(id, element.read()));
    if (found) styles.set(id, found);
    return found;
  };
  return (id) => {
    if (id === undefined) return none;
    const found = known.get(id) ?? chainOf(id, style);
    known.set(id, found);
    return found;
  };
}

const none: readonly Style[] = [];

/** A style based on itself, straight or round a corner, ends the chain there. */
function chainOf(id: string, find: (id: string) => Style | undefined): readonly Style[] {
  const seen = new Set<Style>();
  for (let style = find(id); style && !seen.has(style); style = find(style.basedOn ?? "")) seen.add(style);
  return [...seen].reverse();
}
