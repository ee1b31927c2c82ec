import { congratulatoryMessage } from "../../../src/linter/rules/congratulatory-message";
import { testRule } from "../../helpers/test-rule";

testRule(congratulatoryMessage, {
  accept: [
    "规范贺信、贺电的起草程序。",
    "“区长题词”碑刻的修缮由区文化和旅游局负责。",
    {
      document:
        "天津市东丽区人民政府关于规范贺信、贺电的通知\n各街道办事处：\n各单位严格执行。\n天津市东丽区人民政府\n2026年3月5日",
    },
  ],
  reject: [
    {
      document:
        "天津市东丽区人民政府关于向某公司发⟦贺信⟧的函\n某公司：\n值此成立十周年之际，谨致祝贺。\n天津市东丽区人民政府\n2026年3月5日",
      messages: ["以区政府名义的“贺信”，不发贺信、贺电，不题词、题字"],
      severity: "warning",
    },
    {
      fragment: "开幕式上宣读区长的⟦贺信⟧。",
      messages: ["安排区政府领导“贺信”，不发贺信、贺电，不题词、题字"],
      severity: "error",
    },
  ],
});
