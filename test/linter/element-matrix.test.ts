import { statutoryTypes } from "../../src/draft/terms";
import { elementMatrix, needOf, typesThatNeed } from "../../src/linter/element-matrix";

describe("the matrix of elements", () => {
  test("has every statutory document type, and a need for every element of each", () => {
    for (const documentType of statutoryTypes) expect(elementMatrix[documentType]).toHaveLength(7);
  });

  test("looks for nothing in a paper it does not know", () => {
    expect(needOf(undefined, "issuerName")).toBe("absent");
    expect(needOf("研究报告", "mainRecipients")).toBe("absent");
  });

  test("asks only upward papers who signed them off", () => {
    expect(typesThatNeed("signatory", "required", "upward")).toEqual(["意见", "报告", "请示"]);
  });

  test("spares what publishes itself the question how it is disclosed", () => {
    const asked = typesThatNeed("disclosure", "required");
    for (const documentType of ["公告", "通告", "公报", "命令", "决议"] as const) {
      expect(asked).not.toContain(documentType);
    }
  });
});
