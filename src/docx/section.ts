import type { Section } from "../draft/draft";
import { integer, onOff, twipsPt } from "./measures";
import { present } from "./present";
import type { HeaderReference, SectionMark } from "./story";
import type { XmlElement } from "./xml-tree";

/** Reads a `w:sectPr` that ends the section of paragraphs `from..to`. */
export function readSection(sectPr: XmlElement, from: number, to: number): SectionMark {
  const size = sectPr.first("w:pgSz");
  const section: Section = {
    from,
    to,
    start: sectionStarts.get(sectPr.first("w:type").attribute("w:val") ?? "nextPage"),
    pageWidthPt: twipsPt(size.attribute("w:w")),
    pageHeightPt: twipsPt(size.attribute("w:h")),
    landscape: size.exists ? size.attribute("w:orient") === "landscape" : undefined,
    marginsPt: readMargins(sectPr.first("w:pgMar")),
    columns: integer(sectPr.first("w:cols").attribute("w:num")) ?? 1,
    grid: readGrid(sectPr.first("w:docGrid")),
    titlePage: onOff(sectPr.first("w:titlePg")) ?? false,
  };
  return { section: present(section), references: readReferences(sectPr) };
}

const sectionStarts: ReadonlyMap<string, Section["start"]> = new Map(
  (["nextPage", "continuous", "evenPage", "oddPage", "nextColumn"] as const).map((start) => [start, start]),
);

function readMargins(pgMar: XmlElement): Section["marginsPt"] {
  const length = (name: string): number | undefined => twipsPt(pgMar.attribute(`w:${name}`));
  const [top, bottom] = [length("top"), length("bottom")];
  const [left, right] = [length("left"), length("right")];
  if (top === undefined || bottom === undefined || left === undefined || right === undefined)
    return undefined;
  const beside = { header: length("header"), footer: length("footer"), gutter: length("gutter") };
  return { top, bottom, left, right, ...present(beside) };
}

const gridTypes = new Map<string | undefined, NonNullable<Section["grid"]>["type"]>([
  [undefined, "default"],
  ["default", "default"],
  ["lines", "lines"],
  ["linesAndChars", "linesAndChars"],
  ["snapToChars", "snapToChars"],
]);

function readGrid(docGrid: XmlElement): Section["grid"] {
  const type = gridTypes.get(docGrid.attribute("w:type"));
  if (!docGrid.exists || type === undefined) return undefined;
  const linePitchPt = twipsPt(docGrid.attribute("w:linePitch"));
  return present({ type, linePitchPt, charSpace: integer(docGrid.attribute("w:charSpace")) });
}

function readReferences(sectPr: XmlElement): readonly HeaderReference[] {
  return sectPr.children.flatMap((child) => {
    const kind = kinds.get(child.name);
    const relationship = child.attribute("r:id");
    const variant = child.attribute("w:type") ?? "default";
    if (!kind || relationship === undefined || !isVariant(variant)) return [];
    return [{ kind, variant, relationship }];
  });
}

const kinds = new Map<string, HeaderReference["kind"]>([
  ["w:headerReference", "header"],
  ["w:footerReference", "footer"],
]);

function isVariant(value: string): value is HeaderReference["variant"] {
  return value === "default" || value === "first" || value === "even";
}
