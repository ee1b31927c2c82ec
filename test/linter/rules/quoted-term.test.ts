import { quotedTerm } from "../../../src/linter/rules/quoted-term";
import { testRule } from "../../helpers/test-rule";

testRule(quotedTerm, {
  accept: ["第三公约", "三公斤", "坚持‘两个维护’", "十四五个人", "参加“学习两个确立”活动"],
  reject: [
    { fragment: "推进⟦津城⟧建设", options: { more: ["津城"] }, messages: ["“津城”没有引号，固定用语加引号"] },
  ],
});
