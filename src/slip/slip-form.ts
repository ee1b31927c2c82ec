import { type Facts, sure } from "../facts/facts";
import type { DocumentType } from "../draft/terms";
import { matterOf } from "../routing/matters";

/** 单据: the papers a draft travels with. */
export const slipForms = ["发文稿纸", "会签单", "审批单"] as const;
export type SlipForm = (typeof slipForms)[number];

/**
 * The forms that fit, the usual one first: 发文稿纸 for what is issued, 公文审批单 for what comes in or
 * bears no number, 会签单 beside either where others have a say.
 */
export function formsFor(facts: Facts, hasCountersigners: boolean): readonly SlipForm[] {
  const main: SlipForm = isIssued(facts) ? "发文稿纸" : "审批单";
  return hasCountersigners ? [main, "会签单"] : [main];
}

/** Papers that circulate without a number (简报 and the like). */
const unnumbered: ReadonlySet<DocumentType> = new Set(["简报", "参考资料", "研究报告"]);

function isIssued(facts: Facts): boolean {
  const matter = sure(facts, "matter") ?? matterOf(facts)?.value;
  const documentType = facts.documentType?.value;
  if (documentType !== undefined && unnumbered.has(documentType)) return false;
  return matter === "发文";
}
