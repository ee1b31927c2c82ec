import { pairedPunctuation } from "../../../src/linter/rules/paired-punctuation";
import { testRule } from "../../helpers/test-rule";

testRule(pairedPunctuation, {
  accept: [
    "修改为：“甲方负责。\n乙方协助。”",
    "（一）排查。①甲；②乙；a）丙。",
    "见《关于印发〈河长制实施方案〉的通知》（津政办发〔2026〕5号）。",
    "详见附件（表1)。",
  ],
  reject: [
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
