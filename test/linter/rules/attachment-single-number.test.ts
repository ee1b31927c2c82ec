import { attachmentSingleNumber } from "../../../src/linter/rules/attachment-single-number";
import { testRule } from "../../helpers/test-rule";

testRule(attachmentSingleNumber);
