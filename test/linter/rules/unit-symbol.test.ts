import { unitSymbol } from "../../../src/linter/rules/unit-symbol";
import { testRule } from "../../helpers/test-rule";

testRule(unitSymbol, {
  accept: ["5Km/h", "3MM5", "10G"],
  reject: [{ fragment: "100 ⟦KWh⟧", messages: ["单位符号“KWh”，国家标准写作“kW·h”"], fixed: "100 kW·h" }],
});
