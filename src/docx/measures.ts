import type { XmlElement } from "./xml-tree";

/** `w:val` of a switch (`w:b`, `w:keepNext`): on unless it says off; undefined where the element is not there. */
export function onOff(element: XmlElement): boolean | undefined {
  return element.exists ? isOn(element.attribute("w:val")) : undefined;
}

/** What `w:val` of a switch that is there says; one without it is on. */
export function isOn(value: string | undefined): boolean {
  return value !== "0" && value !== "false" && value !== "off";
}

/** A length in points from twentieths of a point, or from a length with its unit (strict: `2.54cm`). */
export function twipsPt(value: string | undefined): number | undefined {
  return lengthPt(value, 20);
}

/** A size in points from half points, or from a length with its unit. */
export function halfPointsPt(value: string | undefined): number | undefined {
  return lengthPt(value, 2);
}

/** A whole number, or undefined where the attribute is missing or is none. */
export function integer(value: string | undefined): number | undefined {
  return value !== undefined && /^\s*[+-]?\d{1,9}\s*$/.test(value) ? Number(value) : undefined;
}

/** Points in each unit of ST_UniversalMeasure (ISO/IEC 29500-1 § 22.9.2.15). */
const unitPt: Readonly<Record<string, number>> = {
  mm: 72 / 25.4,
  cm: 72 / 2.54,
  in: 72,
  pt: 1,
  pc: 12,
  pi: 12,
};

function lengthPt(value: string | undefined, perPoint: number): number | undefined {
  if (value === undefined) return undefined;
  // What nearly all files write: a whole number, no unit.
  if (/^\d{1,9}$/.test(value)) return Number(value) / perPoint;
  const parts = /^\s*([+-]?\d{1,9}(?:\.\d{1,9})?)(mm|cm|in|pt|pc|pi)?\s*$/.exec(value);
  if (!parts) return undefined;
  const amount = Number(parts[1]);
  return parts[2] === undefined ? amount / perPoint : amount * (unitPt[parts[2]] ?? 1);
}
