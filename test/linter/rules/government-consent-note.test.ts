import { governmentConsentNote } from "../../../src/linter/rules/government-consent-note";
import { testRule } from "../../helpers/test-rule";

const notice = (to: string, body: string) =>
  `东丽区水务局关于防汛工作的通知\n${to}：\n${body}\n东丽区水务局\n2026年5月8日`;

testRule(governmentConsentNote, {
  accept: [
    { document: notice("各镇人民政府", "定于5月12日召开防汛工作会议，现通知如下。") },
    { document: notice("各镇人民政府", "报经区人民政府批准，各镇必须落实防汛责任。") },
    { document: notice("各镇水务站", "各站必须落实防汛责任。") },
  ],
  reject: [
    {
      document: notice("各街道办事处，⟦军粮城镇政府⟧", "各单位不得擅自占用河道。"),
      messages: ["部门向“军粮城镇政府”行文提要求（“不得”），没有注明已经政府同意"],
    },
  ],
});
