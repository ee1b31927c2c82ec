import type { Draft } from "../../draft/draft";
import type { DocumentType } from "../../draft/terms";
import { elementMatrix, typesThatNeed } from "../element-matrix";
import { isToBeEnclosed } from "../issued";
import { missingPlace } from "../missing-place";
import { defineRule } from "../rule";
import { isEmergencyReport, isOfficialReport } from "../upward";

interface Options {
  readonly types: readonly DocumentType[];
  /** Types signed with the post and the name of who signs (格式7.3.5.3). */
  readonly signedByPerson: readonly DocumentType[];
}

/** 署名：需要署名的文种有发文机关署名。 */
export const issuerNameRequired = defineRule<Options>({
  id: "issuer-name-required",
  title: { zh: "有发文机关署名", en: "A document bears its issuer's name" },
  group: "要素",
  severity: "warning",
  basis: ["条例9"],
  defaults: {
    types: typesThatNeed(elementMatrix, "issuerName", "required"),
    signedByPerson: ["命令", "议案"],
  },
  *check({ draft }, { types, signedByPerson }) {
    const { documentType, elements } = draft;
    if (!documentType || !types.includes(documentType) || elements.issuerName?.length) return;
    if (isToBeEnclosed(draft)) return;
    if (documentType === "报告" && (!isOfficialReport(draft) || isEmergencyReport(draft))) return;
    if (documentType === "决定" && elements.titleNote?.length) return;
    if (isSigned(draft)) return;
    const what = signedByPerson.includes(documentType) ? "签发人职务和姓名" : "发文机关署名";
    yield { message: `${documentType}没有${what}，正文之后署名`, range: missingPlace(draft, "afterBody") };
  },
});

/** A short line right above the date signs the paper, even with a name no list of organs knows. */
function isSigned({ elements, paragraphs, parts: [{ body }] }: Draft): boolean {
  const date = elements.documentDate?.[0]?.paragraph;
  if (date === undefined) return false;
  for (let index = date - 1; index >= body.from; index--) {
    const text = paragraphs[index]?.text.trim() ?? "";
    if (text !== "")
      return (
        text.length <= (index < body.to ? 12 : 40) &&
        !/[。；：！？”）]$|^附|^[\d一二三四五六七八九十（(]/.test(text)
      );
  }
  return false;
}
