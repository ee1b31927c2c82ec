import { dissentReasons } from "../../../src/linter/rules/dissent-reasons";
import { testRule } from "../../helpers/test-rule";

const paper = (type: string, body: string) =>
  `天津市东丽区水务局关于河道管理权限的${type}\n区人民政府：\n${body}\n天津市东丽区水务局\n2026年5月8日`;

testRule(dissentReasons, {
  accept: [
    { document: paper("请示", "经协商，各部门未达成一致，理由见附件。\n妥否，请批示。") },
    { document: paper("函", "经协商，我局与区城市管理委意见不一致。") },
    { document: paper("请示", "经协商，各部门意见不一致。"), answers: { dissent: "否" } },
  ],
  reject: [
    {
      document: paper("请示", "经协商，各部门⟦未达成一致⟧。\n妥否，请批示。"),
      messages: ["部门意见有“未达成一致”，没有列明各方理由和依据"],
      severity: "warning",
    },
    {
      document: paper("函", "现将议题材料报上。"),
      answers: { dissent: "是", matter: "会议议题" },
      messages: ["部门意见有分歧，没有列明各方理由和依据"],
      severity: "error",
    },
  ],
});
