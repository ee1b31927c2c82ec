import { crc32 } from "./crc32";
import { DocxError } from "./docx-error";
import { type TextChanges } from "./flat-opc";
import { type DocxPackage, hasPart, partNames, partText } from "./package";
import { readRelationships, type Relationship, relationshipsName } from "./relationships";
import { spliced } from "./splice";
import { parseXml, type XmlElement } from "./xml-tree";

/** A change to what a document keeps for programs (custom XML parts). `part` is a part's name, `xml` its whole text. */
export type CustomXmlChange =
  | { readonly kind: "add"; readonly xml: string }
  | { readonly kind: "replace"; readonly part: string; readonly xml: string }
  | { readonly kind: "remove"; readonly part: string };

/** The parts to write so that the changes are made, and the content types of the new ones (a flat package asks). */
export interface CustomXmlParts {
  readonly changes: TextChanges;
  readonly contentTypes: ReadonlyMap<string, string>;
}

/**
 * Plans custom XML changes: an added part comes with its properties (`itemProps`), the relationships that tie it to
 * the document, and its entry in `[Content_Types].xml`; a removed one takes them along; a replaced one changes alone.
 * Throws DocxError where the part to change is not there or the XML is broken.
 */
export function customXmlParts(opened: DocxPackage, changes: readonly CustomXmlChange[]): CustomXmlParts {
  const plan = new Plan(opened);
  for (const change of changes) {
    if (change.kind === "add") plan.add(change.xml);
    else if (change.kind === "replace") plan.replace(change.part, change.xml);
    else plan.remove(change.part);
  }
  return plan;
}

const relationshipsType = "application/vnd.openxmlformats-package.relationships+xml";
const propertiesType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const contentTypesPart = "[Content_Types].xml";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const packageNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";
const transitional = "http://schemas.openxmlformats.org/officeDocument/2006";
const strict = "http://purl.oclc.org/ooxml/officeDocument";

class Plan implements CustomXmlParts {
  readonly changes = new Map<string, string | undefined>();
  readonly contentTypes = new Map<string, string>();
  private readonly documentPart: string;

  constructor(private readonly opened: DocxPackage) {
    this.documentPart = ownRelationship(opened, "", "officeDocument")?.target ?? "word/document.xml";
  }

  add(xml: string): void {
    const root = parseXml(xml, "customXml");
    const number = this.freeNumber();
    const item = `customXml/item${number}.xml`;
    const properties = `customXml/itemProps${number}.xml`;
    const base = this.base();
    this.write(item, xml, "application/xml");
    this.write(properties, propertiesXml(root, `${item}${xml}`, base), propertiesType);
    const toProperties = relationship("rId1", `${base}/customXmlProps`, `itemProps${number}.xml`);
    this.write(relationshipsName(item), relationshipsXml(toProperties), relationshipsType);
    this.tie(item, base);
    this.declare(properties);
  }

  replace(part: string, xml: string): void {
    if (!this.has(part)) throw new DocxError("missing-part", part);
    parseXml(xml, part);
    this.changes.set(part, xml);
  }

  remove(part: string): void {
    if (!this.has(part)) throw new DocxError("missing-part", part);
    const properties = ownRelationship(this.opened, part, "customXmlProps")?.target;
    for (const name of [part, relationshipsName(part), properties]) {
      if (name !== undefined && this.has(name)) this.changes.set(name, undefined);
      if (name !== undefined) this.strike(contentTypesPart, "Override", `/${name}`);
    }
    const tied = readRelationships(this.opened, this.documentPart).find(({ target }) => target === part);
    if (tied) this.strike(relationshipsName(this.documentPart), "Relationship", tied.id);
  }

  private write(name: string, text: string, contentType: string): void {
    this.changes.set(name, text);
    this.contentTypes.set(name, contentType);
  }

  private tie(item: string, base: string): void {
    const name = relationshipsName(this.documentPart);
    const current = this.text(name);
    const known = current === undefined ? [] : parseXml(current, name).all("Relationship");
    const id = freeId(known.map((each) => each.attribute("Id") ?? ""));
    const tied = relationship(id, `${base}/customXml`, `/${item}`);
    if (current === undefined) this.write(name, relationshipsXml(tied), relationshipsType);
    else this.changes.set(name, appended(current, name, tied));
  }

