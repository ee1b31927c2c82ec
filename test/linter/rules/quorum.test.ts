import { quorum } from "../../../src/linter/rules/quorum";
import { testRule } from "../../helpers/test-rule";

const minutes = (meeting: string, ...body: readonly string[]) =>
  [
    `天津市东丽区人民政府${meeting}纪要`,
    "2026年3月5日",
    `天津市东丽区人民政府第3次${meeting}纪要`,
    ...body,
  ].join("\n");
const listed = ["会议审议了防汛方案。", "出席：张　三　李某某　王　五", "列席：赵某某、孙某某、周某某"];

testRule(quorum, {
  accept: [
    { document: minutes("常务会议", "会议应到12人，实到8人。", "会议讨论了人事任免事项。") },
    { document: minutes("常务会议", ...listed) },
    { document: minutes("常务会议", ...listed), options: { executive: 6 } },
    { document: minutes("专题会议", "会议应到12人，实到3人。") },
    { document: minutes("区长办公会议", "会议应到12人，实到6人。", "会议讨论了人事任免事项。") },
  ],
  reject: [
    {
      document: minutes("常务会议", ...listed.map((line) => (line.startsWith("出席") ? `⟦${line}⟧` : line))),
      options: { executive: 7 },
      messages: ["出席3人，组成人员7人，须达到半数以上"],
      severity: "error",
    },
    {
      document: minutes("全体会议", "会议应到四十人，实到⟦十九人⟧。"),
      messages: ["出席19人，组成人员40人，须达到半数以上"],
    },
  ],
});
