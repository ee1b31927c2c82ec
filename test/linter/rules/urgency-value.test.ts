import { urgencyValue } from "../../../src/linter/rules/urgency-value";
import { testRule } from "../../helpers/test-rule";

testRule(urgencyValue, {
  accept: [
    {
      document:
        "特提\n东丽政办发明电〔2026〕3号\n天津市东丽区人民政府关于做好防汛工作的通知\n各街道办事处，各委、办、局：\n汛期将至，现就做好防汛工作通知如下。\n天津市东丽区人民政府\n2026年5月8日",
    },
    {
      document:
        "加　急\n天津市东丽区人民政府关于做好防汛工作的通知\n各街道办事处，各委、办、局：\n汛期将至，现就做好防汛工作通知如下。\n天津市东丽区人民政府\n2026年5月8日",
    },
  ],
  reject: [
    {
      document:
        "⟦特提⟧\n东丽政发〔2026〕5号\n天津市东丽区人民政府关于做好防汛工作的通知\n各街道办事处，各委、办、局：\n汛期将至，现就做好防汛工作通知如下。\n天津市东丽区人民政府\n2026年5月8日",
      messages: ["紧急程度是“特提”，公文的紧急程度分“特急”“加急”"],
      severity: "error",
    },
  ],
});
