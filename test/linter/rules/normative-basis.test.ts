import { normativeBasis } from "../../../src/linter/rules/normative-basis";
import { testRule } from "../../helpers/test-rule";

const notice =
  "天津市东丽区人民政府关于印发东丽区公共停车场管理办法的通知\n各街道办事处：\n现将《东丽区公共停车场管理办法》印发给你们。\n天津市东丽区人民政府\n2026年5月6日";

testRule(normativeBasis, {
  accept: [
    { document: notice },
    {
      document: `${notice}\n东丽区公共停车场管理办法\n第一条　为规范停车场管理，制定本办法。`,
      answers: { normative: "否" },
    },
    {
      document:
        "天津市东丽区人民政府关于禁止燃放烟花爆竹的通告\n根据《烟花爆竹安全管理条例》，现通告如下。\n本通告自公布之日起施行。\n天津市东丽区人民政府\n2026年5月6日",
    },
  ],
  reject: [
    {
      document:
        "⟦天津市东丽区人民政府关于禁止燃放烟花爆竹的通告⟧\n为保护环境，全区禁止燃放烟花爆竹。\n本通告自2026年6月1日起施行。\n天津市东丽区人民政府\n2026年5月6日",
      messages: [
        "天津市东丽区人民政府关于禁止燃放烟花爆竹的通告没有写明制定依据，行政规范性文件通常写明依据",
      ],
      severity: "advice",
    },
  ],
});
