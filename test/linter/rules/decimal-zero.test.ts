import { decimalZero } from "../../../src/linter/rules/decimal-zero";
import { testRule } from "../../helpers/test-rule";

testRule(decimalZero, {
  accept: ["1.5", "第.5", "192.168.1.1", "...5"],
  reject: [{ fragment: "⟦.5⟧万元", messages: ["“.5”缺小数点前的“0”，纯小数写出“0”"], fixed: "0.5万元" }],
});
