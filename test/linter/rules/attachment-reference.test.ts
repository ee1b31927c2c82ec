import { attachmentReference } from "../../../src/linter/rules/attachment-reference";
import { testRule } from "../../helpers/test-rule";

testRule(attachmentReference);
