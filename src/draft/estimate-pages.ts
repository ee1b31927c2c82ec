import type { Pages } from "./count";
import type { Manuscript, Range, Section, Table } from "./draft";
import { PageFiller } from "./pages/fill-pages";
import { type Geometry, geometryOf } from "./pages/geometry";
import { setParagraph } from "./pages/set-paragraph";
import { setTable } from "./pages/set-table";

/** 页数 by estimate, and where each page ends. */
export interface PageEstimate {
  readonly pages: Pages;
  /** `ends[i]` is the last line of page i + 1. */
  readonly ends: readonly Range[];
}

/**
 * Estimates how many pages the main story fills, from the setting the file gives: page and grid, lines, indents,
 * spaces, breaks, tables. Undefined where the file does not say how it is set (plain text, unreadable styles). What is
 * modelled, what is not, and how near it comes: docs/decisions/0008. Takes time linear in the length of the text.
 */
export function estimatePages(manuscript: Manuscript): PageEstimate | undefined {
  const geometries = manuscript.sections.map(geometryOf);
  const [first] = geometries;
  if (!first || !isSettingKnown(manuscript)) return undefined;
  const filler = new PageFiller(first);
  const tables = topTables(manuscript);
  let geometry = first;
  for (const [index, section] of manuscript.sections.entries()) {
    geometry = geometries[index] ?? geometry;
    if (index > 0) filler.startSection(geometry, section.start);
    setSection(filler, manuscript, section, tables, geometry);
  }
  const ends = filler.finish();
  return { pages: { value: Math.max(1, ends.length), measured: "estimated" }, ends };
}

/** Where styles could be read every paragraph has its spacing; one without is of unknown height. */
function isSettingKnown({ paragraphs, mainCount }: Manuscript): boolean {
  for (let index = 0; index < mainCount; index++) if (!paragraphs[index]?.format.spacing) return false;
  return mainCount > 0;
}

/** Tables that stand in no other, by their first paragraph. */
function topTables({ tables, mainCount }: Manuscript): ReadonlyMap<number, Table> {
  const own = tables.filter(({ parent, from, to }) => parent === undefined && to > from && to <= mainCount);
  return new Map(own.map((table) => [table.from, table]));
}

function setSection(
  filler: PageFiller,
  manuscript: Manuscript,
  { from, to }: Section,
  tables: ReadonlyMap<number, Table>,
  geometry: Geometry,
): void {
  let index = from;
  while (index < to) {
    const table = tables.get(index);
    const paragraph = manuscript.paragraphs[index];
    if (table) setTable(filler, manuscript, table, geometry);
    else if (paragraph) filler.addParagraph(setParagraph(paragraph, index, geometry.width, geometry));
    index = table?.to ?? index + 1;
  }
}
