import { attachmentSingleNumber } from "../../../src/linter/rules/attachment-single-number";
import { testRule } from "../../helpers/test-rule";

testRule(attachmentSingleNumber, {
  accept: [
    {
      document:
        "天津市东丽区人民政府关于做好防汛工作的通知\n各街道办事处，各委、办、局：\n各单位物资储备数量见附件。\n附件：1.物资储备表\n天津市东丽区人民政府\n2026年5月8日\n附件1\n物资储备表\n附件2\n值班安排表",
    },
  ],
  reject: [
    {
      document:
        "天津市东丽区人民政府关于做好防汛工作的通知\n各街道办事处，各委、办、局：\n各单位物资储备数量见附件。\n附件：⟦1. ⟧2026年物资储备表\n天津市东丽区人民政府\n2026年5月8日",
      messages: ["附件只有一个，编了序号“1.”，只有一个附件的不编序号"],
      fixed:
        "天津市东丽区人民政府关于做好防汛工作的通知\n各街道办事处，各委、办、局：\n各单位物资储备数量见附件。\n附件：2026年物资储备表\n天津市东丽区人民政府\n2026年5月8日",
    },
  ],
});
