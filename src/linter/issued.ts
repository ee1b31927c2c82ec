import type { Draft, ElementKind } from "../draft/draft";
import { titleText } from "../draft/elements";

const signsOfIssue: readonly ElementKind[] = ["issuerMark", "documentNumber", "mainRecipients", "issuerName"];

/** Whether a paper shows that someone sends it or is sent it: not one kept in its own file to be enclosed in another. */
export function isIssued({ elements }: Draft): boolean {
  return signsOfIssue.some((kind) => elements[kind]?.length);
}

/** A 意见 without an issuer, a number or a reader: what a 通知 will carry, dated and signed by that. */
export function isToBeEnclosed(draft: Draft): boolean {
  return draft.documentType === "意见" && titleText(draft).startsWith("关于") && !isIssued(draft);
}
