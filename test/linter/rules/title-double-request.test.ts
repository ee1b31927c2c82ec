import { titleDoubleRequest } from "../../../src/linter/rules/title-double-request";
import { testRule } from "../../helpers/test-rule";

testRule(titleDoubleRequest);
