import { recipientPerson } from "../../../src/linter/rules/recipient-person";
import { testRule } from "../../helpers/test-rule";

testRule(recipientPerson);
