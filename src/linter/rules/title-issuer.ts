import { type DocumentType, statutoryTypes } from "../../draft/terms";
import { titleText } from "../../draft/elements";
import { isIssued } from "../issued";
import { defineRule } from "../rule";

interface Options {
  readonly types: readonly DocumentType[];
  /** Types for which a masthead with the issuer's name is enough. */
  readonly mastheadSuffices: readonly DocumentType[];
}

/** 标题中的发文机关：正式公文的标题以发文机关名称开头。 */
export const titleIssuer = defineRule<Options>({
  id: "title-issuer",
  title: { zh: "标题写明发文机关", en: "The title names the issuer" },
  group: "要素",
  severity: "warning",
  basis: ["条例9"],
  defaults: {
    types: statutoryTypes.filter((type) => type !== "命令" && type !== "纪要"),
    mastheadSuffices: [],
  },
  *check({ draft }, { types, mastheadSuffices }) {
    const { documentType, elements } = draft;
    const [place] = elements.title ?? [];
    if (!place || !documentType || !types.includes(documentType)) return;
    if (elements.issuerMark?.length && mastheadSuffices.includes(documentType)) return;
    if (!isIssued(draft)) return;
    const title = titleText(draft);
    if (!/^(关于|印发|转发|批转)/.test(title)) return;
    yield {
      message: `标题以“${title.slice(0, 2)}”开头，没有发文机关名称，标题由发文机关名称、事由和文种组成`,
      range: { ...place, to: place.from + leadLength(place.text) },
    };
  },
});

/** The first words on the line, spaces that stretch them included. */
function leadLength(line: string): number {
  return /^\s*\S\s*\S/.exec(line)?.[0].length ?? line.length;
}
