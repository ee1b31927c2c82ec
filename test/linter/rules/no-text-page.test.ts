import { noTextPage } from "../../../src/linter/rules/no-text-page";
import { testRule } from "../../helpers/test-rule";

testRule(noTextPage, {
  accept: ["表格第3页此页无正文，请删去。"],
  reject: [
    {
      document:
        "天津市东丽区人民政府关于做好防汛工作的通知\n各街道办事处，各委、办、局：\n各单位物资储备数量见附件。\n⟦此页无正文⟧\n天津市东丽区人民政府\n2026年5月8日",
      messages: ["有“此页无正文”，署名与正文同页，通常用调整行距、字距的办法解决"],
      severity: "advice",
      fixed:
        "天津市东丽区人民政府关于做好防汛工作的通知\n各街道办事处，各委、办、局：\n各单位物资储备数量见附件。\n\n天津市东丽区人民政府\n2026年5月8日",
    },
  ],
});
