import { signatoryRequired } from "../../../src/linter/rules/signatory-required";
import { testRule } from "../../helpers/test-rule";

testRule(signatoryRequired, {
  accept: [
    {
      document: "政府工作报告\n各位代表：\n现在报告工作。\n2026年1月8日",
    },
    {
      document:
        "东丽政发〔2026〕　号\n天津市东丽区人民政府关于购置防汛物资的请示\n市人民政府：\n妥否，请批示。\n天津市东丽区人民政府\n2026年　月　日",
      answers: {
        stage: "送签",
      },
    },
    {
      document:
        "天津市东丽区人民政府关于做好防汛工作的通知\n各街道办事处，各委、办、局：\n汛期将至，现就做好防汛工作通知如下。\n天津市东丽区人民政府\n2026年5月8日",
    },
  ],
  reject: [
    {
      document:
        "⟦东丽水务〔2026〕　号⟧\n天津市东丽区水务局关于购置防汛物资的请示\n区人民政府：\n拟购置编织袋5万条，用于今年的防汛工作。妥否，请批示。\n天津市东丽区水务局\n2026年　月　日",
      answers: {
        stage: "送签",
      },
      messages: ["请示没有签发人姓名，上行文标注签发人姓名"],
    },
    {
      document:
        "东丽水务〔2026〕8号　⟦签发人：⟧\n天津市东丽区水务局关于购置防汛物资的请示\n区人民政府：\n拟购置编织袋5万条，用于今年的防汛工作。妥否，请批示。\n天津市东丽区水务局\n2026年5月8日",
      messages: ["请示没有签发人姓名，上行文标注签发人姓名"],
      severity: "error",
    },
  ],
});
