import { approximateNumber } from "../../../src/linter/rules/approximate-number";
import { testRule } from "../../helpers/test-rule";

testRule(approximateNumber, {
  accept: ["三、五个人", "图3、4个", "一、二个方面"],
  reject: [{ fragment: "有⟦五、六⟧十人", messages: ["“五、六”表示概数，写作“五六”"], fixed: "有五六十人" }],
});
