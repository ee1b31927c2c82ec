import { enclosedTitleMatch } from "../../../src/linter/rules/enclosed-title-match";
import { testRule } from "../../helpers/test-rule";

testRule(enclosedTitleMatch);
