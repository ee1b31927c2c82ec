import type { Draft } from "../../draft/draft";
import type { DocumentType } from "../../draft/terms";
import { titleText } from "../../draft/elements";
import { type Facts, sure } from "../../facts/facts";
import { missingPlace } from "../missing-place";
import { defineRule } from "../rule";

interface Options {
  readonly types: readonly DocumentType[];
  /** Words in a title that make a paper a policy measure, and those that make it the organs' own affair. */
  readonly policyWords: readonly string[];
  readonly internalWords: readonly string[];
}

/** 政策公开：政策措施主动公开。 */
export const policyDisclosure = defineRule<Options>({
  id: "policy-disclosure",
  title: { zh: "政策措施主动公开", en: "Policy measures are disclosed" },
  group: "要素",
  severity: "warning",
  basis: ["规则30", "规则31"],
  defaults: {
    types: ["通知", "意见", "决定", "公告", "通告"],
    policyWords: "政策 措施 办法 规定 细则 若干意见 实施意见 指导意见 补贴 补助 扶持 优惠 奖励 减免".split(
      " ",
    ),
    internalWords:
      "内部 机关 考核 保密 涉密 督查 督办 议事规则 工作规则 工作制度 公文 档案 财务 值班 干部 人事 编制 巡察 审计 信访 维稳 反恐 应急预案".split(
        " ",
      ),
  },
  *check({ draft, facts }, options) {
    const disclosure = sure(facts, "disclosure");
    if (disclosure !== "依申请公开" && disclosure !== "不予公开") return;
    if (!isPolicy(draft, facts, options) || isSecret(draft, facts)) return;
    const note = draft.elements.note?.find(({ text }) => text.includes("公开"));
    yield {
      message: `政策措施“${titleText(draft)}”的公开属性是“${disclosure}”，政策措施除依法需要保密的及时公布`,
      range: note ?? missingPlace(draft, "afterDate"),
    };
  },
});

function isPolicy(draft: Draft, facts: Facts, { types, policyWords, internalWords }: Options): boolean {
  if (!draft.documentType || !types.includes(draft.documentType) || draft.direction === "上行文")
    return false;
  const title = titleText(draft);
  if (sure(facts, "internal") === "是" || internalWords.some((word) => title.includes(word))) return false;
  return sure(facts, "normative") === "是" || policyWords.some((word) => title.includes(word));
}

function isSecret({ elements }: Draft, facts: Facts): boolean {
  const secrecy = sure(facts, "secrecy");
  return Boolean(elements.secrecy?.length) || (secrecy !== undefined && secrecy !== "非密");
}
