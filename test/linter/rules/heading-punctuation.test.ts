import { recognize } from "../../../src/draft/recognize";
import { headingPunctuation } from "../../../src/linter/rules/heading-punctuation";
import { findingsOf } from "../../helpers/findings-of";
import { manuscriptOf } from "../../helpers/manuscript";
import { testRule } from "../../helpers/test-rule";

testRule(headingPunctuation, {
  accept: ["一、加强组织领导。\n二、压实工作责任。", "一、为什么要开展安全检查？"],
});

describe("heading-punctuation where the setting is known", () => {
  const found = (text: string, eastAsiaFont: string) =>
    findingsOf(
      headingPunctuation,
      recognize(
        manuscriptOf([
          "天津市东丽区人民政府关于开展安全检查的通知",
          "各街道办事处：",
          { text, run: { eastAsiaFont } },
          { text: "各街道立即开展检查。", run: { eastAsiaFont: "仿宋_GB2312" } },
        ]),
      ),
    );

  test.each(["黑体", "方正楷体_GBK", "SimHei"])("a line in %s that ends in a stop is advised on", (font) => {
    expect(found("一、加强组织领导；", font)).toMatchObject([
      { severity: "advice", message: "小标题末尾有“；”，标题末尾通常不用标点", text: "；" },
    ]);
  });

  test("a numbered sentence in the face of the text is none", () => {
    expect(found("（一）各街道立即开展检查。", "仿宋_GB2312")).toEqual([]);
  });

  test("items below the headings are none, whatever their face", () => {
    expect(found("1.请携带证件入场。", "黑体")).toEqual([]);
  });
});
