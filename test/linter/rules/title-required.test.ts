import { titleRequired } from "../../../src/linter/rules/title-required";
import { testRule } from "../../helpers/test-rule";

testRule(titleRequired, {
  accept: [
    {
      document: "",
    },
    {
      document: "这里只有一段普通的话，没有别的。",
    },
    {
      document:
        "天津市东丽区人民政府令\n第5号\n现公布《东丽区城市绿化管理办法》，自2026年6月1日起施行。\n区长　王某某\n2026年5月8日",
    },
  ],
  reject: [
    {
      document:
        "⟦⟧东丽政发〔2026〕5号\n各街道办事处：\n现就做好防汛工作通知如下。\n天津市东丽区人民政府\n2026年5月8日",
      messages: ["没有标题，公文的标题由发文机关名称、事由和文种组成"],
      severity: "error",
    },
  ],
});
