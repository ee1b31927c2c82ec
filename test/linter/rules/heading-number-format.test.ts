import { headingNumberFormat } from "../../../src/linter/rules/heading-number-format";
import { recognize } from "../../../src/draft/recognize";
import { manuscriptOf } from "../../helpers/manuscript";
import { testRule } from "../../helpers/test-rule";
import { findingsOf } from "../../helpers/findings-of";

testRule(headingNumberFormat, {
  accept: [
    "1．检查疏散通道。\n2．检查消防器材。",
    "(一)检查疏散通道。\n(二)检查消防器材。",
    "地点：3、5号楼之间。",
    "联系电话：1、张某。",
    "第一条　为了加强管理，制定本办法。",
    "1.5倍以上的，另行报告。",
  ],
  reject: [
    {
      fragment: "⟦1、⟧疏散通道畅通；⟦2、⟧消防器材完好。",
      messages: ["序数写作“1、”，用“1.”", "序数写作“2、”，用“2.”"],
      fixed: "1.疏散通道畅通；2.消防器材完好。",
    },
    {
      fragment: "⟦1，⟧疏散通道畅通。\n⟦⒉⟧消防器材完好。\n⟦3.、⟧值班人员在岗。",
      messages: ["序数写作“1，”，用“1.”", "序数写作“⒉”，用“2.”", "序数写作“3.、”，用“3.”"],
      fixed: "1.疏散通道畅通。\n2.消防器材完好。\n3.值班人员在岗。",
    },
    {
      fragment: "⟦（1）、⟧疏散通道畅通。\n⟦(2)，⟧消防器材完好。",
      messages: ["序数写作“（1）、”，用“（1）”", "序数写作“(2)，”，用“(2)”"],
      fixed: "（1）疏散通道畅通。\n(2)消防器材完好。",
    },
    {
      fragment: "⟦一⟧　总体要求\n⟦二⟧　主要任务",
      messages: ["序数写作“一”，用“一、”", "序数写作“二”，用“二、”"],
      fixed: "一、　总体要求\n二、　主要任务",
    },
  ],
});

describe("heading-number-format of automatic numbers", () => {
  const listed = (text: string, label: string, list: string) => ({
    text,
    label,
    format: { numbering: { list, level: 0 } },
  });
  const findings = findingsOf(
    headingNumberFormat,
    recognize(
      manuscriptOf([
        "天津市东丽区人民政府关于开展安全检查的通知",
        "各街道办事处：",
        listed("检查疏散通道。", "1、", "a"),
        listed("检查消防器材。", "2、", "a"),
        listed("检查值班记录。", "1.", "b"),
      ]),
    ),
  );

  test("a list is named once, at its first item, and never edited", () => {
    expect(findings.map(({ message, text, fix }) => ({ message, text, fix }))).toEqual([
      { message: "自动编号写作“1、”，用“1.”", text: "检查疏散通道。", fix: undefined },
    ]);
  });
});
