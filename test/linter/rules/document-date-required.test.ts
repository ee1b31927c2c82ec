import { documentDateRequired } from "../../../src/linter/rules/document-date-required";
import { testRule } from "../../helpers/test-rule";

testRule(documentDateRequired, {
  accept: [
    {
      document:
        "东丽区政务简报\n第18期\n区政府办公室　　2026年5月8日\n我区防汛准备工作全面就绪\n今年以来，我区提前部署。",
    },
    {
      document:
        "天津市东丽区人民政府专题会议纪要\n第12期\n2026年5月6日，张某某副区长主持召开专题会议，现纪要如下。\n会议议定以下事项。",
    },
    {
      document:
        "天津市东丽区应急局关于津塘路突发事件的报告\n区人民政府：\n今日8时发生交通事故。\n天津市东丽区应急局\n2026年5月8日9时",
    },
  ],
  reject: [
    {
      document: "天津市东丽区第十八届人民代表大会第一次会议关于政府工作报告的决议\n会议批准这个报告。⟦⟧",
      messages: ["决议没有成文日期，也没有为它留出一行（如“2026年　月　日”）"],
      severity: "warning",
    },
  ],
});
