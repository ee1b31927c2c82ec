import { documentDateFormat } from "../../../src/linter/rules/document-date-format";
import { testRule } from "../../helpers/test-rule";

testRule(documentDateFormat);
