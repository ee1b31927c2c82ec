import { fixedTermNumeral } from "../../../src/linter/rules/fixed-term-numeral";
import { testRule } from "../../helpers/test-rule";

testRule(fixedTermNumeral, {
  accept: ["114五金店", "4.14五项"],
  reject: [
    {
      fragment: "⟦1网通办⟧",
      options: { terms: { "1网通办": "一网通办" } },
      messages: ["“1网通办”是定型词语，写作“一网通办”"],
      fixed: "一网通办",
    },
  ],
});
