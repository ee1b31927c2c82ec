import { zeroCharacter } from "../../../src/linter/rules/zero-character";
import { testRule } from "../../helpers/test-rule";

testRule(zeroCharacter, {
  accept: ["2023年", "一九九九年", "二百零五年"],
  reject: [
    {
      fragment: "⟦二○○四⟧年、⟦二O二六⟧年",
      messages: ["“二○○四”的零不是“〇”，汉字年份用“〇”", "“二O二六”的零不是“〇”，汉字年份用“〇”"],
      fixed: "二〇〇四年、二〇二六年",
    },
  ],
});
