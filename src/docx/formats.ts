import type { ParagraphFormat, RunFormat } from "../draft/setting";
import {
  absentParagraph,
  layerParagraph,
  resolvedIndent,
  resolvedSpacing,
  type ParagraphLayer,
} from "./layer-paragraph";
import type { FormatSources } from "./format-sources";
import type { List } from "./numbering";
import type { ParagraphProperties } from "./paragraph-properties";
import { RunFormats } from "./run-formats";
import { present } from "./present";
import { noRunProperties } from "./run-properties";
import type { Style } from "./styles";

/** A paragraph's setting, with the list it belongs to and how its runs come to theirs. */
export interface ResolvedParagraph {
  readonly format: ParagraphFormat;
  readonly list?: { readonly list: List; readonly level: number };
  readonly runs: RunFormats;
}

/**
 * Resolves formatting: document defaults, table style (its whole-table part), paragraph style and its ancestors,
 * list level, direct formatting; for runs the character style too. Equal sources give the same object.
 */
export class Formats {
  private readonly paragraphs = new Map<string, Map<ParagraphProperties, ResolvedParagraph>>();
  private readonly runs = new Map<string, RunFormats>();
  private readonly layered = new Map<string, ParagraphLayer>();
  private readonly inherited = new Map<readonly Style[], Numbering>();

  constructor(private readonly sources: FormatSources) {}

  /** The style of tables that name none. */
  get defaultTableStyle(): string | undefined {
    return this.sources.styles?.defaultTableStyle;
  }

  paragraph(properties: ParagraphProperties, tableStyle: string | undefined): ResolvedParagraph {
    const inTable =
      this.paragraphs.get(tableStyle ?? "") ?? new Map<ParagraphProperties, ResolvedParagraph>();
    this.paragraphs.set(tableStyle ?? "", inTable);
    const known = inTable.get(properties);
    if (known) return known;
    const resolved = this.resolve(properties, tableStyle);
    inTable.set(properties, resolved);
    return resolved;
  }

  private resolve(direct: ParagraphProperties, tableStyle: string | undefined): ResolvedParagraph {
    const { styles } = this.sources;
    const chain = this.paragraphChain(direct.styleId);
    const numbering = this.numberingOf(chain, direct);
    const runs = this.runsOf(chain, tableStyle);
    const merged = layerParagraph(this.below(chain, direct, numbering, tableStyle), direct);
    const indentKnown = styles !== undefined && (!numbering || numbering.list !== undefined);
    const format = shown(merged, styles ? settled : nothing, {
      styleId: direct.styleId ?? styles?.defaultParagraphStyle,
      styleName: chain.at(-1)?.name,
      indent: resolvedIndent(merged.indent, indentKnown),
      spacing: resolvedSpacing(merged.spacing, styles !== undefined),
      numbering: numbering && { list: numbering.id, level: numbering.level },
      mark: runs.format(direct.mark ?? noRunProperties),
    });
    const list = numbering?.list && { list: numbering.list, level: numbering.level };
    return { format, list, runs };
  }

  /** A style the document does not define counts as its default style, as in Word. */
  private paragraphChain(id: string | undefined): readonly Style[] {
    const { styles } = this.sources;
    if (!styles) return [];
    const chain = styles.chain(id);
    return chain.length > 0 ? chain : styles.chain(styles.defaultParagraphStyle);
  }

  private numberingOf(
    chain: readonly Style[],
    direct: ParagraphProperties,
  ): NumberingOfParagraph | undefined {
    const own = direct.numbering;
    const ofStyles = this.inherited.get(chain) ?? inheritedNumbering(chain);
    this.inherited.set(chain, ofStyles);
    const id = own?.listId ?? ofStyles.listId;
    if (id === undefined || id === "0") return undefined;
    const list = this.sources.lists?.(id);
    if (own?.level !== undefined) return { id, list, level: own.level };
    if (own?.listId !== undefined) return { id, list, level: 0 };
    return { id, list, level: tiedLevel(list, chain) ?? ofStyles.level ?? 0 };
  }

  /** What holds before the paragraph itself speaks; the same for all that share styles and list. */
  private below(
    chain: readonly Style[],
    direct: ParagraphProperties,
    numbering: NumberingOfParagraph | undefined,
    tableStyle: string | undefined,
  ): ParagraphLayer {
    const list = numbering ? `${numbering.id}/${numbering.level}/${direct.numbering ? "direct" : ""}` : "";
    const key = [chain.at(-1)?.id, tableStyle, list].join("\n");
    const known =
      this.layered.get(key) ??
      this.layers(chain, direct, numbering, tableStyle).reduce(layerParagraph, absentParagraph);
    this.layered.set(key, known);
    return known;
  }

