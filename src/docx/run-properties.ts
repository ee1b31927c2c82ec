import { halfPointsPt, onOff, twipsPt } from "./measures";
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
}

/** A font by its name, or by its place in the theme (`minorEastAsia`), which outranks a name beside it. */
export type FontChoice =
  { readonly kind: "named"; readonly name: string } | { readonly kind: "theme"; readonly slot: string };

/** Reads a `w:rPr`; an element that is not there says nothing. */
export function readRunProperties(rPr: XmlElement): RunProperties {
  const fonts = rPr.first("w:rFonts");
  return present({
    styleId: rPr.first("w:rStyle").attribute("w:val"),
    eastAsiaFont: fontChoice(fonts, "w:eastAsiaTheme", "w:eastAsia"),
    asciiFont: fontChoice(fonts, "w:asciiTheme", "w:ascii"),
    eastAsiaHint: hint(fonts.attribute("w:hint")),
    sizePt: halfPointsPt(rPr.first("w:sz").attribute("w:val")),
    bold: onOff(rPr.first("w:b")),
    italic: onOff(rPr.first("w:i")),
    underline: underline(rPr.first("w:u")),
    strike: onOff(rPr.first("w:strike")) ?? onOff(rPr.first("w:dstrike")),
    hidden: onOff(rPr.first("w:vanish")),
    color: rPr.first("w:color").attribute("w:val"),
    highlight: rPr.first("w:highlight").attribute("w:val"),
    shading: shading(rPr.first("w:shd")),
    verticalAlign: verticalAlign(rPr.first("w:vertAlign").attribute("w:val")),
    spacingPt: twipsPt(rPr.first("w:spacing").attribute("w:val")),
  });
}

/** What is there of some properties: an absent one must not stand in the way of a style's. */
export function present<T extends object>(properties: T): T {
  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined) Reflect.deleteProperty(properties, key);
  }
  return properties;
}

function fontChoice(fonts: XmlElement, theme: string, name: string): FontChoice | undefined {
  const slot = fonts.attribute(theme);
  if (slot) return { kind: "theme", slot };
  const named = fonts.attribute(name);
  return named ? { kind: "named", name: named } : undefined;
}

function hint(value: string | undefined): boolean | undefined {
  return value === undefined ? undefined : value === "eastAsia";
}

function underline(element: XmlElement): boolean | undefined {
  return element.exists ? (element.attribute("w:val") ?? "single") !== "none" : undefined;
}

function shading(element: XmlElement): string | undefined {
  if (!element.exists) return undefined;
  const fill = element.attribute("w:fill");
  return fill === undefined || fill === "auto" || element.attribute("w:val") === "nil" ? "none" : fill;
}

function verticalAlign(value: string | undefined): RunProperties["verticalAlign"] {
  return value === "superscript" || value === "subscript" || value === "baseline" ? value : undefined;
}
