import { elementOrder } from "../../../src/linter/rules/element-order";
import { testRule } from "../../helpers/test-rule";

testRule(elementOrder, {
  accept: [
    {
      document:
        "天津市东丽区人民政府关于做好防汛工作的通知\n各街道办事处，各委、办、局：\n各单位物资储备数量见附件。\n附件：物资储备表\n天津市东丽区人民政府\n2026年5月8日\n（此件主动公开）\n附件\n物资储备表\n编织袋5万条。",
    },
    {
      document:
        "天津市东丽区人民政府关于做好防汛工作的通知\n各街道办事处，各委、办、局：\n各单位物资储备数量见附件。\n附件：物资储备表",
    },
  ],
});
