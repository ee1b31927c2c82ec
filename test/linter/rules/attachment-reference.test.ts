import { attachmentReference } from "../../../src/linter/rules/attachment-reference";
import { testRule } from "../../helpers/test-rule";

testRule(attachmentReference, {
  accept: [
    {
      document:
        "天津市东丽区人民政府关于做好防汛工作的通知\n各街道办事处，各委、办、局：\n各类物资（名单附后）由区水务局统一调配。\n天津市东丽区人民政府\n2026年5月8日",
    },
    "按照《天津市防汛条例》见附件的规定办理，表述“见附件”已删去。",
    {
      document:
        "天津市东丽区人民政府关于印发东丽区防汛工作方案的通知\n各街道办事处：\n现将《东丽区防汛工作方案》印发给你们。\n天津市东丽区人民政府\n2026年5月8日\n东丽区防汛工作方案\n一、物资\n储备标准见附件1。",
    },
  ],
  reject: [
    {
      document:
        "天津市东丽区人民政府关于做好防汛工作的通知\n各街道办事处，各委、办、局：\n储备标准详⟦见附件⟧1。\n天津市东丽区人民政府\n2026年5月8日",
      messages: ["正文写“见附件”，没有附件说明，附件在正文之下的附件说明中列明"],
      severity: "warning",
    },
    {
      document:
        "天津市东丽区人民政府关于做好防汛工作的通知\n各街道办事处：\n各单位要加强领导，落实责任。\n⟦附件：泵站设备清单⟧\n天津市东丽区人民政府\n2026年5月8日",
      messages: ["附件说明列1件，正文没有提到附件，通常在正文相应处注明“见附件”"],
      severity: "advice",
    },
  ],
});
