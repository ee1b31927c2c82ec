import { meetingLevel } from "../../../src/linter/rules/meeting-level";
import { testRule } from "../../helpers/test-rule";

const notice = (title: string, meeting: string) =>
  `天津市东丽区人民政府关于${title}的通知\n各街道办事处：\n有关事项已⟦经${meeting}审议通过⟧，现通知如下。\n天津市东丽区人民政府\n2026年5月6日`;

testRule(meetingLevel, {
  accept: [
    { document: notice("报送国民经济和社会发展计划执行情况", "区政府第12次区长办公会议") },
    { document: notice("印发2026年预算草案", "区政府全体会议") },
    { document: notice("印发停车场管理办法", "区政府第12次区长办公会议"), answers: { normative: "否" } },
  ],
  reject: [
    {
      document: notice("印发2026年区级预算（草案）", "区政府第12次区长办公会议"),
      messages: ["“预算（草案）”由区长办公会议通过，须经区政府全体会议或者常务会议讨论和决定"],
      severity: "error",
    },
    {
      document: notice("调整停车收费", "区政府第12次区长办公会议"),
      answers: { majorDecision: "是" },
      messages: ["重大行政决策由区长办公会议通过，须经区政府全体会议或者常务会议讨论和决定"],
      severity: "error",
    },
    {
      document: notice("印发停车场管理办法", "区政府专题会议"),
      messages: ["“管理办法”像是行政规范性文件，由专题会议通过，须经区政府全体会议或者常务会议讨论和决定"],
      severity: "warning",
    },
  ],
});
