import { weekdayMatch } from "../../../src/linter/rules/weekday-match";
import { testRule } from "../../helpers/test-rule";

testRule(weekdayMatch, {
  accept: ["2026年3月12日周一鸣同志到会。", "去年3月12日（星期一）", "1月5日（星期日）", "2月30日（星期一）"],
  reject: [
    {
      fragment: "2026年3月12日⟦周五⟧上午，3月13日（⟦星期天⟧）",
      messages: ["“周五”与日期不符，2026年3月12日是星期四", "“星期天”与日期不符，2026年3月13日是星期五"],
      fixed: "2026年3月12日周四上午，3月13日（星期五）",
    },
    { fragment: "定于3月12日（⟦星期三⟧）召开。", messages: ["“星期三”与日期不符，2026年3月12日是星期四"] },
  ],
});
