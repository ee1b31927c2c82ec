import { titleDocumentType } from "../../../src/linter/rules/title-document-type";
import { testRule } from "../../helpers/test-rule";

testRule(titleDocumentType);
