import { readParagraphProperties, type ParagraphProperties } from "./paragraph-properties";
import { readRunProperties, type RunProperties } from "./run-properties";
import { parseXml, type XmlElement } from "./xml-tree";

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
  const root = parseXml(source, part);
  const byId = new Map<string, Style>();
  let defaultParagraphStyle: string | undefined;
  let defaultTableStyle: string | undefined;
  for (const element of root.all("w:style")) {
    const id = element.attribute("w:styleId");
    if (id === undefined) continue;
    byId.set(id, readStyle(id, element));
    if (!isDefault(element)) continue;
    if (element.attribute("w:type") === "paragraph") defaultParagraphStyle = id;
    if (element.attribute("w:type") === "table") defaultTableStyle = id;
  }
  return { defaults: readDefaults(root), defaultParagraphStyle, defaultTableStyle, chain: chains(byId) };
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

function isDefault(element: XmlElement): boolean {
  return ["1", "true", "on"].includes(element.attribute("w:default") ?? "");
}

function readDefaults(root: XmlElement): StyleSheet["defaults"] {
  const defaults = root.first("w:docDefaults");
  return {
    run: readRunProperties(defaults.first("w:rPrDefault").first("w:rPr")),
    paragraph: readParagraphProperties(defaults.first("w:pPrDefault").first("w:pPr")),
  };
}

function chains(byId: ReadonlyMap<string, Style>): StyleSheet["chain"] {
  const known = new Map<string, readonly Style[]>();
  return (id) => {
    if (id === undefined) return [];
    const found = known.get(id) ?? chainOf(id, byId);
    known.set(id, found);
    return found;
  };
}

/** A style based on itself, straight or round a corner, ends the chain there. */
function chainOf(id: string, byId: ReadonlyMap<string, Style>): readonly Style[] {
  const seen = new Set<Style>();
  for (let style = byId.get(id); style && !seen.has(style); style = byId.get(style.basedOn ?? ""))
    seen.add(style);
  return [...seen].reverse();
}
