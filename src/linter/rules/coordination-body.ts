import type { Draft, Stretch } from "../../draft/draft";
import { titleText } from "../../draft/elements";
import { sure } from "../../facts/facts";
import { defineRule } from "../rule";

interface Options {
  /** A document of the superior that is carried out, by the pattern of its name. */
  readonly superiorDocument: string;
}

/** 议事协调机构发文：不以议事协调机构名义印发市级文件的配套文件。 */
export const coordinationBody = defineRule<Options>({
  id: "coordination-body",
  title: {
    zh: "配套文件不以议事协调机构名义印发",
    en: "A coordinating body does not issue implementing documents",
  },
  group: "行文",
  severity: "warning",
  basis: ["规则54"],
  defaults: { superiorDocument: "《[\\u4e00-\\u9fff]{2,3}市[^《》]{2,50}》" },
  *check({ draft, facts }, { superiorDocument }) {
    if (sure(facts, "issuer") !== "议事协调机构") return;
    const document = carriedOut(draft, new RegExp(`(?:贯彻|落实|执行)[^《。]{0,12}${superiorDocument}`));
    if (!document) return;
    yield {
      message: `以议事协调机构名义发文“${document.text}”，不得为规避配套而以议事协调机构名义印发文件`,
      range: document,
    };
  },
});

/** In the title, or in the opening lines of a paper whose title is that of an implementing one. */
function carriedOut(draft: Draft, pattern: RegExp): Stretch | undefined {
  for (const part of draft.parts) {
    const lines = (part.elements.title ?? []).map(({ paragraph }) => paragraph);
    const openings = /实施(?:方案|意见|细则|办法|计划)|措施|配套/.test(titleText(part))
      ? [part.body.from, part.body.from + 1]
      : [];
    for (const paragraph of [...lines, ...openings]) {
      const found = pattern.exec(draft.paragraphs[paragraph]?.text ?? "");
      if (!found) continue;
      return { text: found[0], paragraph, from: found.index, to: found.index + found[0].length };
    }
  }
  return undefined;
}
