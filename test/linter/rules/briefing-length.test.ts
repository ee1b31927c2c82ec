import { briefingLength } from "../../../src/linter/rules/briefing-length";
import { filledUp, testRule } from "../../helpers/test-rule";

const notice =
  "天津市东丽区人民政府关于加强供热保障的通知\n各街道办事处：\n现就有关事项通知如下。\n……\n天津市东丽区人民政府\n2026年9月21日";

testRule(briefingLength, {
  accept: [{ document: filledUp(notice, 3000) }],
  reject: [
    {
      document: filledUp(notice, 2030),
      answers: { lengthClass: "简报" },
      messages: ["简报约2030字（Word计法），限2000字"],
      severity: "error",
    },
    {
      document: filledUp(notice, 1600),
      answers: { lengthClass: "简报" },
      options: { limit: 1500 },
      messages: ["简报1600字（Word计法），限1500字"],
    },
  ],
});
