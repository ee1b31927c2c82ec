import { bypass } from "../../../src/linter/rules/bypass";
import { testRule } from "../../helpers/test-rule";

const paper = (title: string, to: string, issuer: string) =>
  `${issuer}${title}\n${to}：\n现将有关情况报告如下。\n${issuer}\n2026年5月8日`;

testRule(bypass, {
  accept: [
    { document: paper("突发事件信息首报", "市人民政府", "万新街道办事处") },
    { document: paper("关于防汛工作情况的报告", "天津市人民政府", "天津市东丽区人民政府") },
    { document: paper("关于防汛工作情况的报告", "市城市管理委员会", "天津市东丽区城市管理委员会") },
    { document: paper("关于防汛工作情况的报告", "各区人民政府", "天津市水务局") },
  ],
  reject: [
    {
      document: paper("关于防汛工作情况的报告", "⟦市委⟧、⟦市政府⟧", "万新街道办事处"),
      messages: ["越过区政府主送“市委”，不得违规越级行文", "越过区政府主送“市政府”，不得违规越级行文"],
      severity: "error",
    },
  ],
});
