import { headingOrder } from "../../../src/linter/rules/heading-order";
import { testRule } from "../../helpers/test-rule";

testRule(headingOrder, {
  accept: [
    "1.疏散通道。\n2.消防器材。\n一、总体要求\n二、主要任务",
    "第一条　甲。\n一、乙。\n第二条　丙。",
    "一、将第三条修改为：“第三条　甲：\n1.乙。\n（一）丙。\n2.丁。”\n二、删去第七条。",
  ],
  reject: [
    {
      fragment: "（一）疏散通道\n⟦一、⟧畅通。\n二、照明。\n（二）消防器材\n一、完好。",
      messages: ["“（一）”下面用了“一、”，层次从大到小是“一、”“（一）”“1.”“（1）”"],
      severity: "advice",
    },
  ],
});
