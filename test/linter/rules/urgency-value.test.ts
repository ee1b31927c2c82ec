import { urgencyValue } from "../../../src/linter/rules/urgency-value";
import { testRule } from "../../helpers/test-rule";

testRule(urgencyValue);
