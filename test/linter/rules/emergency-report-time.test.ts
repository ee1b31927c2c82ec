import { emergencyReportTime } from "../../../src/linter/rules/emergency-report-time";
import { testRule } from "../../helpers/test-rule";

const report = (body: string, title = "金钟街道办事处关于某厂火灾情况的报告（首报）") =>
  [title, "区政府总值班室：", body, "天津市东丽区金钟街道办事处", "2026年9月1日"].join("\n");

testRule(emergencyReportTime, {
  accept: [
    { document: report("9月1日9时许，某厂发生火灾。9时25分，我街道向区政府总值班室电话报告。") },
    { document: report("9月1日23时50分，某厂发生火灾。9月2日0时5分，我街道向区政府总值班室电话报告。") },
    { document: report("9月1日9时，某厂发生火灾。0时40分，我街道向区政府总值班室电话报告。") },
    { document: report("9时10分，我街道接到居民报告，某厂发生火灾。10时30分书面报告区政府。") },
    { document: report("9时10分某厂起火。10时30分，向消防部门电话报告。") },
    {
      document: report(
        "9时10分发生火灾的，10时30分向区政府书面报告。",
        "金钟街道办事处关于火灾报告制度的通知",
      ),
    },
  ],
  reject: [
    {
      document: report("9月1日23时50分，某厂发生火灾。9月2日⟦0时20分⟧，我街道向区政府总值班室电话报告。"),
      messages: ["23时50分发生，0时20分电话报告，相隔30分钟，限15分钟"],
      severity: "error",
    },
    {
      document: report("报告时间：9月1日⟦15:10⟧\n9月1日下午2时10分，某厂发生火灾。"),
      messages: ["下午2时10分发生，15:10书面报告，相隔60分钟，限45分钟"],
    },
    {
      document: report("九时十分许，某厂发生火灾。⟦九时五十分⟧，我街道向区政府总值班室电话报告。"),
      messages: ["九时十分许发生，九时五十分电话报告，相隔约40分钟，限15分钟"],
    },
  ],
});
