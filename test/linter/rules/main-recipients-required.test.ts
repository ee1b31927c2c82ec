import { mainRecipientsRequired } from "../../../src/linter/rules/main-recipients-required";
import { testRule } from "../../helpers/test-rule";

testRule(mainRecipientsRequired, {
  accept: [
    {
      document:
        "关于东丽区2025年国民经济和社会发展计划执行情况与2026年计划草案的报告\n——2026年1月14日在东丽区第十八届人民代表大会第八次会议上\n各位代表：\n受区人民政府委托，现将计划执行情况提请大会审议。",
    },
    {
      document:
        "天津市东丽区水务局关于河道治理建议的复函\n老王师傅：\n您的建议收悉，现函复如下。\n天津市东丽区水务局\n2026年5月8日",
    },
    {
      document:
        "天津市东丽区人民政府关于加强河道管理的意见\n为加强河道管理，提出如下意见。\n天津市东丽区人民政府\n2026年5月8日",
    },
    {
      document: "政府工作报告\n一、2025年工作回顾\n过去一年，成绩显著。",
    },
  ],
  reject: [
    {
      document:
        "天津市东丽区人民政府关于提请审议财政预算调整方案的议案\n⟦⟧根据《预算法》有关规定，现提请审议。\n区长　王某某\n2026年5月8日",
      messages: ["议案没有主送机关，标题之下写明主送机关"],
      severity: "error",
    },
    {
      document:
        "天津市东丽区人民政府关于加快综合保税区建设的意见\n现提出如下意见，请予批转。\n天津市东丽区人民政府\n2026年5月8日",
      answers: {
        issuer: "区政府",
        recipient: "市政府",
      },
      messages: ["意见没有主送机关，标题之下写明主送机关"],
      severity: "warning",
    },
    {
      document:
        "天津市东丽区人民政府关于做好防汛工作的通知\n汛期将至，现就做好防汛工作通知如下。\n天津市东丽区人民政府\n2026年5月8日",
      messages: ["通知没有主送机关，标题之下写明主送机关"],
      severity: "warning",
    },
  ],
});
