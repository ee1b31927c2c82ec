import { titleMatter } from "../../../src/linter/rules/title-matter";
import { testRule } from "../../helpers/test-rule";

testRule(titleMatter);
