/**
 * How a run is set, resolved through direct formatting, styles, theme fonts and `docDefaults`.
 * An absent property is one the reader could not establish, never a default.
 */
export interface RunFormat {
  /** The East Asian face (仿宋_GB2312 …), as the file names it. */
  readonly eastAsiaFont?: string;
  readonly asciiFont?: string;
  readonly sizePt?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  /** RRGGBB or `auto`. */
  readonly color?: string;
  /** Highlighting or run shading by name or RRGGBB; absent also where there is none. */
  readonly highlight?: string;
  readonly hidden?: boolean;
  /** `w:hint="eastAsia"`: decides how Word counts “ ” … — · ① in this run. */
  readonly eastAsiaHint?: boolean;
  readonly verticalAlign?: "superscript" | "subscript";
  /** Extra space after each character, points; negative condenses. */
  readonly spacingPt?: number;
}

/** How a paragraph is set, styles and lists resolved. */
export interface ParagraphFormat {
  readonly styleId?: string;
  readonly styleName?: string;
  readonly alignment?: "left" | "center" | "right" | "justify" | "distribute";
  /** 1–9, as the style or the paragraph gives it. */
  readonly outlineLevel?: number;
  readonly indent?: Indent;
  readonly spacing?: Spacing;
  readonly pageBreakBefore?: boolean;
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly widowControl?: boolean;
  readonly snapToGrid?: boolean;
  /** Automatic numbering: the list it belongs to and its level, 0-based. */
  readonly numbering?: { readonly list: string; readonly level: number };
  readonly tabsPt?: readonly number[];
  readonly borderBottom?: boolean;
  readonly borderTop?: boolean;
  /** RRGGBB or `auto`. */
  readonly borderBottomColor?: string;
  readonly borderTopColor?: string;
  /** The paragraph mark's own setting: what an empty paragraph measures. */
  readonly mark?: RunFormat;
}

/** Points, or hundredths of a character where the file says characters (which outrank points). */
export interface Indent {
  readonly firstLinePt?: number;
  readonly firstLineChars?: number;
  readonly leftPt?: number;
  readonly leftChars?: number;
  readonly rightPt?: number;
  readonly rightChars?: number;
}

/** Room above and below a paragraph and between its lines. */
export interface Spacing {
  readonly beforePt?: number;
  readonly afterPt?: number;
  /** Hundredths of a line; outrank points. */
  readonly beforeLines?: number;
  readonly afterLines?: number;
  readonly line?:
    | { readonly rule: "exact" | "atLeast"; readonly pt: number }
    | { readonly rule: "multiple"; readonly lines: number };
}
