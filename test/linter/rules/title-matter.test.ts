import { titleMatter } from "../../../src/linter/rules/title-matter";
import { testRule } from "../../helpers/test-rule";

testRule(titleMatter, {
  accept: [
    {
      document: "停电通知\n各单位：\n今晚停电。\n2026年5月8日",
    },
    {
      document:
        "天津市东丽区人民政府转发市人民政府关于做好防汛工作的通知的通知\n各街道办事处：\n现转发给你们。\n天津市东丽区人民政府\n2026年5月8日",
    },
    {
      document: "2026年第一季度政务公开工作情况通报\n各街道办事处：\n现通报如下。",
    },
    {
      document: "政府工作报告\n各位代表：\n现在报告工作。",
    },
  ],
  reject: [
    {
      document:
        "⟦天津市东丽区人民政府紧急通知⟧\n各街道办事处：\n今夜有暴雨，请做好准备。\n天津市东丽区人民政府\n2026年7月8日",
      messages: [
        "标题“天津市东丽区人民政府紧急通知”没有事由，标题由发文机关名称、事由（关于……的）和文种组成",
      ],
    },
  ],
});
