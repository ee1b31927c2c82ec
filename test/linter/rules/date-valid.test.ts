import { dateValid } from "../../../src/linter/rules/date-valid";
import { testRule } from "../../helpers/test-rule";

testRule(dateValid, {
  accept: [
    "农历二月三十日",
    "13月龄幼儿",
    "3月5日至31日",
    "12月31日24时",
    "2024年2月29日",
    "科目2026-13-1号",
  ],
  reject: [
    {
      fragment: "二〇二六年⟦四月三十一日⟧".replace(/⟦|⟧/g, ""),
      messages: ["“二〇二六年四月三十一日”没有这一天，4月从1日到30日"],
    },
    {
      fragment: "3月5日至⟦32日⟧，⟦13月⟧底前，⟦2026-02-30⟧",
      messages: [
        "“32日”没有这一天，3月从1日到31日",
        "“13月”没有这个月，月份从1到12",
        "“2026-02-30”没有这一天，2026年2月从1日到28日",
      ],
    },
  ],
});
