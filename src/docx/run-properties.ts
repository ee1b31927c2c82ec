import { halfPointsPt, onOff, twipsPt } from "./measures";
import type { Mutable } from "./mutable";
import { PropertyReaders, type PropertyReader } from "./read-properties";
import type { XmlReader } from "./xml";
import type { XmlElement } from "./xml-tree";

/** What one `w:rPr` says, before styles are asked: what it leaves out is absent. */
export interface RunProperties {
  readonly styleId?: string;
  readonly eastAsiaFont?: FontChoice;
  readonly asciiFont?: FontChoice;
  readonly eastAsiaHint?: boolean;
  readonly sizePt?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly hidden?: boolean;
  readonly color?: string;
  /** `none` where it is taken away. */
  readonly highlight?: string;
  /** `none` where it is taken away. */
  readonly shading?: string;
  readonly verticalAlign?: "superscript" | "subscript" | "baseline";
  readonly spacingPt?: number;
  /** Of a paragraph's mark: how it was tracked, by names of elements (`w:ins`). */
  readonly tracked?: readonly string[];
}

/** What a run without `w:rPr` says. */
export const noRunProperties: RunProperties = {};

/** A font by its name, or by its place in the theme (`minorEastAsia`), which outranks a name beside it. */
export type FontChoice =
  { readonly kind: "named"; readonly name: string } | { readonly kind: "theme"; readonly slot: string };

/** Reads the `w:rPr` the reader stands at, to its close. */
export function readRunProperties(xml: XmlReader): RunProperties {
  const properties: MutableRunProperties = {};
  readers.read(xml, properties, (name) => {
    if (!trackedMarks.has(name)) return false;
    properties.tracked = [...(properties.tracked ?? []), name];
    xml.skip();
    return true;
  });
  return properties;
}

const trackedMarks: ReadonlySet<string> = new Set(["w:ins", "w:del", "w:moveFrom", "w:moveTo"]);

type MutableRunProperties = Mutable<RunProperties>;
type Reader = PropertyReader<MutableRunProperties>;

const readers = new PropertyReaders<MutableRunProperties>(
  new Map<string, Reader>([
    ["w:rStyle", valueOf("styleId")],
    ["w:rFonts", readFonts],
    ["w:sz", set("sizePt", (element) => halfPointsPt(element.attribute("w:val")))],
    ["w:b", set("bold", onOff)],
    ["w:i", set("italic", onOff)],
    ["w:strike", set("strike", onOff)],
    ["w:dstrike", readDoubleStrike],
    ["w:vanish", set("hidden", onOff)],
    ["w:u", set("underline", (element) => (element.attribute("w:val") ?? "single") !== "none")],
    ["w:color", valueOf("color")],
    ["w:highlight", valueOf("highlight")],
    ["w:shd", set("shading", shading)],
    ["w:vertAlign", set("verticalAlign", verticalAlign)],
    ["w:spacing", set("spacingPt", (element) => twipsPt(element.attribute("w:val")))],
  ]),
);

function set<Key extends keyof RunProperties>(
  key: Key,
  read: (element: XmlElement) => RunProperties[Key],
): Reader {
  return (element, properties) => {
    const value = read(element);
    if (value !== undefined) properties[key] = value;
  };
}

function valueOf(key: "styleId" | "color" | "highlight"): Reader {
  return set(key, (element) => element.attribute("w:val"));
}

function readFonts(fonts: XmlElement, properties: MutableRunProperties): void {
  const eastAsia = fontChoice(fonts, "w:eastAsiaTheme", "w:eastAsia");
  const ascii = fontChoice(fonts, "w:asciiTheme", "w:ascii");
  const hint = fonts.attribute("w:hint");
  if (eastAsia) properties.eastAsiaFont = eastAsia;
  if (ascii) properties.asciiFont = ascii;
  if (hint !== undefined) properties.eastAsiaHint = hint === "eastAsia";
}

/** Two lines through the words where the plain switch does not say there are none. */
function readDoubleStrike(element: XmlElement, properties: MutableRunProperties): void {
  if (onOff(element)) properties.strike = true;
}

function fontChoice(fonts: XmlElement, theme: string, name: string): FontChoice | undefined {
  const slot = fonts.attribute(theme);
  if (slot) return { kind: "theme", slot };
  const named = fonts.attribute(name);
  return named ? { kind: "named", name: named } : undefined;
}

function shading(element: XmlElement): string {
  const fill = element.attribute("w:fill");
  return fill === undefined || fill === "auto" || element.attribute("w:val") === "nil" ? "none" : fill;
}

function verticalAlign(element: XmlElement): RunProperties["verticalAlign"] {
  const value = element.attribute("w:val");
  return value === "superscript" || value === "subscript" || value === "baseline" ? value : undefined;
}
