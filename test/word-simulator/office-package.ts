import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { parseNode, XmlNode } from "./xml-node";

/** A custom XML part as Word hands it to programs. */
export interface CustomPart {
  readonly id: string;
  readonly namespace: string;
  readonly xml: string;
}

/** The package of an open document: parts that are worked on as elements, the rest as they came. */
export class OfficePackage {
  private files: Record<string, Uint8Array>;
  private readonly documentName: string;
  readonly document: XmlNode;
  private saves = 0;

  constructor(bytes: Uint8Array) {
    this.files = unzipSync(bytes);
    this.documentName = this.findDocument();
    this.document = parseNode(strFromU8(this.file(this.documentName)));
  }

  /** The file as Word would write it now: packed anew each time, so two of the same document differ. */
  bytes(): Uint8Array {
    this.saves += 1;
    this.write(this.documentName, `${declaration}${this.document}`);
    return zipSync(this.files, { mtime: new Date(2026, 0, 1, 8, 0, (this.saves % 30) * 2) });
  }

  /** The document in one XML text (flat OPC), without headers, footers and custom parts, as the web gives it. */
  flatOpc(): string {
    const kept = Object.keys(this.files).filter(
      (name) => /\.(?:xml|rels)$/.test(name) && !/^(?:\[|customXml|docProps)|header|footer/.test(name),
    );
    const parts = kept.map((name) => {
      const xml = name === this.documentName ? this.document : parseNode(strFromU8(this.file(name)));
      return (
        `<pkg:part pkg:name="/${name}" pkg:contentType="application/xml">` +
        `<pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`
      );
    });
    const namespace = "http://schemas.microsoft.com/office/2006/xmlPackage";
    return `${declaration}<pkg:package xmlns:pkg="${namespace}">${parts.join("")}</pkg:package>`;
  }

  customParts(): readonly CustomPart[] {
    return this.relationships()
      .children.filter(({ attributes }) => attributes.Type?.endsWith("/customXml"))
      .flatMap(({ attributes }) => {
        const name = (attributes.Target ?? "").replace(/^\/|^\.\.\//g, "");
        const xml = this.files[name];
        if (!xml) return [];
        const text = strFromU8(xml);
        return [{ id: name, namespace: parseNode(text).attributes.xmlns ?? "", xml: text }];
      });
  }

  addCustomPart(xml: string): CustomPart {
    const { attributes } = parseNode(xml);
    let number = 1;
    while (this.files[`customXml/item${number}.xml`]) number += 1;
    const id = `customXml/item${number}.xml`;
    this.write(id, xml);
    const relationships = this.relationships();
    const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";
    relationships.append(
      new XmlNode("Relationship", { Id: `rIdCustom${number}`, Type: type, Target: `../${id}` }),
    );
    this.write(this.relationshipsName(), `${declaration}${relationships}`);
    return { id, namespace: attributes.xmlns ?? "", xml };
  }

  removeCustomPart(id: string): void {
    const relationships = this.relationships();
    relationships.children.find(({ attributes }) => attributes.Target?.endsWith(id))?.remove();
    this.write(this.relationshipsName(), `${declaration}${relationships}`);
    this.files = Object.fromEntries(Object.entries(this.files).filter(([name]) => name !== id));
  }

  private relationships(): XmlNode {
    return parseNode(strFromU8(this.file(this.relationshipsName())));
  }

  private relationshipsName(): string {
    return this.documentName.replace(/([^/]+)$/, "_rels/$1.rels");
  }

  private findDocument(): string {
    const top = parseNode(strFromU8(this.file("_rels/.rels"))).children;
    const main = top.find(({ attributes }) => attributes.Type?.endsWith("/officeDocument"));
    return (main?.attributes.Target ?? "word/document.xml").replace(/^\//, "");
  }

  private file(name: string): Uint8Array {
    const file = this.files[name];
    if (!file) throw new Error(`the package has no ${name}`);
    return file;
  }

  private write(name: string, text: string): void {
    this.files[name] = strToU8(text);
  }
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
