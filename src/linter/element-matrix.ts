import { type DocumentType, documentTypes } from "../draft/terms";

/** Elements (要素) that some document types carry and others do not. */
export type NeededElement = keyof ElementNeeds;

/**
 * Whether a document type carries an element when it is final (定稿): `required` missing is a finding · `upward` required
 * of an upward document only, may stand in others · `usual` commonly there in an upward document, asked for by practice
 * alone · `allowed` may stand · `absent` not looked for or out of place.
 */
export type Need = "required" | "upward" | "usual" | "allowed" | "absent";

/** What one document type needs. A 签发人 and a contact are asked of upward documents alone. */
export interface ElementNeeds {
  readonly mainRecipients: Need;
  readonly issuerName: Need;
  readonly documentDate: Need;
  readonly signatory: Exclude<Need, "required">;
  readonly contact: Exclude<Need, "required">;
  readonly disclosure: Need;
}

/** 要素表: what each document type needs; of a type it does not hold nothing is looked for. */
export type ElementMatrix = Readonly<Partial<Record<DocumentType, ElementNeeds>>>;

/** The document types with one of these needs of an element. */
export function typesThatNeed(
  matrix: ElementMatrix,
  element: NeededElement,
  ...wanted: readonly Need[]
): readonly DocumentType[] {
  return documentTypes.filter((documentType) => wanted.includes(matrix[documentType]?.[element] ?? "absent"));
}

/** A row in the order of the type: 主送机关, 署名, 成文日期, 签发人, 联系人, 公开属性. */
type Row = readonly [
  ElementNeeds["mainRecipients"],
  ElementNeeds["issuerName"],
  ElementNeeds["documentDate"],
  ElementNeeds["signatory"],
  ElementNeeds["contact"],
  ElementNeeds["disclosure"],
];

const rows: Readonly<Partial<Record<DocumentType, Row>>> = {
  通知: ["required", "required", "required", "absent", "allowed", "required"],
  通报: ["allowed", "required", "required", "absent", "allowed", "required"],
  报告: ["required", "required", "required", "upward", "usual", "required"],
  请示: ["required", "required", "required", "upward", "upward", "required"],
  批复: ["required", "required", "required", "absent", "absent", "required"],
  函: ["required", "required", "required", "absent", "allowed", "required"],
  意见: ["upward", "required", "required", "upward", "upward", "required"],
  决定: ["allowed", "required", "required", "absent", "absent", "required"],
  决议: ["absent", "absent", "required", "absent", "absent", "allowed"],
  命令: ["absent", "required", "required", "absent", "absent", "absent"],
  公告: ["absent", "required", "required", "absent", "absent", "absent"],
  通告: ["absent", "required", "required", "absent", "absent", "absent"],
  公报: ["absent", "allowed", "required", "absent", "absent", "absent"],
  议案: ["required", "required", "required", "absent", "allowed", "allowed"],
  纪要: ["absent", "absent", "required", "absent", "absent", "allowed"],
  简报: ["absent", "absent", "required", "absent", "absent", "absent"],
};

/**
 * Elements by 文种 after 《党政机关公文处理工作条例》第九条、第十五条 and GB/T 9704—2012 § 7 and § 10: what the rules go by
 * unless a pack's elements.csv says otherwise. What may stand in an element's place (题注 for the date, post and name for the
 * 署名) is known to the rule that looks for it.
 */
export const elementMatrix: ElementMatrix = Object.fromEntries(
  Object.entries(rows).map(([documentType, row]) => [documentType, needsOf(row)]),
);

function needsOf([
  mainRecipients,
  issuerName,
  documentDate,
  signatory,
  contact,
  disclosure,
]: Row): ElementNeeds {
  return { mainRecipients, issuerName, documentDate, signatory, contact, disclosure };
}
