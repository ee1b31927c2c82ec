import { mainRecipientsSingle } from "../../../src/linter/rules/main-recipients-single";
import { testRule } from "../../helpers/test-rule";

testRule(mainRecipientsSingle);