  private layers(
    chain: readonly Style[],
    direct: ParagraphProperties,
    numbering: NumberingOfParagraph | undefined,
    tableStyle: string | undefined,
  ): readonly ParagraphLayer[] {
    const { styles } = this.sources;
    const ofTable = styles
      ? [styles.defaults.paragraph, ...styles.chain(tableStyle).map((style) => style.paragraph)]
      : [];
    const ofLevel = numbering?.list?.levels.get(numbering.level)?.paragraph;
    const level = ofLevel ? [present({ indent: ofLevel.indent, tabs: ofLevel.tabs })] : [];
    const ofStyles = chain.flatMap((style) =>
      style.paragraph.numbering && !direct.numbering ? [...level, style.paragraph] : [style.paragraph],
    );
    return [...ofTable, ...ofStyles, ...(direct.numbering ? level : [])];
  }

  private runsOf(chain: readonly Style[], tableStyle: string | undefined): RunFormats {
    const key = `${chain.at(-1)?.id ?? ""}\n${tableStyle ?? ""}`;
    const known = this.runs.get(key) ?? new RunFormats(this.sources, chain, tableStyle);
    this.runs.set(key, known);
    return known;
  }
}

/** List and level are inherited each by itself: a style may say only at which level of its parent's list it stands. */
function inheritedNumbering(chain: readonly Style[]): Numbering {
  return chain.reduce<Numbering>((inherited, style) => ({ ...inherited, ...style.paragraph.numbering }), {});
}

/** The level of the list that names the paragraph's style. */
function tiedLevel(list: List | undefined, chain: readonly Style[]): number | undefined {
  const style = chain.at(-1)?.id;
  for (const [index, level] of list?.levels ?? [])
    if (level.styleId !== undefined && level.styleId === style) return index;
  return undefined;
}

type Numbering = NonNullable<ParagraphProperties["numbering"]>;

interface NumberingOfParagraph {
  readonly id: string;
  readonly list?: List;
  readonly level: number;
}

/** What holds where no style says otherwise, by the standard itself (ISO/IEC 29500-1 § 17.3.1). */
const settled = {
  alignment: "left",
  pageBreakBefore: false,
  keepNext: false,
  keepLines: false,
  snapToGrid: true,
  borderTop: false,
  borderBottom: false,
} as const satisfies ParagraphFormat & { mark?: RunFormat };

const nothing: Partial<typeof settled> = {};

/** Written out, not spread, so that all formats are one shape to the engine. */
function shown(
  merged: ParagraphLayer,
  unstated: Partial<typeof settled>,
  own: Pick<ParagraphFormat, "styleId" | "styleName" | "indent" | "spacing" | "numbering" | "mark">,
): ParagraphFormat {
  const { outlineLevel } = merged;
  return {
    styleId: own.styleId,
    styleName: own.styleName,
    indent: own.indent,
    spacing: own.spacing,
    numbering: own.numbering,
    mark: own.mark,
    alignment: merged.alignment ?? unstated.alignment,
    outlineLevel: outlineLevel !== undefined && outlineLevel <= 9 ? outlineLevel : undefined,
    pageBreakBefore: merged.pageBreakBefore ?? unstated.pageBreakBefore,
    keepNext: merged.keepNext ?? unstated.keepNext,
    keepLines: merged.keepLines ?? unstated.keepLines,
    widowControl: merged.widowControl,
    snapToGrid: merged.snapToGrid ?? unstated.snapToGrid,
    borderTop: merged.borderTop ?? unstated.borderTop,
    borderBottom: merged.borderBottom ?? unstated.borderBottom,
    borderTopColor: merged.borderTop ? merged.borderTopColor : undefined,
    borderBottomColor: merged.borderBottom ? merged.borderBottomColor : undefined,
    tabsPt: shownTabsPt(merged.tabs),
  };
}

function shownTabsPt(tabs: ParagraphProperties["tabs"]): readonly number[] | undefined {
  const tabsPt = tabs?.filter((tab) => !tab.cleared).map((tab) => tab.positionPt);
  return tabsPt && tabsPt.length > 0 ? tabsPt.sort((a, b) => a - b) : undefined;
}
