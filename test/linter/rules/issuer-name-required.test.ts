import { issuerNameRequired } from "../../../src/linter/rules/issuer-name-required";
import { testRule } from "../../helpers/test-rule";

testRule(issuerNameRequired);
