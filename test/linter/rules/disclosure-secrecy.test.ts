import { disclosureSecrecy } from "../../../src/linter/rules/disclosure-secrecy";
import { testRule } from "../../helpers/test-rule";

testRule(disclosureSecrecy);
