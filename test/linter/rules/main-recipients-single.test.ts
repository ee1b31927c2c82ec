import { mainRecipientsSingle } from "../../../src/linter/rules/main-recipients-single";
import { testRule } from "../../helpers/test-rule";

testRule(mainRecipientsSingle, {
  accept: [
    {
      document: "关于购置防汛物资的请示\n区委、区政府：\n妥否，请批示。",
    },
    {
      document:
        "天津市东丽区人民政府关于商请支持的函\n市水务局、市财政局：\n现函商如下。\n天津市东丽区人民政府\n2026年5月8日",
    },
  ],
  reject: [
    {
      document:
        "天津市东丽区排水管理所关于购置水泵的请示\n⟦区水务局、区财政局：⟧\n拟购置水泵5台。妥否，请批示。\n天津市东丽区排水管理所\n2026年5月8日",
      answers: { issuer: "部门" },
      roster: {
        people: [],
        organs: [
          { name: "区水务局", shortNames: [], level: "部门", superiors: [] },
          { name: "天津市东丽区排水管理所", shortNames: [], level: "下属单位", superiors: ["区水务局"] },
        ],
      },
      messages: ["主送区水务局、区财政局2个机关，不得多头报文，主送一个上级机关"],
    },
    {
      document:
        "天津市东丽区水务局关于购置防汛物资的请示\n⟦区人民政府，区财政局：⟧\n拟购置编织袋5万条，用于今年的防汛工作。妥否，请批示。\n天津市东丽区水务局\n2026年5月8日",
      messages: ["主送区人民政府、区财政局2个机关，不得多头报文，主送一个上级机关"],
      severity: "error",
    },
    {
      document:
        "天津市东丽区水务局关于购置防汛物资的请示\n⟦区人民政府，市水务局：⟧\n拟购置编织袋5万条，用于今年的防汛工作。妥否，请批示。\n天津市东丽区水务局\n2026年5月8日",
      messages: ["主送区人民政府、市水务局2个机关，不得多头报文，主送一个上级机关"],
      severity: "error",
    },
  ],
});
