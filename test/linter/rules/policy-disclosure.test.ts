import { policyDisclosure } from "../../../src/linter/rules/policy-disclosure";
import { testRule } from "../../helpers/test-rule";

testRule(policyDisclosure);
