import { dissentOpinion } from "../../../src/linter/rules/dissent-opinion";
import { testRule } from "../../helpers/test-rule";

const request = (body: string) =>
  `天津市东丽区水务局关于河道管理权限的请示\n区人民政府：\n${body}\n天津市东丽区水务局\n2026年5月8日`;

testRule(dissentOpinion, {
  accept: [
    { document: request("部门意见有分歧，我局倾向按堤岸划分。") },
    { document: request("经征求意见，各部门没有分歧。\n妥否，请批示。") },
  ],
  reject: [
    {
      document: request("各部门认为职责不清。"),
      answers: { dissent: "是" },
      messages: ["部门意见有分歧，没有提出办理意见或者倾向性意见"],
      severity: "error",
    },
  ],
});
