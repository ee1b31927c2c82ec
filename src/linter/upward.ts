import type { Draft } from "../draft/draft";
import { titleText } from "../draft/elements";
import { type Facts, sure } from "../facts/facts";

/** 上行文: a 请示 or a 报告 to an organ, or a paper known to go up (a 意见 to a superior). Unknown is not upward. */
export function isUpward(draft: Draft, facts: Facts): boolean {
  const { documentType, direction } = draft;
  if (documentType === "请示") return true;
  if (documentType === "报告") return isOfficialReport(draft);
  return documentType === "意见" && (direction === "上行文" || goesUp(facts));
}

/**
 * A 报告 that is a 公文 (关于…的报告, or one with a number): not 政府工作报告, 述职报告, 调研报告 and the like, nor what is read
 * out to a 人代会 (各位代表：).
 */
export function isOfficialReport(draft: Draft): boolean {
  const title = titleText(draft);
  if (/(述职|调研|调查|研究|可行性|评估|审计|测评|实习|检测|学习|心得)[^的]{0,6}报告/.test(title))
    return false;
  if (isReadOut(draft)) return false;
  return /关于/.test(title) || (draft.elements.documentNumber?.length ?? 0) > 0;
}

const headLines = 8;

/** 各位代表： under the title, and no organ it is sent to. */
function isReadOut({ paragraphs, elements, parts: [{ from }] }: Draft): boolean {
  if (elements.mainRecipients?.length || elements.documentNumber?.length) return false;
  return paragraphs
    .slice(from, from + headLines)
    .some(({ text }) => /^\s*各位(?:代表|委员)\s*[：:]/.test(text));
}

/** 突发事件信息: reported at once and numbered, signed and addressed in its own way (规则66). */
export function isEmergencyReport(draft: Draft): boolean {
  if (/突发|首报|续报|终报|值班信息/.test(titleText(draft))) return true;
  return Boolean(draft.elements.mainRecipients?.some(({ text }) => text.includes("总值班室")));
}

function goesUp(facts: Facts): boolean {
  const issuer = sure(facts, "issuer");
  const recipient = sure(facts, "recipient");
  if (recipient === "市政府") return issuer !== undefined;
  return recipient === "区政府" && (issuer === "部门" || issuer === "街道（园区）");
}
