import { consultMissing } from "../../../src/linter/rules/consult-missing";
import { testRule } from "../../helpers/test-rule";

const request = (issuer: string, matter: string, body: string) =>
  `${issuer}关于${matter}的请示\n区人民政府：\n${body}\n妥否，请批示。\n${issuer}\n2026年5月8日`;

testRule(consultMissing, {
  accept: [
    { document: request("天津市东丽区财政局", "调整专项资金", "拟调整专项资金。") },
    { document: request("天津市东丽区人民政府", "调整用地规划", "拟调整用地规划。") },
    { document: request("天津市东丽区水务局", "整治河道", "由区城市管理委负责清运。") },
    { document: request("天津市东丽区水务局", "整治河道", "由区水务局、区城市管理委负责。") },
    { document: request("天津市东丽区水务局", "整治河道", "由区政府办公室、区城市管理委负责。") },
  ],
  reject: [
    {
      document: request("天津市东丽区水务局", "泵站⟦用地⟧有关事项", "拟新建泵站1座。"),
      messages: ["请示涉及规划用地（“用地”），没有写明征求有关部门意见的情况"],
    },
  ],
});
