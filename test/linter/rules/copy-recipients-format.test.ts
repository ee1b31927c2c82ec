import { copyRecipientsFormat } from "../../../src/linter/rules/copy-recipients-format";
import { testRule } from "../../helpers/test-rule";

testRule(copyRecipientsFormat);
