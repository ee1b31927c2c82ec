import { normativeIssuer } from "../../../src/linter/rules/normative-issuer";
import { testRule } from "../../helpers/test-rule";

const rules = (issuer: string) =>
  `${issuer}关于印发小型餐饮燃气管理办法的通知\n各有关单位：\n现将《小型餐饮燃气管理办法》印发给你们。\n${issuer}\n2026年5月6日`;

testRule(normativeIssuer, {
  accept: [
    { document: rules("万新街道办事处") },
    { document: rules("东丽区安全生产委员会"), answers: { normative: "否" } },
    { document: rules("东丽区住房和建设委员会") },
  ],
  reject: [
    {
      document: rules("东丽区城市管理委员会燃气科").replace(/^东丽区城市管理委员会燃气科/, "⟦$&⟧"),
      messages: [
        "内设机构“东丽区城市管理委员会燃气科”制发行政规范性文件（标题中有“管理办法”），行政规范性文件须依照法定权限制发",
      ],
      severity: "warning",
    },
    {
      document: rules("东丽区安全生产委员会"),
      answers: { normative: "是" },
      messages: ["议事协调机构制发行政规范性文件，行政规范性文件须依照法定权限制发"],
    },
  ],
});
