import { copyNumberRequired } from "../../../src/linter/rules/copy-number-required";
import { testRule } from "../../helpers/test-rule";

testRule(copyNumberRequired);
