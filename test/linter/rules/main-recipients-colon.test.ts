import { mainRecipientsColon } from "../../../src/linter/rules/main-recipients-colon";
import { testRule } from "../../helpers/test-rule";

testRule(mainRecipientsColon, {
  accept: [
    {
      document:
        "天津市东丽区人民政府关于做好防汛工作的通知\n各街道办事处，各委、办、局：　\n汛期将至，现就做好防汛工作通知如下。\n天津市东丽区人民政府\n2026年5月8日",
    },
  ],
  reject: [
    {
      document:
        "天津市东丽区水务局关于购置防汛物资的请示\n区人民政府⟦，⟧\n拟购置编织袋5万条，用于今年的防汛工作。妥否，请批示。\n天津市东丽区水务局\n2026年5月8日",
      messages: ["主送机关末尾是“，”，末尾标全角冒号“：”"],
      fixed:
        "天津市东丽区水务局关于购置防汛物资的请示\n区人民政府：\n拟购置编织袋5万条，用于今年的防汛工作。妥否，请批示。\n天津市东丽区水务局\n2026年5月8日",
    },
  ],
});
