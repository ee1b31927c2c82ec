import { noTextPage } from "../../../src/linter/rules/no-text-page";
import { testRule } from "../../helpers/test-rule";

testRule(noTextPage);
