import { requestSingleMatter } from "../../../src/linter/rules/request-single-matter";
import { testRule } from "../../helpers/test-rule";

const request = (matter: string, body: string) =>
  `天津市东丽区水务局关于${matter}的请示\n区人民政府：\n${body}\n天津市东丽区水务局\n2026年5月8日`;

testRule(requestSingleMatter, {
  accept: [
    { document: request("增加防汛物资和应急照明设备", "拟增加物资和设备。\n妥否，请批示。") },
    { document: request("购置水泵", "恳请区政府：一是批准购置水泵20台；二是安排资金120万元。") },
    { document: request("加强防汛工作和安全生产工作", "妥否，请批示。") },
    {
      document: request(
        "防汛有关事项",
        "一、基本情况\n我局已申请过两次。\n二、工作建议\n恳请批准购置水泵。\n妥否，请批示。",
      ),
    },
  ],
  reject: [
    {
      document: request("更换办公空调和增设公益性岗位", "妥否，请批示。").replace(/关于.*的(?=请示)/, "⟦$&⟧"),
      messages: ["标题写有“更换办公空调”“增设公益性岗位”，像是两件事，请示一文一事"],
    },
    {
      document: request(
        "防汛有关事项",
        "一、关于购置水泵\n恳请批准购置水泵20台。\n二、⟦关于增加编制⟧\n恳请批准增加编制3名。",
      ),
      messages: ["请示分2部分各提一项请求，像是几件事，请示一文一事"],
      severity: "advice",
    },
    {
      document: request("购置水泵和增加人员编制", "拟购置水泵20台。\n拟增加人员编制3名。").replace(
        /关于.*的(?=请示)/,
        "⟦$&⟧",
      ),
      messages: ["标题把“购置水泵”“增加人员编制”两件事写在一起，正文分别提出请求，请示须一文一事"],
      severity: "error",
    },
    {
      document: request("购置水泵和增加人员编制", "现将有关情况请示如下。"),
      messages: ["标题写有“购置水泵”“增加人员编制”，像是两件事，请示一文一事"],
      severity: "advice",
    },
  ],
});
