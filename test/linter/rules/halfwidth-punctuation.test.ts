import { halfwidthPunctuation } from "../../../src/linter/rules/halfwidth-punctuation";
import { testRule } from "../../helpers/test-rule";

testRule(halfwidthPunctuation, {
  accept: [
    "WHO, the World Health Organization, said: “Hello, world!” 随后宣布。",
    "“APEC”,“WTO”均已加入，f(x)为减函数。",
    {
      document:
        "天津市东丽区水务局关于防汛的报告\n区人民政府:\n汛情平稳。\n附件:1. 汛情表\n天津市东丽区水务局\n2026年5月8日\n(联系人：王某；电话：84375000)",
    },
  ],
  reject: [
    {
      fragment: "⟦(一)⟧加强组织领导⟦!⟧",
      messages: ["半角“()”，中文用全角“（）”", "半角“!”，中文用全角“！”"],
      fixed: "（一）加强组织领导！",
    },
    { fragment: "⟦(1)⟧落实责任", messages: ["半角“()”，中文用全角“（）”"], fixed: "（1）落实责任" },
    { fragment: "详见附件⟦（表1)⟧。", messages: ["半角“()”，中文用全角“（）”"], fixed: "详见附件（表1）。" },
    {
      fragment: "登录http://example.gov.cn⟦,⟧下载。",
      messages: ["半角“,”，中文用全角“，”"],
      fixed: "登录http://example.gov.cn，下载。",
    },
  ],
});
