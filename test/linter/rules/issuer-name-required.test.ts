import { issuerNameRequired } from "../../../src/linter/rules/issuer-name-required";
import { testRule } from "../../helpers/test-rule";

testRule(issuerNameRequired, {
  accept: [
    {
      document:
        "天津市东丽区人民政府关于做好防汛工作的通知\n各街道办事处，各委、办、局：\n汛期将至，现就做好防汛工作通知如下。\n东丽水务\n2026年5月8日",
    },
    {
      document:
        "天津市东丽区人民政府关于废止部分文件的决定\n（2026年5月8日天津市东丽区人民政府第5次常务会议通过）\n区人民政府决定废止下列文件。",
    },
    {
      document: "政府工作报告\n各位代表：\n现在报告工作。",
    },
  ],
  reject: [
    {
      document:
        "天津市东丽区人民政府令\n第5号\n现公布《东丽区城市绿化管理办法》，自2026年6月1日起施行。⟦⟧\n2026年5月8日",
      messages: ["命令没有签发人职务和姓名，正文之后署名"],
      severity: "warning",
    },
  ],
});
