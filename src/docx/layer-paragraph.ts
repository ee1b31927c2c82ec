import type { Indent, Spacing } from "../draft/setting";
import type { ParagraphProperties, TabStop } from "./paragraph-properties";

/** Nothing said yet: what layering starts from. */
export const absentParagraph: ParagraphProperties = {};

/** What holds where `above` speaks after `below`: indents and spacing attribute by attribute, tab stops by position. */
export function layerParagraph(below: ParagraphProperties, above: ParagraphProperties): ParagraphProperties {
  return {
    ...below,
    ...above,
    indent:
      below.indent && above.indent ? { ...below.indent, ...above.indent } : (above.indent ?? below.indent),
    spacing:
      below.spacing && above.spacing
        ? { ...below.spacing, ...above.spacing }
        : (above.spacing ?? below.spacing),
    tabs: below.tabs && above.tabs ? layerTabs(below.tabs, above.tabs) : (above.tabs ?? below.tabs),
  };
}

/** `settled`: the styles could be read, so what nobody says is nought. A count of no characters leaves it to points. */
export function resolvedIndent(indent: Indent | undefined, settled: boolean): Indent | undefined {
  if (!settled && !indent) return undefined;
  const nought = settled ? { firstLinePt: 0, leftPt: 0, rightPt: 0 } : {};
  const { firstLineChars, leftChars, rightChars, ...points } = indent ?? {};
  return {
    ...nought,
    ...points,
    ...(firstLineChars ? { firstLineChars } : {}),
    ...(leftChars ? { leftChars } : {}),
    ...(rightChars ? { rightChars } : {}),
  };
}

/** `settled`: the styles could be read, so what nobody says is none before, none after, single lines. */
export function resolvedSpacing(spacing: Spacing | undefined, settled: boolean): Spacing | undefined {
  if (!settled && !spacing) return undefined;
  const nought = settled ? ({ beforePt: 0, afterPt: 0, line: { rule: "multiple", lines: 1 } } as const) : {};
  const { beforeLines, afterLines, ...others } = spacing ?? {};
  return {
    ...nought,
    ...others,
    ...(beforeLines ? { beforeLines } : {}),
    ...(afterLines ? { afterLines } : {}),
  };
}

function layerTabs(below: readonly TabStop[], above: readonly TabStop[]): readonly TabStop[] {
  const byPosition = new Map([...below, ...above].map((tab) => [tab.positionPt, tab]));
  return [...byPosition.values()];
}
