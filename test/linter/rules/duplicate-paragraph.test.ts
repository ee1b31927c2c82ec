import { duplicateParagraph } from "../../../src/linter/rules/duplicate-paragraph";
import { testRule } from "../../helpers/test-rule";

const long = "各街道要对辖区内宾馆饭店、商场市场逐户登记，建立台账。";

testRule(duplicateParagraph, {
  accept: [
    `${long}\n${long.replace("逐户", "逐一")}`,
    `一、将第三条修改为：“第三条　甲。\n${long}”\n二、将第四条修改为：“第四条　乙。\n${long}”`,
  ],
  reject: [
    {
      fragment: `${long}\n有关部门加强指导。\n⟦　　${long} ⟧`,
      messages: ["“各街道要对辖区内宾馆……”一段前文已有，同一段话只写一次"],
      severity: "warning",
    },
    {
      fragment: `（一）${long}\n⟦（二）　${long}⟧\n⟦（三）${long}⟧`,
      messages: [
        "“各街道要对辖区内宾馆……”一段前文已有，同一段话只写一次",
        "“各街道要对辖区内宾馆……”一段前文已有，同一段话只写一次",
      ],
    },
  ],
});
