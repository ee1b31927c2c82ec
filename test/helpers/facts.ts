import { manuscriptFromText } from "../../src/draft/plain-text";
import { recognize } from "../../src/draft/recognize";
import type { FactKey, Facts } from "../../src/facts/facts";
import type { ReadingOptions } from "../../src/facts/organs";
import { readFacts } from "../../src/facts/read-facts";

/** What the pack of 东丽 tells the readers. */
export const dongli: ReadingOptions = { districtName: "东丽区", issuerCodes: { 东丽党组: "区政府党组" } };

/** The facts of a document written out as plain text. */
export function read(text: string, options: ReadingOptions = dongli): Facts {
  return readFacts(recognize(manuscriptFromText(text.trim())), options);
}

/** The values read for sure, and those that are mere clues with a question mark. */
export function shown(facts: Facts, ...keys: FactKey[]): Record<string, unknown> {
  return Object.fromEntries(
    keys.map((key) => {
      const fact = facts[key];
      if (!fact || fact.source !== "draft") return [key, undefined];
      return [key, fact.clue ? `${String(fact.value)}？` : fact.value];
    }),
  );
}

/** A final 下行文 of the district government. */
export const notice = `
天津市东丽区人民政府文件
东丽政发〔2026〕5号

天津市东丽区人民政府关于做好冬季供热工作的通知

各街道办事处，各委、局，各直属单位：
为做好本年度冬季供热工作，现将有关事项通知如下。
一、提前做好准备。供热单位要在供热期前完成检修。

天津市东丽区人民政府
2026年9月1日
（此件主动公开）
`;

/** A 请示 of a department to the district government, not yet numbered or dated. */
export const request = `
天津市东丽区教育局文件
东丽教报〔2026〕　号　　　　　　签发人：张某某

关于建设某某小学项目的请示

区政府：
为满足周边居民入学需要，拟建设某某小学。经征求区财政局意见，各方无不同意见。
妥否，请批示。

天津市东丽区教育局
2026年　月　日
（联系人：李某；联系电话：84370000）
`;
