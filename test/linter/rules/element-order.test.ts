import { elementOrder } from "../../../src/linter/rules/element-order";
import { testRule } from "../../helpers/test-rule";

testRule(elementOrder);
