import { titleRelayStack } from "../../../src/linter/rules/title-relay-stack";
import { testRule } from "../../helpers/test-rule";

const titled = (title: string) => `${title}\n各街道办事处：\n现转发给你们。\n区政府\n2026年3月5日`;

testRule(titleRelayStack, {
  accept: [{ document: titled("天津市东丽区人民政府转发《市人民政府关于做好防汛工作的通知》的通知") }],
  reject: [
    {
      document: titled("天津市东丽区人民政府转发市人民政府\n关于做好防汛工作⟦的通知的通知的通知⟧"),
      messages: ["标题中“的通知的通知的通知”层叠，通常只留一个“的通知”"],
      fixed: titled("天津市东丽区人民政府转发市人民政府\n关于做好防汛工作的通知"),
    },
    {
      document: titled("天津市东丽区人民政府转发市人民政府关于做好防汛工作的通知\n的通知"),
      messages: ["标题中“的通知的通知”层叠，通常只留一个“的通知”"],
    },
  ],
});
