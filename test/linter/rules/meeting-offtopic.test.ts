import { meetingOfftopic } from "../../../src/linter/rules/meeting-offtopic";
import { testRule } from "../../helpers/test-rule";

const notice = (title: string, body: string) =>
  [
    `天津市东丽区文化和旅游局关于${title}的通知`,
    "各街道办事处：",
    body,
    "天津市东丽区文化和旅游局",
    "2026年5月8日",
  ].join("\n");

testRule(meetingOfftopic, {
  accept: [
    { document: notice("召开旅游景区安全工作会议", "下午赴东丽湖景区检查游览设施。") },
    { document: notice("做好采摘节服务", "组织市民采摘、游览。") },
    { document: notice("召开统战工作会议", "请区海外联谊会派人参加，严禁联谊、采摘。") },
  ],
  reject: [
    {
      document: notice("召开统战工作会议", "会后安排⟦采摘⟧，晚上⟦宴请⟧来宾。"),
      messages: [
        "会议安排里有“采摘”，严禁组织与会议主题无关的活动",
        "会议安排里有“宴请”，严禁组织与会议主题无关的活动",
      ],
      severity: "warning",
    },
  ],
});
