import { copyNumberRequired } from "../../../src/linter/rules/copy-number-required";
import { testRule } from "../../helpers/test-rule";

testRule(copyNumberRequired, {
  accept: [
    {
      document:
        "机密★5年\n天津市东丽区人民政府关于做好防汛工作的通知\n各街道办事处，各委、办、局：\n汛期将至，现就做好防汛工作通知如下。\n天津市东丽区人民政府\n2026年　月　日",
    },
  ],
  reject: [
    {
      document:
        "⟦⟧天津市东丽区人民政府关于做好防汛工作的通知\n各街道办事处，各委、办、局：\n汛期将至，现就做好防汛工作通知如下。\n天津市东丽区人民政府\n2026年5月8日",
      answers: {
        secrecy: "秘密",
      },
      messages: ["密级是“秘密”，没有份号，涉密公文标注份号"],
      severity: "error",
    },
  ],
});
