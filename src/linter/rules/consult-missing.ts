import type { Draft, Stretch } from "../../draft/draft";
import { compact } from "../../draft/elements";
import { sure } from "../../facts/facts";
import { findInTitle } from "../../facts/search";
import { defineRule } from "../rule";

interface Options {
  /** Matters that are another department's, by words in the title, and whose they are. */
  readonly matters: readonly { readonly words: string; readonly name: string; readonly owner: string }[];
  /** Words that show others were asked. */
  readonly consulted: readonly string[];
}

/** 征求意见：请示涉及其他部门职权的，写明征求意见、会签的情况。 */
export const consultMissing = defineRule<Options>({
  id: "consult-missing",
  title: {
    zh: "请示涉及其他部门的写明协商情况",
    en: "A request that touches others says they were consulted",
  },
  group: "行文",
  severity: "warning",
  basis: ["条例19", "规则51"],
  documentTypes: ["请示"],
  defaults: {
    matters: [
      { words: "资金|经费|拨款|补助|补贴|专款", name: "经费", owner: "财政" },
      { words: "编制|机构设置|设立机构|增设机构", name: "机构编制", owner: "编制|编办" },
      { words: "规划|选址|用地|土地|划拨", name: "规划用地", owner: "规划|自然资源" },
    ],
    consulted: [
      "经商",
      "会商",
      "协商",
      "函商",
      "商区",
      "商市",
      "商有关",
      "征求",
      "征得",
      "征询",
      "会签",
      "会同",
      "书面意见",
      "意见函",
      "复函",
      "回函",
      "局意见",
      "委意见",
      "部门意见",
      "无不同意见",
      "无意见",
      "无异议",
      "沟通",
      "一致意见",
      "达成一致",
    ],
  },
  words: ({ consulted }) => consulted,
  *check({ draft, facts, hits }, { matters }) {
    const issuer = sure(facts, "issuer");
    if ((issuer !== "部门" && issuer !== "街道（园区）") || hits.length > 0) return;
    const own = compact((draft.elements.issuerName ?? []).map(({ text }) => text).join(""));
    for (const { words, name, owner } of matters) {
      const found = new RegExp(owner).test(own) ? undefined : findInTitle(draft.parts[0], new RegExp(words));
      if (!found) continue;
      yield { message: `请示涉及${name}（“${found.text}”），没有写明征求有关部门意见的情况`, range: found };
      return;
    }
    const [first, second] = otherDepartments(draft, own);
    if (!first || !second) return;
    yield {
      message: `请示涉及${first.text}、${second.text}，没有写明征求意见或者会签的情况`,
      range: first,
    };
  },
});

/** Departments given something to do, each once: 由区财政局、区住房建设委负责. One that is merely mentioned is not touched. */
function otherDepartments({ paragraphs, parts: [{ body }] }: Draft, own: string): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let paragraph = body.from; paragraph < body.to; paragraph++) {
    for (const { 0: list, index } of (paragraphs[paragraph]?.text ?? "").matchAll(charged)) {
      for (const { 0: text, index: at } of list.matchAll(department)) {
        const from = index + at;
        if (
          isGovernmentItself.test(text) ||
          own.includes(text.slice(1)) ||
          found.some((known) => known.text === text)
        )
          continue;
        found.push({ text, paragraph, from, to: from + text.length });
      }
    }
  }
  return found;
}

/** 区政府办公室 hands the paper on; it is not asked for its opinion. */
const isGovernmentItself = /^区(?:人民)?政府|^区委/;
const charged = /(?:由|请|需要?|涉及)(?:区[\u4e00-\u9fff]{2,10}?(?:局|委|办)[、和及与]?)+/g;
const department = /区[\u4e00-\u9fff]{2,10}?(?:局|委|办)/g;
