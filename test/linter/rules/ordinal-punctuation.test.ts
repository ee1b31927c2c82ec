import { ordinalPunctuation } from "../../../src/linter/rules/ordinal-punctuation";
import { testRule } from "../../helpers/test-rule";

testRule(ordinalPunctuation, {
  accept: ["首先、其次、最后三个环节", "分管第一、执法大队"],
  reject: [
    {
      fragment: "　　⟦其一、⟧责任不清；⟦最后、⟧总结。",
      messages: ["“其一”之后是顿号，用逗号", "“最后”之后是顿号，用逗号"],
      fixed: "　　其一，责任不清；最后，总结。",
    },
  ],
});
