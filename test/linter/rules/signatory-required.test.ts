import { signatoryRequired } from "../../../src/linter/rules/signatory-required";
import { testRule } from "../../helpers/test-rule";

testRule(signatoryRequired);
