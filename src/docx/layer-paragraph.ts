import type { Indent, Spacing } from "../draft/setting";
import type { ParagraphProperties, TabStop } from "./paragraph-properties";

/** What one layer of a paragraph's setting leaves to the next; the rest of a `w:pPr` is the paragraph's own. */
export type ParagraphLayer = Omit<
  ParagraphProperties,
  "styleId" | "numbering" | "mark" | "markDeleted" | "revisions"
>;

/** Nothing said yet: what layering starts from. */
export const absentParagraph: ParagraphLayer = {};

/**
 * What holds where `above` speaks after `below`: indents and spacing attribute by attribute, tab stops by position.
 * Written out, not spread: every layer is one shape to the engine, and the compiler misses a property left out.
 */
export function layerParagraph(below: ParagraphLayer, above: ParagraphLayer): ParagraphLayer {
  const layered: Every<ParagraphLayer> = {
    alignment: above.alignment ?? below.alignment,
    outlineLevel: above.outlineLevel ?? below.outlineLevel,
    indent: both(below.indent, above.indent, layerIndent),
    spacing: both(below.spacing, above.spacing, layerSpacing),
    pageBreakBefore: above.pageBreakBefore ?? below.pageBreakBefore,
    keepNext: above.keepNext ?? below.keepNext,
    keepLines: above.keepLines ?? below.keepLines,
    widowControl: above.widowControl ?? below.widowControl,
    snapToGrid: above.snapToGrid ?? below.snapToGrid,
    tabs: both(below.tabs, above.tabs, layerTabs),
    borderTop: above.borderTop ?? below.borderTop,
    borderBottom: above.borderBottom ?? below.borderBottom,
    borderTopColor: above.borderTopColor ?? below.borderTopColor,
    borderBottomColor: above.borderBottomColor ?? below.borderBottomColor,
  };
  return layered;
}

/** `settled`: the styles could be read, so what nobody says is nought. A count of no characters leaves it to points. */
export function resolvedIndent(indent: Indent | undefined, settled: boolean): Indent | undefined {
  if (!indent) return settled ? noIndent : undefined;
  const nought = settled ? 0 : undefined;
  const resolved: Every<Indent> = {
    firstLinePt: indent.firstLinePt ?? nought,
    leftPt: indent.leftPt ?? nought,
    rightPt: indent.rightPt ?? nought,
    firstLineChars: indent.firstLineChars || undefined,
    leftChars: indent.leftChars || undefined,
    rightChars: indent.rightChars || undefined,
  };
  return resolved;
}

/** `settled`: the styles could be read, so what nobody says is none before, none after, single lines. */
export function resolvedSpacing(spacing: Spacing | undefined, settled: boolean): Spacing | undefined {
  if (!spacing) return settled ? singleSpacing : undefined;
  const unsaid = settled ? singleSpacing : nothing;
  const resolved: Every<Spacing> = {
    beforePt: spacing.beforePt ?? unsaid.beforePt,
    afterPt: spacing.afterPt ?? unsaid.afterPt,
    line: spacing.line ?? unsaid.line,
    beforeLines: spacing.beforeLines || undefined,
    afterLines: spacing.afterLines || undefined,
  };
  return resolved;
}

type Every<T> = { readonly [Key in keyof Required<T>]: T[Key] };

const noIndent: Indent = { firstLinePt: 0, leftPt: 0, rightPt: 0 };
const singleSpacing: Spacing = { beforePt: 0, afterPt: 0, line: { rule: "multiple", lines: 1 } };
const nothing: Spacing = {};

function both<T>(
  below: T | undefined,
  above: T | undefined,
  layer: (below: T, above: T) => T,
): T | undefined {
  return below && above ? layer(below, above) : (above ?? below);
}

function layerIndent(below: Indent, above: Indent): Indent {
  return { ...below, ...above };
}

function layerSpacing(below: Spacing, above: Spacing): Spacing {
  return { ...below, ...above };
}

function layerTabs(below: readonly TabStop[], above: readonly TabStop[]): readonly TabStop[] {
  const byPosition = new Map([...below, ...above].map((tab) => [tab.positionPt, tab]));
  return [...byPosition.values()];
}
