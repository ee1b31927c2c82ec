import { congressReportDelegation } from "../../../src/linter/rules/congress-report-delegation";
import { testRule } from "../../helpers/test-rule";

const report = (issuer: string, body: string) =>
  `${issuer}关于河长制工作情况的报告\n区人民代表大会常务委员会：\n${body}\n${issuer}\n2026年5月8日`;

testRule(congressReportDelegation, {
  accept: [
    { document: report("天津市东丽区人民政府", "现将河长制工作情况报告如下。") },
    { document: report("天津市东丽区水务局", "我局受区人民政府的委托，现将有关情况报告如下。") },
  ],
});
