import { recognize } from "../../../src/draft/recognize";
import { headingNumberSequence } from "../../../src/linter/rules/heading-number-sequence";
import { findingsOf } from "../../helpers/findings-of";
import { manuscriptOf } from "../../helpers/manuscript";
import { testRule } from "../../helpers/test-rule";

testRule(headingNumberSequence, {
  accept: [
    "主要做法：一是摸底，一要全面，二要准确；二是整改，第一，立行立改，第二，限期整改；三是复查。",
    "三是加强宣传，四是加强督查。统一是基础。",
    "他说：“一是一，三是三。”",
    "一要抓三要素，三要素是人、财、物；二要抓落实。",
    "注：1.单位为米。\n2.红线是指口岸区边界。\n3.数据截至上年末。",
    "第十条　甲。\n第十条之一　乙。\n第十一条　丙。",
    "第八条　公文种类主要有：\n（一）决议。\n（二）决定。\n第九条　公文由以下部分组成。",
    "一、将第三条修改为：“第三条　街道负责。\n第五条　部门负责。”\n二、删去第七条。",
    "检查内容：\n1.疏散通道。\n2.消防器材。\n整改要求：\n1.立行立改。\n2.限期整改。",
    "东丽街道\n一、疏散通道。\n金钟街道\n一、消防器材。",
    "1.1 范围\n1.2 依据\n2.1 组织\n2.2 职责",
  ],
  reject: [
    {
      fragment: "第一，摸底。第二，整改。⟦第二，⟧复查。",
      messages: ["“第二，”之后是“第二，”，按次序是“第三，”"],
    },
    {
      fragment: "一是摸底，包括一要全面，二要准确；二是整改；⟦四是⟧复查；五是评估。",
      messages: ["“二是”之后是“四是”，按次序是“三是”"],
    },
    {
      fragment: "一、疏散通道。\n二、消防器材。\n⟦五、⟧值班值守。\n四、应急演练。",
      messages: ["“二、”之后是“五、”，按次序是“三、”"],
      fixed: "一、疏散通道。\n二、消防器材。\n三、值班值守。\n四、应急演练。",
      severity: "error",
    },
    {
      fragment: "一、疏散通道。\n⟦一、⟧消防器材。\n二、值班值守。",
      messages: ["“一、”之后是“一、”，按次序是“二、”"],
      fixed: "一、疏散通道。\n二、消防器材。\n三、值班值守。",
    },
    {
      fragment: "⟦2.⟧疏散通道。\n3.消防器材。",
      messages: ["这一层从“2.”起，按次序从“1.”起"],
      fixed: "1.疏散通道。\n2.消防器材。",
    },
    {
      fragment: "第一章　总则\n第一条　甲。\n第二条　乙。\n第二章　附则\n⟦第四条⟧　丙。",
      messages: ["“第二条”之后是“第四条”，按次序是“第三条”"],
    },
    {
      fragment: "①甲。\n②乙。\n⟦④⟧丙。",
      messages: ["“②”之后是“④”，按次序是“③”"],
      fixed: "①甲。\n②乙。\n③丙。",
    },
    {
      fragment: "（1）甲。\n（2）乙。\n⟦（2）⟧丙。\n（4）丁。",
      messages: ["“（2）”之后是“（2）”，按次序是“（3）”"],
      fixed: "（1）甲。\n（2）乙。\n（3）丙。\n（4）丁。",
    },
  ],
});

describe("heading-number-sequence", () => {
  test("an attachment counts anew, and its own gaps are found", () => {
    const draft = recognize(
      manuscriptOf([
        "天津市东丽区人民政府关于开展安全检查的通知",
        "各街道办事处：",
        "一、总体要求",
        "二、主要任务",
        "附件：检查清单",
        "天津市东丽区人民政府",
        "2026年3月5日",
        "附件",
        "检查清单",
        "一、疏散通道",
        "三、消防器材",
      ]),
    );
    expect(findingsOf(headingNumberSequence, draft).map(({ message }) => message)).toEqual([
      "“一、”之后是“三、”，按次序是“二、”",
    ]);
  });

  test("automatic numbers are read and never edited", () => {
    const draft = recognize(
      manuscriptOf([
        "天津市东丽区人民政府关于开展安全检查的通知",
        "各街道办事处：",
        { text: "总体要求", label: "一、" },
        { text: "主要任务", label: "三、" },
      ]),
    );
    const found = findingsOf(headingNumberSequence, draft);
    expect(found.map(({ message, text, fix }) => ({ message, text, fix }))).toEqual([
      { message: "“一、”之后是“三、”，按次序是“二、”", text: "主要任务", fix: undefined },
    ]);
  });
});
