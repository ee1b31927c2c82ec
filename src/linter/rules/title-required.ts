import type { Draft, ElementKind } from "../../draft/draft";
import { titleText } from "../../draft/elements";
import { missingPlace } from "../missing-place";
import { defineRule } from "../rule";

/** What shows that a text is a 公文 at all: a text with none of these is not asked for a title. */
const signsOfDocument: readonly ElementKind[] = [
  "documentNumber",
  "mainRecipients",
  "issuerName",
  "documentDate",
];

/** 标题：公文有标题。 */
export const titleRequired = defineRule({
  id: "title-required",
  title: { zh: "公文有标题", en: "A document has a title" },
  group: "要素",
  severity: "error",
  basis: ["条例9"],
  *check({ draft }) {
    if (titleText(draft) !== "" || mastheadNamesDocument(draft)) return;
    if (!signsOfDocument.some((kind) => draft.elements[kind]?.length)) return;
    yield {
      message: "没有标题，公文的标题由发文机关名称、事由和文种组成",
      range: missingPlace(draft, "head"),
    };
  },
});

/** A 命令, a 纪要 and a 简报 may say what they are in the masthead alone (格式10.2、10.3). */
function mastheadNamesDocument({ elements }: Draft): boolean {
  return (elements.issuerMark ?? []).some(({ text }) => /(令|纪要|简报|信息|专报)\s*$/.test(text));
}
