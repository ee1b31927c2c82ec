import { recipientDuplicate } from "../../../src/linter/rules/recipient-duplicate";
import { testRule } from "../../helpers/test-rule";

testRule(recipientDuplicate);
