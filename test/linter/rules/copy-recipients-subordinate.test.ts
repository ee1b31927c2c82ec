import { copyRecipientsSubordinate } from "../../../src/linter/rules/copy-recipients-subordinate";
import { testRule } from "../../helpers/test-rule";

testRule(copyRecipientsSubordinate);
