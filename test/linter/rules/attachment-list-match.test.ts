import { attachmentListMatch } from "../../../src/linter/rules/attachment-list-match";
import { testRule } from "../../helpers/test-rule";

testRule(attachmentListMatch);
