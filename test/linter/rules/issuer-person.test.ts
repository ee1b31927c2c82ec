import { issuerPerson } from "../../../src/linter/rules/issuer-person";
import { testRule } from "../../helpers/test-rule";

testRule(issuerPerson);
