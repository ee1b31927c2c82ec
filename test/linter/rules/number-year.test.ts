import { numberYear } from "../../../src/linter/rules/number-year";
import { testRule } from "../../helpers/test-rule";

testRule(numberYear);
