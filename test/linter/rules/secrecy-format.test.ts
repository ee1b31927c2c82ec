import { secrecyFormat } from "../../../src/linter/rules/secrecy-format";
import { testRule } from "../../helpers/test-rule";

testRule(secrecyFormat);
