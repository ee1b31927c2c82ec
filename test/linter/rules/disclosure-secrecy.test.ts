import { disclosureSecrecy } from "../../../src/linter/rules/disclosure-secrecy";
import { testRule } from "../../helpers/test-rule";

testRule(disclosureSecrecy, {
  accept: [
    {
      document:
        "机密★5年\n天津市东丽区人民政府关于做好防汛工作的通知\n各街道办事处，各委、办、局：\n汛期将至，现就做好防汛工作通知如下。\n天津市东丽区人民政府\n2026年5月8日\n（此件不予公开）",
    },
  ],
  reject: [
    {
      document:
        "⟦秘密★3年⟧\n天津市东丽区人民政府关于做好防汛工作的通知\n各街道办事处，各委、办、局：\n汛期将至，现就做好防汛工作通知如下。\n天津市东丽区人民政府\n2026年5月8日",
      answers: {
        disclosure: "主动公开",
      },
      messages: ["密级是“秘密”，公开属性是“主动公开”，涉密公文解密后方可公开"],
    },
  ],
});
