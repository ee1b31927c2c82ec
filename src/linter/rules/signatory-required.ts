import type { DocumentType } from "../../draft/terms";
import { type Facts, stageOf, sure } from "../../facts/facts";
import { elementMatrix, typesThatNeed } from "../element-matrix";
import { missingPlace } from "../missing-place";
import { defineRule } from "../rule";
import { isEmergencyReport, isUpward } from "../upward";

interface Options {
  readonly types: readonly DocumentType[];
}

/** 签发人：上行文标注签发人姓名。 */
export const signatoryRequired = defineRule<Options>({
  id: "signatory-required",
  title: { zh: "上行文标注签发人", en: "An upward document names who signed it off" },
  group: "要素",
  severity: "error",
  basis: ["条例9", "规则51"],
  defaults: { types: typesThatNeed(elementMatrix, "signatory", "upward") },
  *check({ draft, facts }, { types }) {
    const { documentType, elements } = draft;
    if (!documentType || !types.includes(documentType)) return;
    if (!isUpward(draft, facts) || isEmergencyReport(draft) || !isDue(facts)) return;
    const stretches = elements.signatory ?? [];
    if (stretches.some(({ text }) => text.replace(/签发人|[：:\s]|[×xX*＊_＿]/g, "") !== "")) return;
    const place = stretches[0] ?? elements.documentNumber?.[0] ?? missingPlace(draft, "head");
    yield { message: `${documentType}没有签发人姓名，上行文标注签发人姓名`, range: place };
  },
});

/** The district's own papers are signed last; a department's paper comes to 送签 already signed by its head. */
function isDue(facts: Facts): boolean {
  const stage = stageOf(facts);
  if (stage === "起草") return false;
  return stage === "定稿" || !sure(facts, "issuer")?.startsWith("区政府");
}
