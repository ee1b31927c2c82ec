import { SaxesParser } from "saxes";

/** An element that can be changed, with what stands in it: elements and words. Names as written (`w:t`). */
export class XmlNode {
  parent: XmlNode | undefined;
  private readonly content: (XmlNode | string)[] = [];

  constructor(
    readonly name: string,
    readonly attributes: Record<string, string> = {},
    content: readonly (XmlNode | string)[] = [],
  ) {
    for (const each of content) this.append(each);
  }

  get children(): readonly XmlNode[] {
    return this.content.filter((each): each is XmlNode => typeof each !== "string");
  }

  get text(): string {
    return this.content.map((each) => (typeof each === "string" ? each : each.text)).join("");
  }

  set text(text: string) {
    this.content.splice(0, this.content.length, text);
  }

  child(name: string): XmlNode | undefined {
    return this.children.find((each) => each.name === name);
  }

  /** The child of that name, made as the first one where there is none. */
  first(name: string): XmlNode {
    const known = this.child(name);
    if (known) return known;
    const made = new XmlNode(name);
    made.parent = this;
    this.content.unshift(made);
    return made;
  }

  append(content: XmlNode | string): void {
    if (typeof content !== "string") content.parent = this;
    this.content.push(content);
  }

  insertAfter(made: XmlNode, place: XmlNode): void {
    made.parent = this;
    this.content.splice(this.content.indexOf(place) + 1, 0, made);
  }

  insertBefore(made: XmlNode, place: XmlNode): void {
    made.parent = this;
    this.content.splice(this.content.indexOf(place), 0, made);
  }

  remove(): void {
    const siblings = this.parent?.content;
    siblings?.splice(siblings.indexOf(this), 1);
    this.parent = undefined;
  }

  clone(): XmlNode {
    const content = this.content.map((each) => (typeof each === "string" ? each : each.clone()));
    return new XmlNode(this.name, { ...this.attributes }, content);
  }

  /** Every element of the name at whatever depth, in the order of the file; nothing inside `except` is looked at. */
  *descendants(name: string, except?: string): Generator<XmlNode> {
    for (const child of this.children) {
      if (child.name === except) continue;
      if (child.name === name) yield child;
      yield* child.descendants(name, except);
    }
  }

  toString(): string {
    const attributes = Object.entries(this.attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
    const content = this.content.map((each) => (typeof each === "string" ? escaped(each) : each.toString()));
    return `<${this.name}${attributes.join("")}>${content.join("")}</${this.name}>`;
  }
}

/** Reads well-formed XML; throws where it is not. */
export function parseNode(xml: string): XmlNode {
  const parser = new SaxesParser();
  const root = new XmlNode("");
  let open = root;
  parser.on("opentag", ({ name, attributes }) => {
    const made = new XmlNode(name, { ...attributes });
    open.append(made);
    open = made;
  });
  parser.on("closetag", () => (open = open.parent ?? root));
  parser.on("text", (text) => open.append(text));
  parser.on("cdata", (text) => open.append(text));
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  const [top] = root.children;
  if (!top) throw new Error("no element in the XML");
  top.parent = undefined;
  return top;
}

const names: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\t": "&#9;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"\n\t]/g, (character) => names[character] ?? character);
}
