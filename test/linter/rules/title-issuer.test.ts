import { titleIssuer } from "../../../src/linter/rules/title-issuer";
import { testRule } from "../../helpers/test-rule";

testRule(titleIssuer);
