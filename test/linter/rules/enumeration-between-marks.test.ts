import { enumerationBetweenMarks } from "../../../src/linter/rules/enumeration-between-marks";
import { testRule } from "../../helpers/test-rule";

testRule(enumerationBetweenMarks, {
  accept: ["“甲”“乙”、丙", "“甲”（注）、“乙”"],
});
