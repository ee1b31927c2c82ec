import { magnitudeRange } from "../../../src/linter/rules/magnitude-range";
import { testRule } from "../../helpers/test-rule";

testRule(magnitudeRange, {
  accept: ["5万—3万元", "2024—2025万", "A3—5万"],
  reject: [
    {
      fragment: "⟦3 — 5 亿⟧元",
      messages: ["“3 — 5 亿”前一个数缺“亿”，“万”“亿”不省略"],
      fixed: "3亿 — 5 亿元",
    },
  ],
});
