import { researchVisitBriefing } from "../../../src/linter/rules/research-visit-briefing";
import { testRule } from "../../helpers/test-rule";

const plan = (title: string, body: string) =>
  [title, "各街道办事处：", body, "天津市东丽区人民政府办公室", "2026年5月8日"].join("\n");

testRule(researchVisitBriefing, {
  accept: [
    { document: plan("关于副区长张某调研情况的报告", "召开了工作汇报会。") },
    { document: plan("关于区水务局调研防汛的通知", "召开工作汇报会。") },
    { document: plan("关于副区长张某调研防汛的通知", "落实“副区长调研不召开工作汇报会”的规定。") },
    { document: plan("关于副区长张某召开会议的通知", "召开工作汇报会。") },
  ],
  reject: [
    {
      document: plan("关于开展防汛调研的通知", "副区长张某实地察看后，召开⟦汇报会⟧。"),
      messages: ["副区长调研安排了“汇报会”，不召开工作汇报会"],
      severity: "warning",
    },
    {
      document: plan("关于副区长张某调研防汛的通知", "下午在街道召开⟦汇报会⟧。"),
      messages: ["副区长调研安排了“汇报会”，不召开工作汇报会"],
      severity: "error",
    },
  ],
});
