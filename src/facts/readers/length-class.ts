import type { Part } from "../../draft/draft";
import { type DocumentType, type LengthClass, otherTypes } from "../../draft/terms";
import type { Facts, Known } from "../facts";
import { clue, type FactReader, reading } from "../reading";
import { findInTitle, titleStretch, typeStretch } from "../search";

/** 篇幅类别 of the draft: that of the document itself, not of what it carries. */
export const readLengthClass: FactReader = ({ carrier }): Facts => {
  const lengthClass = lengthClassOf(carrier);
  return lengthClass ? { lengthClass } : {};
};

/**
 * 篇幅类别 of one part, for rule 55 limits each document by its own. 简报、参考资料、研究报告 are what they are called;
 * whether a 文件稿 deploys one task or the whole work (规则55) only its title hints at, and without a hint it is 一般.
 * 不适用 is never read: rule 55 speaks of every 文件稿 and names no 文种 it spares, so sparing one is the drafter's answer.
 */
export function lengthClassOf(part: Part): Known<LengthClass> | undefined {
  const title = titleStretch(part);
  const words = typeStretch(part);
  const named = otherTypes.find((type): boolean => type === part.documentType);
  if (named !== undefined) return words && reading(named, words);
  if (part.documentType === undefined || deploying.has(part.documentType)) {
    const general = findInTitle(part, generalWork);
    if (general) return clue("全局性综合性工作", general);
    const special = findInTitle(part, specialWork);
    if (special) return clue("专项工作或者具体任务", special);
  }
  return title && clue("一般", title);
}

/** 文种 that can deploy work (部署); what asks, answers, reports or records does not. A plan or measure has no 文种 and does. */
const deploying: ReadonlySet<DocumentType> = new Set(["决议", "决定", "命令", "意见", "通知", "通报"]);

const generalWork =
  /政府工作报告|国民经济和社会发展|[一二三四五]五(?:时期)?[^的]{0,12}规划(?:纲要)?|总体规划|年度?工作要点|年重点工作(?:任务)?/;
const specialWork =
  /专项(?:整治|行动|工作|治理|检查|督查|清理|排查|提升|任务|方案)|(?:整治|攻坚|提升|三年|百日)行动|整治|(?:行动|实施|工作|活动)(?:方案|计划)|任务分工|工作安排|具体任务/;
