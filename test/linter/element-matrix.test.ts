import { statutoryTypes } from "../../src/draft/terms";
import { elementMatrix, typesThatNeed } from "../../src/linter/element-matrix";

describe("the matrix of elements", () => {
  test("has every statutory document type", () => {
    for (const documentType of statutoryTypes) expect(elementMatrix).toHaveProperty(documentType);
  });

  test("looks for nothing in a paper it does not know", () => {
    expect(typesThatNeed(elementMatrix, "mainRecipients", "required", "upward")).not.toContain("研究报告");
  });

  test("asks only upward papers who signed them off", () => {
    expect(typesThatNeed(elementMatrix, "signatory", "upward")).toEqual(["意见", "报告", "请示"]);
  });

  test("spares what publishes itself the question how it is disclosed", () => {
    const asked = typesThatNeed(elementMatrix, "disclosure", "required");
    for (const documentType of ["公告", "通告", "公报", "命令", "决议"] as const) {
      expect(asked).not.toContain(documentType);
    }
  });
});
