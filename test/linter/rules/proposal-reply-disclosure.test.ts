import { proposalReplyDisclosure } from "../../../src/linter/rules/proposal-reply-disclosure";
import { testRule } from "../../helpers/test-rule";

testRule(proposalReplyDisclosure, {
  accept: [
    {
      document:
        "天津市东丽区水务局对区政协第41号提案的答复\n李某某委员：\n现答复如下。\n天津市东丽区水务局\n2026年　月　日",
    },
    {
      document:
        "天津市东丽区水务局关于四起安全事故所提问题和建议办理情况的函\n区应急局：\n现函告如下。\n天津市东丽区水务局\n2026年5月8日",
    },
  ],
});
