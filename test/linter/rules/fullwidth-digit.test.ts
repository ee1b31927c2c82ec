import { fullwidthDigit } from "../../../src/linter/rules/fullwidth-digit";
import { testRule } from "../../helpers/test-rule";

testRule(fullwidthDigit, {
  accept: ["ＡＢＣ"],
});
