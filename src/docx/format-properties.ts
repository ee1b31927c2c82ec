import type { Indent, Spacing } from "../draft/setting";
import type { FormatEdit } from "../draft/edit";
import { type PropertyChange, type PropertyOrder } from "./set-properties";
import { isWritable } from "./source-text";

type RunChange = NonNullable<FormatEdit["run"]>;
type ParagraphChange = NonNullable<FormatEdit["paragraph"]>;

/** Children of `w:rPr` in the schema's order (CT_RPr and CT_ParaRPr, ECMA-376-1 § 17.3.2). */
export const runPropertyOrder: PropertyOrder = (
  "ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint " +
  "noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText " +
  "vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange"
).split(" ");

/** Children of `w:pPr` in the schema's order (CT_PPr, ECMA-376-1 § 17.3.1.26). */
export const paragraphPropertyOrder: PropertyOrder = (
  "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs " +
  "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd " +
  "snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment " +
  "textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange"
).split(" ");

/** What a `w:rPr` must say for the run to be so set; undefined where a value is none a file can hold. */
export function runPropertyChanges(run: RunChange): readonly PropertyChange[] | undefined {
  const { eastAsiaFont, asciiFont, sizePt, bold, color } = run;
  const fonts = [eastAsiaFont, asciiFont].filter((font) => font !== undefined);
  if (fonts.some((font) => font === "" || !isWritable(font))) return undefined;
  if (sizePt !== undefined && !(sizePt >= 0.5 && sizePt <= 1638)) return undefined;
  if (color !== undefined && !/^(?:[0-9A-Fa-f]{6}|auto)$/.test(color)) return undefined;
  return [
    ...(fonts.length > 0 ? [{ name: "rFonts", attributes: fontAttributes(eastAsiaFont, asciiFont) }] : []),
    ...(bold === undefined ? [] : inBothScripts("b", bold ? undefined : "0")),
    ...(color === undefined ? [] : [{ name: "color", attributes: plainColor(color) }]),
    ...(sizePt === undefined ? [] : inBothScripts("sz", String(Math.round(sizePt * 2)))),
  ];
}

/** What a `w:pPr` must say for the paragraph to be so set; undefined where a value is none a file can hold. */
export function paragraphPropertyChanges(
  paragraph: ParagraphChange,
  strict: boolean,
): readonly PropertyChange[] | undefined {
  const { alignment, indent, spacing, pageBreakBefore } = paragraph;
  const figures = [...Object.values(indent ?? {}), ...Object.values(spacing ?? {})];
  if (figures.some((figure) => typeof figure === "number" && !Number.isFinite(figure))) return undefined;
  const off = pageBreakBefore ? undefined : "0";
  return [
    ...(pageBreakBefore === undefined ? [] : [{ name: "pageBreakBefore", attributes: { val: off } }]),
    ...(spacing ? [{ name: "spacing", attributes: spacingAttributes(spacing) }] : []),
    ...(indent ? [{ name: "ind", attributes: indentAttributes(indent, strict) }] : []),
    ...(alignment ? [{ name: "jc", attributes: { val: justification(alignment, strict) } }] : []),
  ];
}

type Attributes = PropertyChange["attributes"];

/** A theme font outranks a name beside it, so it goes. */
function fontAttributes(eastAsia: string | undefined, ascii: string | undefined): Attributes {
  return {
    ...(ascii === undefined ? {} : { ascii, hAnsi: ascii, asciiTheme: undefined, hAnsiTheme: undefined }),
    ...(eastAsia === undefined ? {} : { eastAsia, eastAsiaTheme: undefined }),
  };
}

function inBothScripts(name: string, val: string | undefined): readonly PropertyChange[] {
  return [name, `${name}Cs`].map((each) => ({ name: each, attributes: { val } }));
}

function plainColor(val: string): Attributes {
  return { val, themeColor: undefined, themeTint: undefined, themeShade: undefined };
}

/** Characters outrank points: a length in points needs the style's characters taken back to 0. */
function indentAttributes(indent: Indent, strict: boolean): Attributes {
  const [left, right] = strict ? ["start", "end"] : ["left", "right"];
  return {
    ...firstLineAttributes(indent.firstLinePt, indent.firstLineChars),
    ...sideAttributes(left, indent.leftPt, indent.leftChars),
    ...sideAttributes(right, indent.rightPt, indent.rightChars),
  };
}

function firstLineAttributes(pt: number | undefined, chars: number | undefined): Attributes {
  if (pt === undefined && chars === undefined) return {};
  const hangs = (chars ?? pt ?? 0) < 0;
  const cleared = {
    firstLine: undefined,
    hanging: undefined,
    firstLineChars: undefined,
    hangingChars: undefined,
  };
  const names = hangs
    ? { pt: "hanging", chars: "hangingChars" }
    : { pt: "firstLine", chars: "firstLineChars" };
  return {
    ...cleared,
    ...(pt === undefined ? {} : { [names.pt]: twips(Math.abs(pt)) }),
    [names.chars]: whole(Math.abs(chars ?? 0)),
  };
}

function sideAttributes(side: string, pt: number | undefined, chars: number | undefined): Attributes {
  if (pt === undefined && chars === undefined) return {};
  return { ...(pt === undefined ? {} : { [side]: twips(pt) }), [`${side}Chars`]: whole(chars ?? 0) };
}

function spacingAttributes(spacing: Spacing): Attributes {
  return {
    ...edgeAttributes("before", spacing.beforePt, spacing.beforeLines),
    ...edgeAttributes("after", spacing.afterPt, spacing.afterLines),
    ...lineAttributes(spacing.line),
  };
}

function edgeAttributes(edge: string, pt: number | undefined, lines: number | undefined): Attributes {
  if (pt === undefined && lines === undefined) return {};
  return {
    ...(pt === undefined ? {} : { [edge]: twips(pt) }),
    [`${edge}Lines`]: whole(lines ?? 0),
    [`${edge}Autospacing`]: "0",
  };
}

function lineAttributes(line: Spacing["line"]): Attributes {
  if (!line) return {};
  if (line.rule === "multiple") return { line: whole(line.lines * 240), lineRule: "auto" };
  return { line: twips(line.pt), lineRule: line.rule };
}

function justification(alignment: NonNullable<ParagraphChange["alignment"]>, strict: boolean): string {
  if (alignment === "justify") return "both";
  if (alignment === "left") return strict ? "start" : "left";
  return alignment === "right" && strict ? "end" : alignment;
}

function twips(pt: number): string {
  return whole(pt * 20);
}

function whole(figure: number): string {
  return String(Math.round(figure));
}
