import { dateOrder } from "../../../src/linter/rules/date-order";
import { testRule } from "../../helpers/test-rule";

testRule(dateOrder, {
  accept: ["2025年12月30日至1月5日", "2026年5月3日（星期日）至5月10日", "5月10日、3日", "〔2025〕至〔2023〕"],
  reject: [
    {
      fragment: "⟦2026年5月1日上午至2025年6月1日⟧",
      messages: ["“2026年5月1日上午至2025年6月1日”终点早于起点，起止顺序颠倒"],
    },
  ],
});
