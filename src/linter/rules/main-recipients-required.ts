import type { Draft } from "../../draft/draft";
import type { DocumentType } from "../../draft/terms";
import { addressLines } from "../address-line";
import { elementMatrix, typesThatNeed } from "../element-matrix";
import { missingPlace } from "../missing-place";
import { defineRule } from "../rule";
import { isOfficialReport, isUpward } from "../upward";

interface Options {
  readonly types: readonly DocumentType[];
  /** Those of the types that need one only when they go up. */
  readonly upwardTypes: readonly DocumentType[];
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
    types: typesThatNeed(elementMatrix, "mainRecipients", "required", "upward"),
    upwardTypes: typesThatNeed(elementMatrix, "mainRecipients", "upward"),
    errorTypes: ["请示", "报告", "批复", "函", "议案"],
  },
  *check({ draft, facts }, { types, upwardTypes, errorTypes }) {
    const { documentType } = draft;
    if (!documentType || !types.includes(documentType) || addressLines(draft).length > 0) return;
    if (upwardTypes.includes(documentType) && !isUpward(draft, facts)) return;
    if (documentType === "报告" && !isOfficialReport(draft)) return;
    if (namedAtEnd(draft)) return;
    yield {
      message: `${documentType}没有主送机关，标题之下写明主送机关`,
      range: missingPlace(draft, "afterTitle"),
      severity: errorTypes.includes(documentType) ? "error" : "warning",
    };
  },
});

/** 主送机关 too many for the first page stand in the 版记 (格式7.3.2). */
function namedAtEnd({ paragraphs, parts: [carrier] }: Draft): boolean {
  return paragraphs.some(({ text }, index) => index >= carrier.body.to && /^\s*主\s*送\s*[：:]/.test(text));
}
