import type { Draft, ElementKind, Elements, Part, Range } from "../draft/draft";
import type { Region, RegionKind } from "./engine";

/** Finds the part of the document a place belongs to. Made once a draft, asked once a finding. */
export function regionsOf(draft: Draft): (range: Range) => Region {
  const regions = new Map<number, Region>();
  for (const part of draft.parts) paintPart(regions, draft, part);
  for (const { label, from, to } of draft.attachments)
    paint(regions, from, to, { kind: "attachments", heading: label.text.trim() });
  for (const part of draft.parts) paintElements(regions, part.elements, enclosedTitle(part));
  return ({ paragraph }) => regions.get(paragraph) ?? besideRegion(draft, paragraph, regions);
}

const elementRegions: Readonly<Record<ElementKind, RegionKind>> = {
  copyNumber: "masthead",
  secrecy: "masthead",
  urgency: "masthead",
  issuerMark: "masthead",
  issueNumber: "masthead",
  documentNumber: "masthead",
  signatory: "masthead",
  title: "title",
  titleNote: "title",
  mainRecipients: "recipients",
  attachmentList: "closing",
  issuerName: "closing",
  documentDate: "closing",
  note: "closing",
  attendance: "closing",
  copyRecipients: "colophon",
  printingOffice: "colophon",
  printDate: "colophon",
};

function paintPart(regions: Map<number, Region>, draft: Draft, part: Part): void {
  const enclosed = enclosedTitle(part);
  const { from, to, body } = part;
  paint(regions, from, body.from, { kind: "masthead", ...enclosed });
  paint(regions, body.from, body.to, { kind: "body", ...enclosed });
  paint(regions, body.to, to, { kind: "closing", ...enclosed });
  const index = draft.parts.indexOf(part);
  const heads = draft.headings.filter(({ level, part: own }) => level === 1 && own === index);
  for (const [at, { paragraph, label, title }] of heads.entries()) {
    const words = draft.paragraphs[title.paragraph]?.text.slice(title.from, title.to) ?? "";
    const next = heads[at + 1]?.paragraph ?? body.to;
    const heading = `${label}${words.trim().replace(/[。：]$/, "")}`;
    paint(regions, paragraph, Math.min(next, body.to), { kind: "body", heading, ...enclosed });
  }
}

function enclosedTitle({ role, title }: Part): Pick<Region, "enclosed"> {
  return role === "enclosed" ? { enclosed: title } : {};
}

function paint(regions: Map<number, Region>, from: number, to: number, region: Region): void {
  for (let paragraph = from; paragraph < to; paragraph++) regions.set(paragraph, region);
}

function paintElements(regions: Map<number, Region>, elements: Elements, enclosed: Pick<Region, "enclosed">) {
  for (const [kind, region] of Object.entries(elementRegions)) {
    for (const { paragraph } of stretchesOf(elements, kind))
      regions.set(paragraph, { kind: region, ...enclosed });
  }
}

function stretchesOf(elements: Elements, kind: string): readonly Range[] {
  return Object.entries(elements).flatMap(([name, stretches]) => (name === kind ? stretches : []));
}

/** A text box or a note belongs to what it hangs on; a header or a footer to the page. */
function besideRegion(
  { paragraphs, mainCount }: Draft,
  paragraph: number,
  regions: ReadonlyMap<number, Region>,
): Region {
  const place = paragraphs[paragraph]?.place;
  if (place && "anchor" in place && place.anchor !== undefined)
    return regions.get(place.anchor) ?? { kind: "body" };
  return { kind: paragraph < mainCount ? "body" : "margins" };
}
