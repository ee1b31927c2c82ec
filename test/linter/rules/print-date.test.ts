import { printDate } from "../../../src/linter/rules/print-date";
import { testRule } from "../../helpers/test-rule";

testRule(printDate);
