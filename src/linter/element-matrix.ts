import { type DocumentType, documentTypes } from "../draft/terms";

/** Elements (要素) that some document types carry and others do not. */
export type NeededElement = (typeof columns)[number];

/**
 * Whether a document type carries an element when it is final (定稿): `required` missing is a finding · `upward` required
 * of an upward document only, may stand in others · `usual` commonly there, asked for by practice alone · `allowed` may
 * stand · `absent` not looked for or out of place.
 */
export type Need = "required" | "upward" | "usual" | "allowed" | "absent";

/** What a document type needs of an element; `absent` for a type the matrix does not hold. */
export function needOf(documentType: DocumentType | undefined, element: NeededElement): Need {
  const needs = documentType && elementMatrix[documentType];
  return needs?.[columns.indexOf(element)] ?? "absent";
}

/** The document types with one of these needs of an element. Rules take it as the default of an option. */
export function typesThatNeed(element: NeededElement, ...wanted: readonly Need[]): readonly DocumentType[] {
  return documentTypes.filter((documentType) => wanted.includes(needOf(documentType, element)));
}

const columns = [
  "mainRecipients",
  "issuerName",
  "documentDate",
  "signatory",
  "contact",
  "documentNumber",
  "disclosure",
] as const;

/**
 * Elements by 文种, a row a type in the order of `columns`, after 《党政机关公文处理工作条例》第九条、第十五条 and
 * GB/T 9704—2012 § 7 and § 10. What may stand in an element's place (题注 for the date, post and name for the 署名) is
 * known to the rule that looks for it.
 */
export const elementMatrix: Readonly<Partial<Record<DocumentType, readonly Need[]>>> = {
  通知: ["required", "required", "required", "absent", "allowed", "required", "required"],
  通报: ["allowed", "required", "required", "absent", "allowed", "required", "required"],
  报告: ["required", "required", "required", "required", "usual", "required", "required"],
  请示: ["required", "required", "required", "required", "required", "required", "required"],
  批复: ["required", "required", "required", "absent", "absent", "required", "required"],
  函: ["required", "required", "required", "absent", "allowed", "required", "required"],
  意见: ["upward", "required", "required", "upward", "upward", "required", "required"],
  决定: ["allowed", "required", "required", "absent", "absent", "required", "required"],
  决议: ["absent", "absent", "required", "absent", "absent", "allowed", "allowed"],
  命令: ["absent", "required", "required", "absent", "absent", "absent", "absent"],
  公告: ["absent", "required", "required", "absent", "absent", "allowed", "absent"],
  通告: ["absent", "required", "required", "absent", "absent", "allowed", "absent"],
  公报: ["absent", "allowed", "required", "absent", "absent", "absent", "absent"],
  议案: ["required", "required", "required", "absent", "allowed", "required", "allowed"],
  纪要: ["absent", "absent", "required", "absent", "absent", "absent", "allowed"],
  简报: ["absent", "absent", "required", "absent", "absent", "absent", "absent"],
};
