import { enumerationBeforeEtc } from "../../../src/linter/rules/enumeration-before-etc";
import { testRule } from "../../helpers/test-rule";

testRule(enumerationBeforeEtc, {
  accept: ["甲、等候室、等高线、等距离三处。", "分为一、等次二、等级。"],
  reject: [
    {
      fragment: "张某、李某⟦、等⟧同志参加，有关医院⟦、等⟧高校配合。",
      messages: ["“等”前有顿号，并列用顿号时“等”前不用", "“等”前有顿号，并列用顿号时“等”前不用"],
      fixed: "张某、李某等同志参加，有关医院等高校配合。",
    },
  ],
});
