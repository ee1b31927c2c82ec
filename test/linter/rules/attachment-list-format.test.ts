import { attachmentListFormat } from "../../../src/linter/rules/attachment-list-format";
import { testRule } from "../../helpers/test-rule";

testRule(attachmentListFormat);
