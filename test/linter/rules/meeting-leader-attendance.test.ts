import { meetingLeaderAttendance } from "../../../src/linter/rules/meeting-leader-attendance";
import { testRule } from "../../helpers/test-rule";

const notice = (body: string, title = "召开防汛工作会议", issuer = "天津市东丽区水务局") =>
  [`${issuer}关于${title}的通知`, "各街道办事处：", body, issuer, "2026年5月8日"].join("\n");

testRule(meetingLeaderAttendance, {
  accept: [
    { document: notice("副区长张某出席会议并讲话。会议以区政府名义召开。") },
    { document: notice("副区长张某出席会议并讲话。", "召开防汛工作会议", "天津市东丽区人民政府") },
    { document: notice("副区长张某不出席会议。") },
    { document: notice("落实区长参加防汛检查时的要求。") },
    { document: notice("各社区长者食堂参加评比，地区长期参加的单位列席。") },
  ],
  reject: [
    {
      document: notice("出席领导：⟦副区长⟧张某、区水务局局长李某。"),
      messages: ["安排“副区长”出席部门的会议，区政府领导同志一般不出席部门的工作会议"],
      severity: "warning",
    },
    {
      document: notice("拟请⟦区长⟧到会作动员讲话。"),
      messages: ["安排“区长”出席部门的会议，区政府领导同志一般不出席部门的工作会议"],
    },
  ],
});
