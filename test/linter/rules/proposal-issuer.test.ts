import { proposalIssuer } from "../../../src/linter/rules/proposal-issuer";
import { testRule } from "../../helpers/test-rule";

testRule(proposalIssuer);
