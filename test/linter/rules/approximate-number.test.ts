import { approximateNumber } from "../../../src/linter/rules/approximate-number";
import { testRule } from "../../helpers/test-rule";

testRule(approximateNumber, {
  accept: ["三、五个人", "图3、4个", "一、二个方面", "一、二年级", "第2、3条", "2、3周岁", "第四、五年"],
  reject: [
    { fragment: "新开线路⟦2、3⟧条", messages: ["“2、3”表示概数，写作“二三”"], fixed: "新开线路二三条" },
    { fragment: "不超过⟦2、3⟧年", messages: ["“2、3”表示概数，写作“二三”"], fixed: "不超过二三年" },
    { fragment: "有⟦五、六⟧十人", messages: ["“五、六”表示概数，写作“五六”"], fixed: "有五六十人" },
  ],
});
