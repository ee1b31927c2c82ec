import type { Property } from "./word-objects";
import type { XmlNode } from "./xml-node";

/** `paragraph.alignment` over `w:jc`. */
export function justification(paragraph: XmlNode): Property {
  return {
    get: () => {
      const val = paragraph.child("w:pPr")?.child("w:jc")?.attributes["w:val"] ?? "left";
      return alignments.find(([, own]) => own === val)?.[0] ?? "Unknown";
    },
    set: (value) => {
      const own = alignments.find(([name]) => name === value)?.[1];
      if (own !== undefined) setting(paragraph, "w:jc").attributes["w:val"] = own;
    },
  };
}

/** An indent in points. A length in characters outranks it, here as in Word. */
export function indentProperty(paragraph: XmlNode, side: "firstLine" | "left" | "right"): Property {
  const read = (name: string): number =>
    Number(paragraph.child("w:pPr")?.child("w:ind")?.attributes[`w:${name}`] ?? 0);
  return {
    get: () => (side === "firstLine" ? read("firstLine") - read("hanging") : read(side)) / 20,
    set: (value) => {
      const twips = Math.round(Number(value) * 20);
      const { attributes } = setting(paragraph, "w:ind");
      if (side === "firstLine") {
        Reflect.deleteProperty(attributes, twips < 0 ? "w:firstLine" : "w:hanging");
        attributes[twips < 0 ? "w:hanging" : "w:firstLine"] = String(Math.abs(twips));
      } else attributes[`w:${side}`] = String(twips);
    },
  };
}

/** A space before or after, `units` of the file to one of the property. */
export function spacingProperty(
  paragraph: XmlNode,
  name: "before" | "after" | "beforeLines" | "afterLines",
  units: number,
): Property {
  return {
    get: () => Number(paragraph.child("w:pPr")?.child("w:spacing")?.attributes[`w:${name}`] ?? 0) / units,
    set: (value) => {
      setting(paragraph, "w:spacing").attributes[`w:${name}`] = String(Math.round(Number(value) * units));
    },
  };
}

const alignments = [
  ["Left", "left"],
  ["Centered", "center"],
  ["Right", "right"],
  ["Justified", "both"],
] as const;

/** In the schema's order, as far as these go. */
const order = ["w:spacing", "w:ind", "w:contextualSpacing", "w:jc", "w:outlineLvl", "w:rPr", "w:sectPr"];

function setting(paragraph: XmlNode, name: string): XmlNode {
  const properties = paragraph.first("w:pPr");
  const known = properties.child(name);
  if (known) return known;
  const made = properties.first(name);
  const later = properties.children.find((each) => order.indexOf(each.name) > order.indexOf(name));
  made.remove();
  if (later) properties.insertBefore(made, later);
  else properties.append(made);
  return made;
}
