import { proposalReplyDisclosure } from "../../../src/linter/rules/proposal-reply-disclosure";
import { testRule } from "../../helpers/test-rule";

testRule(proposalReplyDisclosure);
