import { policyDisclosure } from "../../../src/linter/rules/policy-disclosure";
import { testRule } from "../../helpers/test-rule";

testRule(policyDisclosure, {
  accept: [
    {
      document:
        "天津市东丽区人民政府关于加强防汛值班工作若干措施的通知\n各街道办事处：\n现通知如下。\n天津市东丽区人民政府\n2026年5月8日\n（此件不予公开）",
    },
    {
      document:
        "天津市东丽区人民政府关于做好防汛工作的通知\n各街道办事处，各委、办、局：\n汛期将至，现就做好防汛工作通知如下。\n天津市东丽区人民政府\n2026年5月8日\n（此件依申请公开）",
    },
    {
      document:
        "天津市东丽区人民政府关于支持企业发展政策措施的请示\n市人民政府：\n妥否，请批示。\n天津市东丽区人民政府\n2026年5月8日\n（此件不予公开）",
    },
  ],
  reject: [
    {
      document:
        "天津市东丽区人民政府关于支持企业发展的实施意见\n各街道办事处：\n现提出如下意见。\n天津市东丽区人民政府\n2026年5月8日\n⟦（此件不予公开）⟧",
      messages: [
        "政策措施“天津市东丽区人民政府关于支持企业发展的实施意见”的公开属性是“不予公开”，政策措施除依法需要保密的及时公布",
      ],
      severity: "warning",
    },
  ],
});
