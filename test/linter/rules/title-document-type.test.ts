import { titleDocumentType } from "../../../src/linter/rules/title-document-type";
import { testRule } from "../../helpers/test-rule";

testRule(titleDocumentType, {
  accept: [
    {
      document: "政府工作报告\n各位代表：\n现在，我向大会报告工作。",
    },
    {
      document: "东丽区防汛应急预案\n一、总则\n为做好防汛工作，制定本预案。",
    },
    {
      document:
        "东丽水务函〔2026〕5号\n天津市东丽区水务局对区十八届人大一次会议第12号建议的答复\n李某某代表：\n现答复如下。\n天津市东丽区水务局\n2026年5月8日",
    },
  ],
  reject: [
    {
      document:
        "⟦天津市东丽区人民政府关于2026年防汛工作的安排⟧\n各街道办事处，各委、办、局：\n现将防汛工作安排如下。\n天津市东丽区人民政府\n2026年5月8日",
      messages: [
        "标题“天津市东丽区人民政府关于2026年防汛工作的安排”没有写明文种，公文的标题以文种（通知、请示、报告、函等十五种）结尾",
      ],
      severity: "warning",
    },
  ],
});
