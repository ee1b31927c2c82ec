import { ellipsis } from "../../../src/linter/rules/ellipsis";
import { testRule } from "../../helpers/test-rule";

testRule(ellipsis, {
  accept: ["第一章 总则......1", "第一章…………………3", "Wait... 好", "甲……等待", "…………", "（a1,…,an）", "…"],
  reject: [
    {
      fragment: "甲⟦…⟧乙⟦、、、⟧",
      messages: ["“…”不是省略号，省略号用“……”", "“、、、”不是省略号，省略号用“……”"],
      fixed: "甲……乙……",
    },
  ],
});
