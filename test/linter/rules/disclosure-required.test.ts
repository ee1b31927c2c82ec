import { disclosureRequired } from "../../../src/linter/rules/disclosure-required";
import { testRule } from "../../helpers/test-rule";

testRule(disclosureRequired);
