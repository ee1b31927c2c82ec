import { documentDateRequired } from "../../../src/linter/rules/document-date-required";
import { testRule } from "../../helpers/test-rule";

testRule(documentDateRequired);
