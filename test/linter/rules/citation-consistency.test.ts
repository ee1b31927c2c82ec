import { citationConsistency } from "../../../src/linter/rules/citation-consistency";
import { testRule } from "../../helpers/test-rule";

testRule(citationConsistency, {
  accept: [
    "《甲办法》（津政发〔2025〕2号）《甲办法（试行）》（津政发〔2025〕2号）",
    "《甲办法》（津政发[2025]2号）《甲办法》（津政发〔2025〕2号）",
  ],
});
