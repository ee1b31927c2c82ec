import { disclosureRequired } from "../../../src/linter/rules/disclosure-required";
import { testRule } from "../../helpers/test-rule";

testRule(disclosureRequired, {
  accept: [
    {
      document:
        "天津市东丽区人民政府关于做好防汛工作的通知\n各街道办事处，各委、办、局：\n汛期将至，现就做好防汛工作通知如下。\n天津市东丽区人民政府\n2026年5月8日\n（此件公开发布）",
    },
    {
      document:
        "机密★5年\n天津市东丽区人民政府关于做好防汛工作的通知\n各街道办事处，各委、办、局：\n汛期将至，现就做好防汛工作通知如下。\n天津市东丽区人民政府\n2026年5月8日",
    },
    {
      document: "邀请函\n尊敬的李某某先生：\n敬请光临。\n天津市东丽区水务局\n2026年5月8日",
    },
    {
      document: "天津市东丽区人民政府令\n第5号\n现予公布。\n区长　王某某\n2026年5月8日",
    },
  ],
  reject: [
    {
      document:
        "东丽政发〔2026〕5号\n天津市东丽区人民政府关于做好防汛工作的通知\n各街道办事处，各委、办、局：\n汛期将至，现就做好防汛工作通知如下。\n天津市东丽区人民政府\n2026年　月　日⟦⟧",
      messages: ["附注没有公开属性，定稿标明主动公开、删减后公开、依申请公开或者不予公开"],
      severity: "warning",
    },
  ],
});
