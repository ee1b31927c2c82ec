import { percentRange } from "../../../src/linter/rules/percent-range";
import { testRule } from "../../helpers/test-rule";

testRule(percentRange, {
  accept: ["2023-10%", "A1-20%浓度", "5‰～8‰", "降低3个至5个百分点"],
  reject: [
    {
      fragment: "增长⟦1.5～2％⟧。",
      messages: ["“1.5～2％”前一个数缺“％”，百分号不省略"],
      fixed: "增长1.5％～2％。",
    },
  ],
});
