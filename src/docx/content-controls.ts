import { type DocxPackage, partNames, partText, rewritePackage } from "./package";
import { encodeText, tagAt, tagName } from "./source-text";
import { type Splice, spliced } from "./splice";
import { isXmlCharacter } from "./xml-text";
import { parseXml, type XmlElement } from "./xml-tree";

/** 内容控件: a place of a document with a name, which a program may fill. */
export interface ContentControl {
  /** Its tag, else its title (alias), as Word's 属性 shows them; empty where it has neither. */
  readonly name: string;
  /** Why words cannot be put into it; absent where they can. */
  readonly unfillable?: "holds others" | "table" | "checkbox" | "picture" | "bound";
}

/** The document with its content controls filled, and which there were. */
export interface FilledControls {
  readonly bytes: Uint8Array;
  /** Every control found, in document order. */
  readonly controls: readonly ContentControl[];
}

/**
 * Fills the controls a value is given for, by name; the same name may stand on several. The words take the setting of what
 * stood there; nothing else of the file changes. Line ends in a value become line breaks. Throws DocxError where a part is broken.
 */
export function fillContentControls(
  opened: DocxPackage,
  values: ReadonlyMap<string, string>,
): FilledControls {
  const controls: ContentControl[] = [];
  const changes = new Map<string, string>();
  for (const part of partNames(opened).filter((name) => storyParts.test(name))) {
    const source = partText(opened, part);
    const splices: Splice[] = [];
    for (const element of controlsIn(parseXml(source, part))) {
      const control = controlOf(element);
      controls.push(control);
      const value = values.get(control.name);
      if (value !== undefined && !control.unfillable) splices.push(...fill(element, value, source));
    }
    if (splices.length > 0) changes.set(part, spliced(source, splices));
  }
  return { bytes: rewritePackage(opened, changes), controls };
}

/** The main text, headers and footers. */
const storyParts = /(?:^|\/)(?:document|header|footer)\d*\.xml$/i;

function controlsIn(element: XmlElement): readonly XmlElement[] {
  const inner = element.children.flatMap(controlsIn);
  return element.name === "w:sdt" ? [element, ...inner] : inner;
}

function controlOf(element: XmlElement): ContentControl {
  const properties = element.first("w:sdtPr");
  const written = ["w:tag", "w:alias"].map((name) => properties.first(name).attribute("w:val")?.trim());
  const unfillable = obstacleIn(element, properties);
  return {
    name: written.find((name) => name !== undefined && name !== "") ?? "",
    ...(unfillable && { unfillable }),
  };
}

function obstacleIn(control: XmlElement, properties: XmlElement): ContentControl["unfillable"] {
  if (controlsIn(control).length > 1) return "holds others";
  if (control.first("w:sdtContent").first("w:tbl").exists) return "table";
  if (properties.first("w14:checkbox").exists) return "checkbox";
  if (properties.first("w:picture").exists) return "picture";
  // Word writes what is bound over whatever stands in the control.
  if (properties.first("w:dataBinding").exists || properties.first("w15:dataBinding").exists) return "bound";
  return undefined;
}

function fill(control: XmlElement, value: string, source: string): readonly Splice[] {
  const properties = control.first("w:sdtPr");
  const content = control.first("w:sdtContent");
  const placeholder = properties.first("w:showingPlcHdr");
  const own = properties.first("w:rPr");
  const asSet = placeholder.exists ? own : undefined;
  const splices = content.exists ? fillContent(content, { value, asSet, source }) : [];
  return placeholder.exists
    ? [{ start: placeholder.start, end: placeholder.end, text: "" }, ...splices]
    : splices;
}

interface Filling {
  readonly value: string;
  /** The setting the control gives its words while a placeholder in grey stands in it. */
  readonly asSet: XmlElement | undefined;
  readonly source: string;
}

/** The first run takes the words, every other run goes, and with them the paragraphs after the first. */
function fillContent(content: XmlElement, filling: Filling): readonly Splice[] {
  const [first, ...others] = content.children.filter(({ name }) => name === "w:p");
  const gone = others.map(({ start, end }): Splice => ({ start, end, text: "" }));
  const cell = content.children.find(({ name }) => name === "w:tc" || name === "w:tr");
  if (cell) return fillContent(cell, filling);
  const [run, ...rest] = runsIn(first ?? content);
  const removed = rest.map(({ start, end }): Splice => ({ start, end, text: "" }));
  if (run) return [{ start: run.start, end: run.end, text: runXml(run, filling) }, ...removed, ...gone];
  return [...insertRun(first ?? content, filling), ...gone];
}

function runsIn(element: XmlElement): readonly XmlElement[] {
  return element.children.flatMap((child) => (child.name === "w:r" ? [child] : runsIn(child)));
}

function runXml(run: XmlElement, { value, asSet, source }: Filling): string {
  const prefix = prefixOf(run, source);
  const properties = asSet ?? run.first("w:rPr");
  const setting = properties.exists ? source.slice(properties.start, properties.end) : "";
  return `<${prefix}r>${setting}${textXml(value, prefix)}</${prefix}r>`;
}

/** An empty control: the run goes to the end of its paragraph, set as the paragraph's own mark is. */
function insertRun(into: XmlElement, { value, asSet, source }: Filling): readonly Splice[] {
  const prefix = prefixOf(into, source);
  const mark = into.first("w:pPr").first("w:rPr");
  const properties = asSet?.exists ? asSet : mark;
  const setting = properties.exists ? source.slice(properties.start, properties.end) : "";
  const run = `<${prefix}r>${setting}${textXml(value, prefix)}</${prefix}r>`;
  const open = tagAt(source, into.start);
  if (!open.endsWith("/>")) {
    const end = source.lastIndexOf("</", into.end - 1);
    return [{ start: end, end, text: run }];
  }
  const opened = `${open.replace(/\s*\/>$/, ">")}${run}</${tagName(open)}>`;
  return [{ start: into.start, end: into.end, text: opened }];
}

/** w: or whatever the file calls the namespace; empty where it is the default. */
function prefixOf(element: XmlElement, source: string): string {
  const name = tagName(tagAt(source, element.start));
  return name.includes(":") ? `${name.slice(0, name.indexOf(":"))}:` : "";
}

function textXml(value: string, prefix: string): string {
  return value
    .split("\n")
    .map((line) => `<${prefix}t xml:space="preserve">${encodeText(writable(line))}</${prefix}t>`)
    .join(`<${prefix}br/>`);
}

/** Without the control characters XML cannot hold. */
function writable(text: string): string {
  return [...text].filter((char) => isXmlCharacter(char.codePointAt(0) ?? 0)).join("");
}
