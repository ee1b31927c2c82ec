import { letterToSuperior } from "../../../src/linter/rules/letter-to-superior";
import { testRule } from "../../helpers/test-rule";

const letter = (title: string, to: string, body: string, issuer = "天津市东丽区水务局") =>
  `${issuer}${title}\n${to}：\n${body}\n${issuer}\n2026年5月8日`;

testRule(letterToSuperior, {
  accept: [
    { document: letter("关于增加泵站的复函", "区人民政府", "来函收悉，按程序请批准后实施。") },
    { document: letter("关于增加泵站的函", "区政府办公室", "以上事项，请予批准。") },
    { document: letter("关于增加泵站的函", "区人民政府", "有关“请予批准”的表述已经修改。") },
  ],
  reject: [
    {
      document: letter(
        "关于增加建设用地的函",
        "天津市人民政府",
        "以上事项，⟦恳请批准⟧。",
        "天津市东丽区人民政府",
      ),
      messages: ["函主送上级机关市政府而“恳请批准”，向上级机关请求批准用请示"],
    },
  ],
});
