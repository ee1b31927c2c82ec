import { repeatedPunctuation } from "../../../src/linter/rules/repeated-punctuation";
import { testRule } from "../../helpers/test-rule";

testRule(repeatedPunctuation, {
  accept: ["此处从略。。。", "何时办结？？", "“办好了。”"],
  reject: [
    {
      fragment: "甲⟦、，⟧乙⟦；；⟧丙。",
      messages: ["标点“、，”重复，保留一个“，”", "标点“；；”重复，保留一个“；”"],
      fixed: "甲，乙；丙。",
    },
  ],
});
