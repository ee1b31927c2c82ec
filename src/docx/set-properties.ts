import { type Splice, spliced } from "./splice";
import { tagAt, tagName } from "./source-text";
import { type AttributeSpan, nextAttribute } from "./xml-attributes";
import { parseXml } from "./xml-tree";

/** What an element of a `w:rPr` or `w:pPr` is to say: attributes by local name (`val`), undefined to take one out. */
export interface PropertyChange {
  /** Local name: `sz`, `rFonts`, `jc`. */
  readonly name: string;
  readonly attributes: { readonly [name: string]: string | undefined };
}

/** The order the schema asks of the children (ECMA-376-1 § 17.3), local names; what is not in it stands after them. */
export type PropertyOrder = readonly string[];

/**
 * A `w:rPr` or `w:pPr` as it stands in the file (`raw`, undefined where there is none) with some of its elements set:
 * those there keep their other attributes, new ones come where the schema has them, everything else stays as it is.
 * `prefix` is what the file calls the namespace, `name` what a new container is called (`rPr`).
 */
export function setProperties(
  container: { readonly raw: string | undefined; readonly prefix: string; readonly name: string },
  changes: readonly PropertyChange[],
  order: PropertyOrder,
): string {
  const { prefix, name } = container;
  const raw = container.raw ?? `<${prefix}:${name}></${prefix}:${name}>`;
  const open = tagAt(raw, 0);
  const whole = open.endsWith("/>") ? `${open.replace(/\s*\/>$/, ">")}</${tagName(open)}>` : raw;
  return changes.reduce((text, change) => setProperty(text, change, prefix, order), whole);
}

/** The same for a container that stands in another: the mark's `w:rPr` in a `w:pPr`, made where there is none. */
export function setNested(
  raw: string,
  nested: { readonly prefix: string; readonly name: string },
  changes: readonly PropertyChange[],
  orders: { readonly outer: PropertyOrder; readonly inner: PropertyOrder },
): string {
  const { prefix, name } = nested;
  const held = setProperty(raw, { name, attributes: {} }, prefix, orders.outer);
  const found = childrenOf(held, prefix).children.find((child) => child.name === `w:${name}`);
  if (!found) return held;
  const own = held.slice(found.start, found.end);
  return spliced(held, [
    { ...found, text: setProperties({ raw: own, prefix, name }, changes, orders.inner) },
  ]);
}

/** A tag with attributes set or taken out; the others and its ending stay as written. Names as written: `w:val`. */
function setAttributes(tag: string, attributes: { readonly [name: string]: string | undefined }): string {
  const nameEnd = tagName(tag).length + 1;
  const to = tag.length - (tag.endsWith("/>") ? 2 : 1);
  const missing = new Map(Object.entries(attributes));
  const splices: Splice[] = [];
  let at = nameEnd;
  for (let found = nextAttribute(tag, at, to, ""); found; found = nextAttribute(tag, at, to, "")) {
    const name = tag.slice(found.nameStart, found.nameEnd);
    const value = missing.get(name);
    if (missing.delete(name)) splices.push(changeValue(tag, at, found, value));
    at = found.valueEnd + 1;
  }
  const text = [...missing]
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${encodeAttribute(value, '"')}"`))
    .join("");
  return spliced(tag, [...splices, { start: at, end: at, text }]);
}

/** An attribute taken out goes with the space before it, which begins where the one before it ended. */
function changeValue(tag: string, before: number, found: AttributeSpan, value: string | undefined): Splice {
  if (value === undefined) return { start: before, end: found.valueEnd + 1, text: "" };
  return { start: found.valueStart, end: found.valueEnd, text: encodeAttribute(value, tag[found.valueEnd]) };
}

/** By its usual name (`w:sz`), with offsets into the container. */
interface Child {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

function setProperty(raw: string, change: PropertyChange, prefix: string, order: PropertyOrder): string {
  const { children, contentStart } = childrenOf(raw, prefix);
  const attributes = Object.fromEntries(
    Object.entries(change.attributes).map(([name, value]) => [`${prefix}:${name}`, value]),
  );
  const existing = children.find((child) => child.name === `w:${change.name}`);
  if (existing) {
    const tag = tagAt(raw, existing.start);
    return spliced(raw, [
      { start: existing.start, end: existing.start + tag.length, text: setAttributes(tag, attributes) },
    ]);
  }
  const at = placeFor(change.name, children, contentStart, order);
  return spliced(raw, [
    { start: at, end: at, text: setAttributes(`<${prefix}:${change.name}/>`, attributes) },
  ]);
}

/** Before the first child that comes later in the schema, extensions (`w14:…`) among those. */
function placeFor(
  name: string,
  children: readonly Child[],
  contentStart: number,
  order: PropertyOrder,
): number {
  const rank = (child: string): number => {
    const found = order.indexOf(child);
    return found < 0 ? order.length : found;
  };
  const own = rank(name);
  const later = children.find((child) => rank(child.name.replace(/^w:/, "")) > own);
  return later?.start ?? children.at(-1)?.end ?? contentStart;
}

/** The children of a fragment, with offsets into it. */
function childrenOf(raw: string, prefix: string): { children: readonly Child[]; contentStart: number } {
  const open = `<${prefix}:x xmlns:${prefix}="http://schemas.openxmlformats.org/wordprocessingml/2006/main">`;
  const root = parseXml(`${open}${raw}</${prefix}:x>`, "properties");
  const children = root.children[0]?.children ?? [];
  const placed = children.map(({ name, start, end }) => ({
    name,
    start: start - open.length,
    end: end - open.length,
  }));
  return { children: placed, contentStart: tagAt(raw, 0).length };
}

function encodeAttribute(value: string, quote = '"'): string {
  const text = value.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return quote === "'" ? text.replaceAll("'", "&apos;") : text.replaceAll('"', "&quot;");
}