  /** Content types are stated part by part only in a zip. */
  private declare(properties: string): void {
    const current = this.text(contentTypesPart);
    if (current === undefined) return;
    const declared = parseXml(current, contentTypesPart)
      .all("Default")
      .map((each) => each.attribute("Extension"));
    const missing = declared.some((extension) => extension?.toLowerCase() === "xml")
      ? ""
      : '<Default Extension="xml" ContentType="application/xml"/>';
    const override = `<Override PartName="/${properties}" ContentType="${propertiesType}"/>`;
    this.changes.set(contentTypesPart, appended(current, contentTypesPart, `${missing}${override}`));
  }

  private strike(part: string, element: string, key: string): void {
    const current = this.text(part);
    if (current === undefined) return;
    const keyName = element === "Override" ? "PartName" : "Id";
    const found = parseXml(current, part)
      .all(element)
      .find((each) => each.attribute(keyName) === key);
    if (found) this.changes.set(part, spliced(current, [{ start: found.start, end: found.end, text: "" }]));
  }

  private has(part: string): boolean {
    return this.changes.has(part) ? this.changes.get(part) !== undefined : hasPart(this.opened, part);
  }

  private text(part: string): string | undefined {
    if (this.changes.has(part)) return this.changes.get(part);
    return hasPart(this.opened, part) ? partText(this.opened, part) : undefined;
  }

  private freeNumber(): number {
    const names = [...partNames(this.opened), ...this.changes.keys()];
    const taken = names.map((name) =>
      Number(/^customXml\/item(?:Props)?(\d{1,6})\.xml$/i.exec(name)?.[1] ?? 0),
    );
    return taken.reduce((most, number) => Math.max(most, number), 0) + 1;
  }

  private base(): string {
    const name = relationshipsName("");
    const text = this.text(name) ?? "";
    return text.includes(`${strict}/relationships/officeDocument`)
      ? `${strict}/relationships`
      : `${transitional}/relationships`;
  }
}

function ownRelationship(opened: DocxPackage, part: string, type: string): Relationship | undefined {
  return readRelationships(opened, part).find((each) => each.type === type);
}

/** Puts an element last in the root, which is written open where it was empty. Prefixes are the default's here. */
function appended(current: string, part: string, xml: string): string {
  const root = parseXml(current, part);
  const closing = current.lastIndexOf("</", root.end);
  const name = /^<([^\s/>]+)/.exec(current.slice(root.start))?.[1] ?? "";
  const prefix = name.includes(":") ? name.slice(0, name.indexOf(":") + 1) : "";
  const text = prefix === "" ? xml : xml.replace(/<(?=[A-Z])/g, `<${prefix}`);
  if (closing > root.start) return spliced(current, [{ start: closing, end: closing, text }]);
  const slash = current.lastIndexOf("/", root.end);
  return spliced(current, [{ start: slash, end: root.end, text: `>${text}</${name}>` }]);
}

function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
}

function relationshipsXml(content: string): string {
  return `${declaration}<Relationships xmlns="${packageNamespace}">${content}</Relationships>`;
}

function freeId(taken: readonly string[]): string {
  const known = new Set(taken.map((id) => id.toLowerCase()));
  let number = taken.length + 1;
  while (known.has(`rid${number}`)) number++;
  return `rId${number}`;
}

function propertiesXml(root: XmlElement, seed: string, base: string): string {
  const namespace = `${base.replace(/\/relationships$/, "")}/customXml`;
  const schema = (root.attribute("xmlns") ?? "").replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  const schemas = schema === "" ? "" : `<ds:schemaRef ds:uri="${schema.replaceAll("<", "&lt;")}"/>`;
  return (
    `${declaration}<ds:datastoreItem ds:itemID="${itemId(seed)}" xmlns:ds="${namespace}">` +
    `<ds:schemaRefs>${schemas}</ds:schemaRefs></ds:datastoreItem>`
  );
}

/** A GUID made of what the part holds: the same document written twice is the same bytes. */
function itemId(seed: string): string {
  const encoder = new TextEncoder();
  const digits = ["1", "2", "3", "4"].map((salt) =>
    crc32(encoder.encode(salt + seed))
      .toString(16)
      .padStart(8, "0"),
  );
  const all = digits.join("").toUpperCase();
  const groups = [all.slice(0, 8), all.slice(8, 12), all.slice(12, 16), all.slice(16, 20), all.slice(20, 32)];
  return `{${groups.join("-")}}`;
}
