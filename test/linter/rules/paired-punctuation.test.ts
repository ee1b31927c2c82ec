import { pairedPunctuation } from "../../../src/linter/rules/paired-punctuation";
import { testRule } from "../../helpers/test-rule";

testRule(pairedPunctuation, {
  accept: [
    "修改为：“第一条　甲。\n“第二条　“三公”经费乙。\n“第三条　丙。”",
    "f(x→g(y)为真，程序如下 main(",
    "修改为：“甲方负责。\n乙方协助。”",
    "（一）排查。①甲；②乙；a）丙。",
    "见《关于印发〈河长制实施方案〉的通知》（津政办发〔2026〕5号）。",
    "详见附件（表1)。",
  ],
  reject: [
    { fragment: "落实⟦“⟧四方责任。\n“十四五”时期，继续推进。", messages: ["有左引号无右引号，标号成对使用"] },
    {
      fragment: "甲⟦（⟧乙⟦“⟧丙⟦》⟧丁",
      messages: [
        "有左括号无右括号，标号成对使用",
        "有左引号无右引号，标号成对使用",
        "有右书名号无左书名号，标号成对使用",
      ],
    },
    { fragment: "坚持⟦“⟧两手抓、“两手硬”。", messages: ["有左引号无右引号，标号成对使用"] },
    {
      fragment: "津政发⟦〔⟧2026⟦）⟧5号文件",
      messages: ["有左六角括号无右六角括号，标号成对使用", "有右括号无左括号，标号成对使用"],
    },
    {
      fragment: "甲⟦《⟧乙\n丙\n丁⟦》⟧戊",
      messages: ["有左书名号无右书名号，标号成对使用", "有右书名号无左书名号，标号成对使用"],
    },
  ],
});
