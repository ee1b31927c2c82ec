import { mainRecipientsSingle } from "../../../src/linter/rules/main-recipients-single";
import { testRule } from "../../helpers/test-rule";

const joint = (to: string, ...issuers: readonly string[]) =>
  `关于防汛工作情况的报告\n${to}：\n现将有关情况报告如下。\n${issuers.join("\n")}\n2026年5月8日`;

const organ = (name: string, ...superiors: string[]) => ({
  ...{ name, shortNames: [], level: "部门" as const, superiors },
});
const roster = {
  people: [],
  organs: [
    organ("区委"),
    organ("区政府"),
    organ("区委宣传部", "区委"),
    organ("区水务局", "区政府"),
    organ("区财政局", "区政府"),
  ],
};

testRule(mainRecipientsSingle, {
  accept: [
    {
      document: "关于购置防汛物资的请示\n区委、区政府：\n妥否，请批示。",
    },
    {
      document:
        "天津市东丽区人民政府关于商请支持的函\n市水务局、市财政局：\n现函商如下。\n天津市东丽区人民政府\n2026年5月8日",
    },
    { document: joint("市委、市人民政府", "中共天津市东丽区委员会", "天津市东丽区人民政府") },
    { document: joint("区委、区人民政府", "天津市东丽区水务局", "中共天津市东丽区委宣传部") },
    { document: joint("区委、区政府", "区水务局", "区委宣传部"), roster },
    { document: joint("天津市东丽区财政局、天津市东丽区城市管理委员会", "天津市东丽区水务局") },
    { document: joint("区市场监督管理局、市规划和自然资源局东丽分局", "天津市东丽区水务局") },
  ],
  reject: [
    {
      document: joint("⟦区委、区人民政府：⟧", "天津市东丽区水务局", "天津市东丽区财政局").replace("⟧：", "⟧"),
      messages: ["主送区委、区人民政府2个机关，不得多头报文，主送一个上级机关"],
    },
    {
      document: joint("⟦区政府、区委宣传部：⟧", "区水务局", "区财政局").replace("⟧：", "⟧"),
      roster,
      messages: ["主送区政府、区委宣传部2个机关，不得多头报文，主送一个上级机关"],
    },
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
