import { attachmentLabel } from "../../../src/linter/rules/attachment-label";
import { testRule } from "../../helpers/test-rule";

testRule(attachmentLabel);
