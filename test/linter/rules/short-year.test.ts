import { shortYear } from "../../../src/linter/rules/short-year";
import { testRule } from "../../helpers/test-rule";

testRule(shortYear, {
  accept: [
    "近10年底数已摸清",
    "有期徒刑10年3月",
    "民国25年5月",
    "连续10年度考核优秀",
    "二〇26年3月",
    "2023年3月",
    "12年3个月",
  ],
  reject: [
    {
      fragment: "⟦95年7月⟧成立，⟦22年初⟧改制，完成⟦25年度⟧任务。",
      messages: [
        "“95年7月”年份只有两位，年份用四位数字",
        "“22年初”年份只有两位，年份用四位数字",
        "“25年度”年份只有两位，年份用四位数字",
      ],
      fixed: "1995年7月成立，2022年初改制，完成2025年度任务。",
    },
  ],
});
