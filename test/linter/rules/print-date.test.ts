import { printDate } from "../../../src/linter/rules/print-date";
import { testRule } from "../../helpers/test-rule";

testRule(printDate, {
  accept: [
    {
      document:
        "天津市东丽区人民政府关于做好防汛工作的通知\n各街道办事处，各委、办、局：\n汛期将至，现就做好防汛工作通知如下。\n天津市东丽区人民政府\n2026年　月　日\n抄送：区委办公室。\n天津市东丽区人民政府办公室　2026年5月9日印发",
    },
  ],
});
