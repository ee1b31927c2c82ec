import { mainRecipientsColon } from "../../../src/linter/rules/main-recipients-colon";
import { testRule } from "../../helpers/test-rule";

testRule(mainRecipientsColon);
