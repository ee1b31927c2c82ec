import { mainRecipientsRequired } from "../../../src/linter/rules/main-recipients-required";
import { testRule } from "../../helpers/test-rule";

testRule(mainRecipientsRequired);
