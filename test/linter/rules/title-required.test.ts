import { titleRequired } from "../../../src/linter/rules/title-required";
import { testRule } from "../../helpers/test-rule";

testRule(titleRequired);
