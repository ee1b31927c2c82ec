import { copyRecipientsSubordinate } from "../../../src/linter/rules/copy-recipients-subordinate";
import { testRule } from "../../helpers/test-rule";

testRule(copyRecipientsSubordinate, {
  accept: [
    {
      document:
        "天津市东丽区人民政府关于做好防汛工作的通知\n各街道办事处，各委、办、局：\n汛期将至，现就做好防汛工作通知如下。\n天津市东丽区人民政府\n2026年5月8日\n抄送：各街道办事处。",
    },
    {
      document:
        "天津市东丽区水务局关于购置防汛物资的请示\n区人民政府：\n拟购置编织袋5万条，用于今年的防汛工作。妥否，请批示。\n天津市东丽区水务局\n2026年5月8日\n抄送：区财政局，张贵庄街道办事处。",
    },
  ],
  reject: [
    {
      document:
        "天津市东丽区水务局关于购置防汛物资的请示\n区人民政府：\n拟购置编织袋5万条，用于今年的防汛工作。妥否，请批示。\n天津市东丽区水务局\n2026年5月8日\n抄送：区财政局，⟦局属各单位⟧。",
      messages: ["抄送“局属各单位”，上行文不抄送下级机关"],
      severity: "error",
    },
  ],
});
