import { forbiddenDemand } from "../../../src/linter/rules/forbidden-demand";
import { testRule } from "../../helpers/test-rule";

testRule(forbiddenDemand, {
  accept: [
    "区达标活动领导小组办公室负责联络。",
    "按照《安全生产一票否决制度》执行。",
    "认真履行安全生产责任书约定的义务。",
    "水质达标率达到95%以上。",
    {
      document:
        "天津市东丽区人民政府关于清理一票否决事项的通知\n各街道办事处：\n现将一票否决事项清单印发给你们。\n天津市东丽区人民政府\n2026年5月8日",
    },
  ],
  reject: [
    {
      fragment: "各单位要逐级签订目标⟦责任书⟧，积极开展⟦达标创建⟧。",
      messages: [
        "要求“责任书”，除专门文件外，原则上不对签订责任书提要求",
        "要求“达标创建”，除专门文件外，原则上不对达标提要求",
      ],
      severity: "warning",
    },
  ],
});
