import { nestedMarks } from "../../../src/linter/rules/nested-marks";
import { testRule } from "../../helpers/test-rule";

testRule(nestedMarks, {
  accept: ["《甲》（见《乙》）", "（见《甲（试行）》）", "（一）（二）（（1）项）", "《甲（《乙》"],
  reject: [
    {
      fragment: "⟦（甲（乙）丙（丁））⟧",
      messages: ["圆括号里又用圆括号，换一种括号（外层用六角括号“〔〕”）"],
      fixed: "〔甲（乙）丙（丁）〕",
    },
  ],
});
