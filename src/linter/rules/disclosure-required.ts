import type { Draft } from "../../draft/draft";
import type { DocumentType } from "../../draft/terms";
import { titleText } from "../../draft/elements";
import { type Facts, stageOf } from "../../facts/facts";
import { elementMatrix, typesThatNeed } from "../element-matrix";
import { missingPlace } from "../missing-place";
import { defineRule } from "../rule";
import { isEmergencyReport, isOfficialReport } from "../upward";

interface Options {
  readonly types: readonly DocumentType[];
}

/** 公开属性：定稿标明公开属性。 */
export const disclosureRequired = defineRule<Options>({
  id: "disclosure-required",
  title: { zh: "标明公开属性", en: "A final document says how it is disclosed" },
  group: "要素",
  severity: "warning",
  basis: ["规则29"],
  defaults: { types: typesThatNeed(elementMatrix, "disclosure", "required") },
  *check({ draft, facts }, { types }) {
    const { documentType, elements } = draft;
    if (!documentType || !types.includes(documentType) || stageOf(facts) !== "定稿") return;
    if (facts.disclosure || elements.note?.some(({ text }) => text.includes("公开"))) return;
    if (isSecret(draft, facts) || isPrivate(draft) || isEmergencyReport(draft)) return;
    yield {
      message: "附注没有公开属性，定稿标明主动公开、删减后公开、依申请公开或者不予公开",
      range: missingPlace(draft, "afterDate"),
    };
  },
});

/** A secret paper is not published: its 密级 answers the question (disclosure-secrecy). */
function isSecret({ elements }: Draft, { secrecy }: Facts): boolean {
  return Boolean(elements.secrecy?.length) || (secrecy !== undefined && secrecy.value !== "非密");
}

/** A 述职报告 is no 公文, and an invitation or a letter of thanks is a 函 by name only. */
function isPrivate(draft: Draft): boolean {
  if (draft.documentType === "报告") return !isOfficialReport(draft);
  const isNumbered = Boolean(draft.elements.documentNumber?.length);
  return draft.documentType === "函" && !isNumbered && !titleText(draft).includes("关于");
}
