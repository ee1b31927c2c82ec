import { dayWord } from "../../../src/linter/rules/day-word";
import { testRule } from "../../helpers/test-rule";

testRule(dayWord, {
  accept: ["3月5号线开通", "3月12号文", "第5号"],
});
