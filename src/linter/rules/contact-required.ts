import type { Draft } from "../../draft/draft";
import type { DocumentType } from "../../draft/terms";
import { elementMatrix, typesThatNeed } from "../element-matrix";
import { missingPlace } from "../missing-place";
import { defineRule } from "../rule";
import { isEmergencyReport, isUpward } from "../upward";

interface Options {
  readonly types: readonly DocumentType[];
  /** Those of the types that give a contact by practice alone. */
  readonly usualTypes: readonly DocumentType[];
}

const person = /联\s*系\s*人|经办人|承办人|联系(?:方式|电话)?\s*[：:]?\s*[\u4e00-\u9fff]{2,4}\s*[，,、\s]/;
const telephone = /电\s*话|手机|\d{3,4}\s*[-—－]?\s*\d{7,8}|\d{7,11}|[×xX]{4,11}/;

/** 联系人：请示和上报的意见在附注标明联系人和电话，报告通常也标。 */
export const contactRequired = defineRule<Options>({
  id: "contact-required",
  title: { zh: "上行文附注标明联系人和电话", en: "An upward document names a contact and a telephone" },
  group: "要素",
  severity: "warning",
  basis: ["津政办发〔2006〕57号"],
  defaults: {
    types: typesThatNeed(elementMatrix, "contact", "upward", "usual"),
    usualTypes: typesThatNeed(elementMatrix, "contact", "usual"),
  },
  *check({ draft, facts }, { types, usualTypes }) {
    const { documentType } = draft;
    if (!documentType || !types.includes(documentType)) return;
    if (!isUpward(draft, facts) || isEmergencyReport(draft)) return;
    const words = notesOf(draft);
    const missing = [person.test(words) ? "" : "联系人", telephone.test(words) ? "" : "电话"].filter(Boolean);
    if (missing.length === 0) return;
    const isUsual = usualTypes.includes(documentType);
    yield {
      message: `附注没有${missing.join("和")}，${isUsual ? `${documentType}通常` : documentType}在附注标明联系人和电话`,
      range: draft.elements.note?.at(-1) ?? missingPlace(draft, "afterDate"),
      severity: isUsual ? "advice" : "warning",
    };
  },
});

/** 附注, and a line after the body that gives a contact without being set as one. */
function notesOf({ elements, paragraphs, parts: [{ body, to }] }: Draft): string {
  const words = (elements.note ?? []).map(({ text }) => text);
  for (let index = body.to; index < to; index++) {
    const text = paragraphs[index]?.text ?? "";
    if (/联系|经办人|承办人|电话/.test(text)) words.push(text);
  }
  return words.join("\n");
}
