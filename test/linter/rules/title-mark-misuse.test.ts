import { titleMarkMisuse } from "../../../src/linter/rules/title-mark-misuse";
import { testRule } from "../../helpers/test-rule";

testRule(titleMarkMisuse, {
  accept: ["《会议》办法", "《论坛观察》"],
  reject: [
    {
      fragment: "⟦《某某展》⟧",
      options: { endings: ["展"] },
      messages: ["《某某展》是机构名称，书名号只标作品和文件"],
    },
  ],
});
