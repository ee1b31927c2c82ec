import { meetingSize } from "../../../src/linter/rules/meeting-size";
import { testRule } from "../../helpers/test-rule";

const notice = (issuer: string, title: string, body: string) =>
  [`${issuer}关于${title}的通知`, "各街道办事处：", body, issuer, "2026年5月8日"].join("\n");
const government = "天津市东丽区人民政府";
const bureau = "天津市东丽区水务局";

testRule(meetingSize, {
  accept: [
    { document: notice(bureau, "召开防汛物资培训会议", "参会人员共260人。") },
    { document: notice(government, "印发全区工作会议纪要", "共420人参加会议。") },
    { document: notice(government, "召开全区工作会议", "参会人员共350人。") },
    {
      document: notice(
        bureau,
        "召开全区防汛工作会议",
        "参加过去年演练的群众5000人、每街道参会人员不超过220人。",
      ),
    },
  ],
  reject: [
    {
      document: notice(bureau, "召开全区防汛工作会议", "会议以区政府名义召开，⟦360名⟧干部参加。"),
      messages: ["参会360人，区政府召开的全区性会议一般不超过350人"],
      severity: "warning",
    },
    {
      document: notice(government, "召开全区工作会议", "主会场参加人员⟦180人，分会场参加人员220人⟧。"),
      messages: ["参会400人，区政府召开的全区性会议一般不超过350人"],
    },
    {
      document: notice(government, "召开全区工作会议", "参会人员共⟦120人⟧。"),
      options: { government: 100 },
      messages: ["参会120人，区政府召开的全区性会议一般不超过100人"],
    },
  ],
});
