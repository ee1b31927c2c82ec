import { issuerNameMatch } from "../../../src/linter/rules/issuer-name-match";
import { testRule } from "../../helpers/test-rule";

testRule(issuerNameMatch);
