import { placeholder } from "../../../src/linter/rules/placeholder";
import { testRule } from "../../helpers/test-rule";

testRule(placeholder, {
  accept: [
    "一辆牌照为津A·×××××的货车与津B×××××客车相撞。",

    { fragment: "二○○四年六月", answers: { stage: "定稿" } },
    {
      fragment: "期待定期研究，各单位限期待定点检查，居民王××反映，型号XXL，证号120110××××××。",
      answers: { stage: "定稿" },
    },
    {
      document:
        "天津市东丽区人民政府关于做好统计工作的通知\n各街道办事处：\n请按附件填报。\n附件：统计登记表\n天津市东丽区人民政府\n2026年3月5日\n附件\n统计登记表\n单位____ 姓名××",
      answers: { stage: "送签" },
    },
    {
      document:
        "天津市东丽区人民政府关于做好统计工作的复函\n区统计局：\n一、关于人员问题。（略）\n天津市东丽区人民政府\n2026年3月5日\n（本文有删减）",
    },
  ],
  reject: [
    {
      fragment: "自2026年⟦×⟧月⟦×⟧日起施行",
      answers: { stage: "定稿" },
      messages: ["“×”处没有填写，送签前填实", "“×”处没有填写，送签前填实"],
      severity: "error",
    },
    {
      fragment: "共⟦____⟧万元，由⟦××⟧街道负责⟦（略）⟧",
      answers: { stage: "起草" },
      messages: [
        "“____”处没有填写，送签前填实",
        "“××”处没有填写，送签前填实",
        "“（略）”处没有填写，送签前填实",
      ],
      severity: "advice",
    },
  ],
});
