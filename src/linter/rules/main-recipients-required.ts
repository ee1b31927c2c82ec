import type { Draft } from "../../draft/draft";
import type { DocumentType } from "../../draft/terms";
import { needOf, typesThatNeed } from "../element-matrix";
import { missingPlace } from "../missing-place";
import { defineRule } from "../rule";
import { isOfficialReport, isUpward } from "../upward";

interface Options {
  readonly types: readonly DocumentType[];
  /** Types for which a missing 主送机关 is an error: they have one reader who must act. */
  readonly errorTypes: readonly DocumentType[];
}

/** 主送机关：需要主送机关的文种写明主送机关。 */
export const mainRecipientsRequired = defineRule<Options>({
  id: "main-recipients-required",
  title: { zh: "写明主送机关", en: "A document says to whom it goes" },
  group: "要素",
  severity: "error",
  basis: ["条例9", "条例15"],
  defaults: {
    types: typesThatNeed("mainRecipients", "required", "upward"),
    errorTypes: ["请示", "报告", "批复", "函", "议案"],
  },
  *check({ draft, facts }, { types, errorTypes }) {
    const { documentType } = draft;
    if (!documentType || !types.includes(documentType) || draft.elements.mainRecipients?.length) return;
    if (needOf(documentType, "mainRecipients") === "upward" && !isUpward(draft, facts)) return;
    if (documentType === "报告" && !isOfficialReport(draft)) return;
    if (opensWithAddress(draft) || namedAtEnd(draft)) return;
    yield {
      message: `${documentType}没有主送机关，标题之下写明主送机关`,
      range: missingPlace(draft, "afterTitle"),
      severity: errorTypes.includes(documentType) ? "error" : "warning",
    };
  },
});

/** A short first line that ends in a colon addresses someone, even one no list of organs knows. */
function opensWithAddress({ parts: [{ body }], paragraphs }: Draft): boolean {
  for (let index = body.from; index < body.to; index++) {
    const text = paragraphs[index]?.text.trim() ?? "";
    if (text !== "") return text.length <= 60 && /[：:]$/.test(text) && !/[。；]|如下/.test(text);
  }
  return false;
}

/** 主送机关 too many for the first page stand in the 版记 (格式7.3.2). */
function namedAtEnd({ paragraphs, parts: [carrier] }: Draft): boolean {
  return paragraphs.some(({ text }, index) => index >= carrier.body.to && /^\s*主\s*送\s*[：:]/.test(text));
}
