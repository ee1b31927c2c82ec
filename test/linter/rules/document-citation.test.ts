import { documentCitation } from "../../../src/linter/rules/document-citation";
import { testRule } from "../../helpers/test-rule";

testRule(documentCitation, {
  accept: ["津政发〔2025〕2号", "《甲通知》（津政发〔2025〕2号）《乙通知》"],
  reject: [
    {
      fragment: "要按照⟦国办发〔2025〕3号文件⟧执行",
      messages: ["“国办发〔2025〕3号文件”里有“文件”，通常写标题和发文字号"],
    },
  ],
});
