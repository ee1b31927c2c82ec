import { mixedDate } from "../../../src/linter/rules/mixed-date";
import { testRule } from "../../helpers/test-rule";

testRule(mixedDate, {
  accept: ["2026年正月十五", "1917年十月革命", "3月5日", "十二月五日"],
  reject: [
    {
      fragment: "⟦3月二十一日⟧，⟦2026年十二月3日⟧",
      messages: [
        "“3月二十一日”混用两种数字，用“3月21日”",
        "“2026年十二月3日”混用两种数字，用“2026年12月3日”",
      ],
      fixed: "3月21日，2026年12月3日",
    },
  ],
});
