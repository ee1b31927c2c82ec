import { noteParentheses } from "../../../src/linter/rules/note-parentheses";
import { testRule } from "../../helpers/test-rule";

testRule(noteParentheses);
