import { abbreviationDefined } from "../../../src/linter/rules/abbreviation-defined";
import { testRule } from "../../helpers/test-rule";

testRule(abbreviationDefined, {
  accept: [
    "公司情况。某公司（以下简称公司）负责。",
    "区政府办公室牵头。东丽区人民政府（以下简称区政府）负责。",
    "见《河长办工作规则》。区河长制办公室（以下简称河长办）负责。",
  ],
});
