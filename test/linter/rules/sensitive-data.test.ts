import { sensitiveData } from "../../../src/linter/rules/sensitive-data";
import { testRule } from "../../helpers/test-rule";

testRule(sensitiveData, {
  accept: [
    { fragment: "身份证号12011019900307001X", answers: { disclosure: "不予公开" } },
    "身份证号12011019900307001X",
  ],
  reject: [
    {
      fragment: "账号：⟦020012340900123⟧",
      answers: { disclosure: "主动公开" },
      messages: ["公开的公文里有银行账号，公开前删去或者隐去部分数字"],
      severity: "error",
    },
  ],
});
