import { emergencyReportStage } from "../../../src/linter/rules/emergency-report-stage";
import { testRule } from "../../helpers/test-rule";

const report = (title: string, body = "9月1日9时10分，某厂发生火灾。") =>
  [title, "区政府总值班室：", body, "天津市东丽区金钟街道办事处", "2026年9月1日"].join("\n");

testRule(emergencyReportStage, {
  accept: [
    { document: report("金钟街道办事处关于火灾事故调查情况的报告") },
    { document: report("金钟街道办事处关于印发火灾事件应急预案的通知") },
    { document: report("金钟街道办事处关于火灾情况的报告", "上半年发生火灾3起。") },
    { document: report("突发事件信息", "（首报）\n9月1日9时10分，某厂发生火灾。") },
  ],
  reject: [
    {
      document: report("突发事件信息"),
      messages: ["突发事件信息没有标明是首报、续报还是终报，通常标明"],
      severity: "advice",
    },
  ],
});
