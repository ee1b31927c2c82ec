import type { Section } from "../draft";

/** 版心: the room a section's pages have for words. Lengths in points. */
export interface Geometry {
  /** Width of one column. */
  readonly width: number;
  readonly height: number;
  readonly columns: number;
  readonly pageWidth: number;
  readonly pageHeight: number;
  /** Distance of the grid's lines; absent where lines do not keep to a grid. */
  readonly linePitch?: number;
  /** Room the grid adds to each full-width character; often negative. */
  readonly extra: number;
}

/** The room on a section's pages; undefined where the file does not say how large they are. */
export function geometryOf(section: Section): Geometry | undefined {
  const { pageWidthPt, pageHeightPt, marginsPt, grid, columns = 1 } = section;
  if (pageWidthPt === undefined || pageHeightPt === undefined || marginsPt === undefined) return undefined;
  const { top, bottom, left, right, gutter = 0 } = marginsPt;
  // A negative margin is one that headers do not push (ISO/IEC 29500-1 § 17.6.11).
  const height = pageHeightPt - Math.abs(top) - Math.abs(bottom);
  const whole = pageWidthPt - left - right - gutter;
  const width = (whole - (columns - 1) * columnGapPt) / columns;
  if (width < leastPt || height < leastPt) return undefined;
  return {
    width,
    height,
    columns,
    pageWidth: pageWidthPt,
    pageHeight: pageHeightPt,
    extra: keepsCharacters(grid) ? (grid?.charSpace ?? 0) / 4096 : 0,
    ...(keepsLines(grid) && { linePitch: grid?.linePitchPt }),
  };
}

/** What Word sets between columns where nobody says otherwise (Chinese edition: 2.02 characters). */
const columnGapPt = 21.25;
/** Less room than this is a fault of the file, not a page. */
const leastPt = 36;

function keepsLines(grid: Section["grid"]): boolean {
  return grid !== undefined && grid.type !== "default" && (grid.linePitchPt ?? 0) > 0;
}

function keepsCharacters(grid: Section["grid"]): boolean {
  return grid?.type === "linesAndChars" || grid?.type === "snapToChars";
}
