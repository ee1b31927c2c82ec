import { titleIssuer } from "../../../src/linter/rules/title-issuer";
import { testRule } from "../../helpers/test-rule";

testRule(titleIssuer, {
  accept: [
    {
      document:
        "天津市东丽区人民政府关于做好防汛工作的通知\n各街道办事处，各委、办、局：\n汛期将至，现就做好防汛工作通知如下。\n天津市东丽区人民政府\n2026年5月8日\n附件\n关于防汛物资储备的通知",
    },
    {
      document:
        "天津市东丽区水务局\n关于征求防汛预案意见的函\n区应急局：\n现征求意见。\n天津市东丽区水务局\n2026年5月8日",
    },
    {
      document: "天津市东丽区人民政府文件\n关于做好防汛工作的通知\n各街道办事处：\n现通知如下。",
      options: {
        mastheadSuffices: ["通知"],
      },
    },
  ],
  reject: [
    {
      document:
        "⟦转发⟧市人民政府关于做好防汛工作文件的通知\n各街道办事处：\n现转发给你们。\n天津市东丽区人民政府\n2026年5月8日",
      messages: ["标题以“转发”开头，没有发文机关名称，标题由发文机关名称、事由和文种组成"],
      severity: "warning",
    },
  ],
});
