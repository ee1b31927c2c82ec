import { contactRequired } from "../../../src/linter/rules/contact-required";
import { testRule } from "../../helpers/test-rule";

testRule(contactRequired);
