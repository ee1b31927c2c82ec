import { requestReportMixed } from "../../../src/linter/rules/request-report-mixed";
import { testRule } from "../../helpers/test-rule";

testRule(requestReportMixed);
