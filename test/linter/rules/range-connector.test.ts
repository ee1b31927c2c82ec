import { rangeConnector } from "../../../src/linter/rules/range-connector";
import { testRule } from "../../helpers/test-rule";

testRule(rangeConnector, {
  accept: ["B1-2层", "A-3个", "3-5", "1-2-3年"],
  reject: [
    { fragment: "床位⟦8-10⟧张", messages: ["“8-10”用了“-”，起止用“—”"], fixed: "床位8—10张" },
    {
      fragment: "（⟦2018-2035⟧年）⟦5%-10%⟧",
      messages: ["“2018-2035”用了“-”，起止用“—”", "“5%-10%”用了“-”，起止用“—”"],
      fixed: "（2018—2035年）5%—10%",
    },
  ],
});
