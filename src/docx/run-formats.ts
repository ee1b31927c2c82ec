import type { RunFormat } from "../draft/setting";
import type { FormatSources } from "./format-sources";
import type { FontChoice, RunProperties } from "./run-properties";
import type { Style } from "./styles";

/** Resolves the runs of paragraphs that share a style and a table style. Equal properties give the same object. */
export class RunFormats {
  private readonly known = new Map<RunProperties, RunFormat>();

  /** What the table style and the paragraph style say, each with its ancestors. */
  private readonly families: readonly RunProperties[];
  private readonly below: RunProperties;

  constructor(
    private readonly sources: FormatSources,
    paragraphChain: readonly Style[],
    tableStyle: string | undefined,
  ) {
    const tableChain = sources.styles?.chain(tableStyle) ?? [];
    this.families = [tableChain, paragraphChain].map((chain) => layered(chain.map((style) => style.run)));
    this.below = layered([sources.styles?.defaults.run ?? {}, ...this.families]);
  }

  format(direct: RunProperties): RunFormat {
    const known = this.known.get(direct);
    if (known) return known;
    const format = this.resolve(direct);
    this.known.set(direct, format);
    return format;
  }

  private resolve(direct: RunProperties): RunFormat {
    const { styles } = this.sources;
    const ofCharacterStyle = layered((styles?.chain(direct.styleId) ?? []).map((style) => style.run));
    const merged = { ...this.below, ...ofCharacterStyle, ...direct };
    const toggle = (name: Toggle): boolean | undefined =>
      direct[name] ??
      (styles ? toggled(styles.defaults.run, [...this.families, ofCharacterStyle], name) : undefined);
    return {
      eastAsiaFont: this.face(merged.eastAsiaFont),
      asciiFont: this.face(merged.asciiFont),
      sizePt: merged.sizePt,
      bold: toggle("bold"),
      italic: toggle("italic"),
      strike: toggle("strike"),
      hidden: toggle("hidden"),
      underline: merged.underline ?? (styles ? false : undefined),
      color: merged.color,
      highlight: colored(merged.highlight) ?? colored(merged.shading),
      eastAsiaHint: merged.eastAsiaHint || undefined,
      verticalAlign: merged.verticalAlign === "baseline" ? undefined : merged.verticalAlign,
      spacingPt: merged.spacingPt,
    };
  }

  private face(choice: FontChoice | undefined): string | undefined {
    if (choice?.kind !== "theme") return choice?.name;
    return this.sources.theme?.face(choice.slot, this.sources.themeLanguage);
  }
}

type Toggle = "bold" | "italic" | "strike" | "hidden";

function layered(layers: readonly RunProperties[]): RunProperties {
  return layers.reduce((below, above) => ({ ...below, ...above }), {});
}

/** Styles that each turn a toggle on turn it off again between them (ISO/IEC 29500-1 § 17.7.3). */
function toggled(defaults: RunProperties, families: readonly RunProperties[], name: Toggle): boolean {
  const times = families.filter((family) => family[name] === true).length;
  return times % 2 === 1 || defaults[name] === true;
}

function colored(value: string | undefined): string | undefined {
  return value === "none" ? undefined : value;
}
