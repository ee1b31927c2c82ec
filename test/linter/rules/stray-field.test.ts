import { strayField } from "../../../src/linter/rules/stray-field";
import { testRule } from "../../helpers/test-rule";

testRule(strayField, {
  accept: ["执行TOC指标，PAGE一词指页面。", "访问量（PAGE VIEW）增长。"],
  reject: [
    {
      fragment: "各街道立即排查。\n⟦PAGE  ⟧\n— 1 —",
      messages: ["“PAGE”是残留的域代码，从正文里删去"],
      severity: "warning",
    },
    {
      fragment: "⟦{ PAGE }⟧",
      messages: ["“{ PAGE }”是残留的域代码，从正文里删去"],
    },
    {
      fragment: "一、总体要求⟦PAGEREF _Toc123456 \\h⟧3",
      messages: ["“PAGEREF _Toc123456 \\h”是残留的域代码，从正文里删去"],
      fixed: "一、总体要求3",
    },
    {
      fragment: '详见⟦HYPERLINK "http://www.example.gov.cn"⟧区政府网站⟦\\* MERGEFORMAT⟧。',
      messages: [
        '“HYPERLINK "http://www.example.gov.cn"”是残留的域代码，从正文里删去',
        "“\\* MERGEFORMAT”是残留的域代码，从正文里删去",
      ],
      fixed: "详见区政府网站。",
    },
  ],
});
