import { ceremonyAttendance } from "../../../src/linter/rules/ceremony-attendance";
import { testRule } from "../../helpers/test-rule";

const request = (title: string, body: string) =>
  [
    `天津市东丽区商务局关于${title}的请示`,
    "区人民政府：",
    body,
    "妥否，请批示。",
    "天津市东丽区商务局",
    "2026年4月8日",
  ].join("\n");
const except = "除区委、区政府统一安排的活动和重要外事、经贸、重点工程、重要活动外不出席";

testRule(ceremonyAttendance, {
  accept: [
    { document: request("举办智能制造论坛", "拟邀请有关专家参加论坛。副区长张某负责统筹。") },
    { document: request("举办经贸洽谈会", "拟请区长出席论坛。") },
    { document: request("举办智能制造论坛", "社区长期出席论坛的企业优先。") },
    { document: request("安排论坛经费", "去年副区长张某出席了论坛。") },
  ],
  reject: [
    {
      document: request("举办智能制造论坛", "拟请⟦区长⟧致辞。"),
      messages: [`安排“区长”出席“论坛”，${except}`],
      severity: "warning",
    },
    {
      document: request("举办企业周年活动", "庆典当天，请⟦区政府领导⟧到场见证。参加庆典的还有企业代表。"),
      messages: [`安排“区政府领导”出席“庆典”，${except}`],
    },
  ],
});
