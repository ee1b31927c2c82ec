import type { DocumentType } from "../../draft/terms";
import { stageOf } from "../../facts/facts";
import { typesThatNeed } from "../element-matrix";
import { missingPlace } from "../missing-place";
import { defineRule } from "../rule";
import { isOfficialReport } from "../upward";

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
  defaults: { types: typesThatNeed("disclosure", "required") },
  *check({ draft, facts }, { types }) {
    const { documentType, elements } = draft;
    if (!documentType || !types.includes(documentType) || stageOf(facts) !== "定稿") return;
    if (facts.disclosure || elements.note?.some(({ text }) => text.includes("公开"))) return;
    // A secret paper is not published: its 密级 answers the question (disclosure-secrecy).
    if (elements.secrecy?.length || (facts.secrecy && facts.secrecy.value !== "非密")) return;
    if (documentType === "报告" && !isOfficialReport(draft)) return;
    yield {
      message: "附注没有公开属性，定稿标明主动公开、删减后公开、依申请公开或者不予公开",
      range: missingPlace(draft, "afterDate"),
    };
  },
});
