import { signatoryFormat } from "../../../src/linter/rules/signatory-format";
import { testRule } from "../../helpers/test-rule";

testRule(signatoryFormat);
