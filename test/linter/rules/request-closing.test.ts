import { requestClosing } from "../../../src/linter/rules/request-closing";
import { testRule } from "../../helpers/test-rule";

testRule(requestClosing, {
  accept: [
    {
      document:
        "天津市东丽区水务局关于购置防汛物资的请示\n区人民政府：\n我局拟购置水泵20台。\n妥否，请批示。\n附件：1. 物资清单\n天津市东丽区水务局\n2026年5月8日",
    },
    {
      document:
        "天津市东丽区水务局关于防汛工作的报告\n区人民政府：\n现将有关情况报告如下。\n天津市东丽区水务局\n2026年5月8日",
    },
  ],
});
