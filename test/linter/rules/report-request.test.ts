import { reportRequest } from "../../../src/linter/rules/report-request";
import { testRule } from "../../helpers/test-rule";

const report = (body: string) =>
  `天津市东丽区水务局关于防汛工作情况的报告\n区人民政府：\n现将有关情况报告如下。\n${body}\n天津市东丽区水务局\n2026年5月8日`;

testRule(reportRequest, {
  accept: [
    { document: report("群众请求解决的问题，已经全部办结。") },
    { document: report("我局请市水务局协调解决上游来水问题。") },
    { document: report("以上报告，请给予批评指正。") },
    { document: report("区水务局提出“妥否，请批示”的，一律按请示办理。") },
    { document: report("请示事项另文报送，重大情况及时请示报告。") },
    {
      document:
        "关于防汛泵站的调研报告\n区人民政府：\n建议改造泵站，请予解决。\n天津市东丽区水务局\n2026年5月8日",
    },
    {
      document:
        "天津市东丽区水务局关于增加泵站的请示\n区人民政府：\n请予批准。\n天津市东丽区水务局\n2026年5月8日",
    },
  ],
  reject: [
    {
      document:
        "天津市东丽区水务局关于防汛准备工作情况的报告\n区人民政府：\n现将防汛准备工作情况报告如下。\n特此报告，⟦恳请区政府安排抢险资金200万元⟧。\n天津市东丽区水务局\n2026年5月8日",
      messages: ["报告中有“恳请区政府安排抢险资金200万元”，不得在报告等非请示性公文中夹带请示事项"],
    },
    {
      document: report("当前经费缺口120万元。为此，⟦请区政府尽快拨付⟧。"),
      messages: ["报告中有“请区政府尽快拨付”，不得在报告等非请示性公文中夹带请示事项"],
    },
    {
      document: report("⟦请予支持⟧。\n⟦当否，请批示⟧。"),
      messages: [
        "报告中有“请予支持”，不得在报告等非请示性公文中夹带请示事项",
        "报告中有“当否，请批示”，不得在报告等非请示性公文中夹带请示事项",
      ],
    },
  ],
});
