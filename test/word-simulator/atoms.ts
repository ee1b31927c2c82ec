import type { XmlNode } from "./xml-node";

/** One character of a paragraph as Word counts it, and the element it comes from. */
export interface Atom {
  readonly character: string;
  /** The `w:t` (or `w:delText`) it stands in, or the element that is it (`w:tab`, `w:footnoteReference`). */
  readonly element: XmlNode;
  /** Where in that element's words. */
  readonly at: number;
  readonly run: XmlNode | undefined;
  /** The tracked change it is part of. */
  readonly change: XmlNode | undefined;
  readonly deleted: boolean;
}

/** The characters of a paragraph, tracked deletions among them; a field shows its result, not its code. */
export function atomsOf(paragraph: XmlNode): readonly Atom[] {
  const atoms: Atom[] = [];
  const fields: { shown: boolean }[] = [];
  visit(paragraph, { run: undefined, change: undefined, deleted: false });
  return atoms;

  function visit(element: XmlNode, around: Pick<Atom, "run" | "change" | "deleted">): void {
    for (const child of element.children) {
      if (child.name === "w:fldChar") turn(child.attributes["w:fldCharType"]);
      else if (unseen.has(child.name)) continue;
      else if (child.name === "w:r" || child.name === "m:r") visit(child, { ...around, run: child });
      else if (changes.has(child.name))
        visit(child, { ...around, change: child, deleted: gone.has(child.name) });
      else if (words.has(child.name)) add(child, child.text, around);
      else if (child.name === "w:br") add(child, breaks[child.attributes["w:type"] ?? ""] ?? "\v", around);
      else if (single[child.name] !== undefined) add(child, single[child.name] ?? "", around);
      else visit(child, around);
    }
  }

  function turn(kind: string | undefined): void {
    const [field] = fields;
    if (kind === "begin") fields.unshift({ shown: false });
    else if (kind === "separate" && field) field.shown = true;
    else if (kind === "end") fields.shift();
  }

  function add(element: XmlNode, text: string, around: Pick<Atom, "run" | "change" | "deleted">): void {
    if (fields.some(({ shown }) => !shown)) return;
    for (let at = 0; at < text.length; at++)
      atoms.push({ character: text[at] ?? "", element, at, ...around });
  }
}

const changes = new Set(["w:ins", "w:del", "w:moveFrom", "w:moveTo"]);
const gone = new Set(["w:del", "w:moveFrom"]);
const words = new Set(["w:t", "w:delText", "m:t"]);
const unseen = new Set(["w:pPr", "w:rPr", "w:instrText", "w:delInstrText", "w:sdtPr", "w:txbxContent"]);
const breaks: Readonly<Record<string, string>> = { page: "\f", column: "\u000E" };
const single: Readonly<Record<string, string>> = {
  "w:tab": "\t",
  "w:cr": "\v",
  "w:noBreakHyphen": "\u001E",
  "w:softHyphen": "\u001F",
  "w:sym": "(",
  "w:footnoteReference": "\u0002",
  "w:endnoteReference": "\u0002",
  "w:commentReference": "\u0005",
  "w:drawing": "\u0001",
  "w:pict": "",
  "w:object": "\u0001",
  "mc:AlternateContent": "",
};
