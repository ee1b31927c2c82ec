import type { Mutable } from "./mutable";
import { readParagraphProperties, type ParagraphProperties } from "./paragraph-properties";
import { readRunProperties, type RunProperties } from "./run-properties";
import type { XmlReader } from "./xml";
import { eachChild, eachPartChild, type LateElement } from "./xml-children";

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
  eachPartChild(source, part, (reader, late) => {
    if (reader.name === "w:docDefaults") defaults = readDefaults(reader);
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

function readStyle(id: string, xml: XmlReader): Style {
  const style: Mutable<Style> = { id, run: {}, paragraph: {} };
  eachChild(xml, (name) => {
    if (name === "w:name") style.name = xml.attribute("w:val");
    if (name === "w:basedOn") style.basedOn = xml.attribute("w:val");
    if (name === "w:rPr") style.run = readRunProperties(xml);
    if (name === "w:pPr") style.paragraph = readParagraphProperties(xml);
  });
  return style;
}

function isDefault(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

function readDefaults(xml: XmlReader): StyleSheet["defaults"] {
  const defaults: Mutable<StyleSheet["defaults"]> = {
    run: {},
    paragraph: {},
  };
  eachChild(xml, () => {
    eachChild(xml, (name) => {
      if (name === "w:rPr") defaults.run = readRunProperties(xml);
      if (name === "w:pPr") defaults.paragraph = readParagraphProperties(xml);
    });
  });
  return defaults;
}

function chains(byId: ReadonlyMap<string, LateElement>): StyleSheet["chain"] {
  const styles = new Map<string, Style>();
  const known = new Map<string, readonly Style[]>();
  const style = (id: string): Style | undefined => {
    const element = byId.get(id);
    const found = styles.get(id) ?? (element && readStyle(id, element.open()));
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
