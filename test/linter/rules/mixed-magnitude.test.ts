import { mixedMagnitude } from "../../../src/linter/rules/mixed-magnitude";
import { testRule } from "../../helpers/test-rule";

testRule(mixedMagnitude, {
  accept: ["G20千人", "5百分点", "12·5百人"],
  reject: [
    {
      fragment: "⟦1.5千⟧元，⟦3千⟧万",
      messages: ["“1.5千”数字与“千”并用，通常写“1500”", "“3千”数字与“千”并用，通常写“3000”"],
      fixed: "1500元，3000万",
    },
  ],
});
