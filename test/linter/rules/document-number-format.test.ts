import { documentNumberFormat } from "../../../src/linter/rules/document-number-format";
import { testRule } from "../../helpers/test-rule";

testRule(documentNumberFormat);
