import { factDefinitions, factKeys } from "../../src/facts/facts";
import { factQuestions } from "../../src/facts/questions";

describe("the questions", () => {
  test.each(factKeys)("%s is asked in one Chinese sentence", (key) => {
    expect(factQuestions[key].question).toMatch(/^[^？]+？$/);
  });

  test.each(factKeys)("%s explains only values it has", (key) => {
    const { shape } = factDefinitions[key];
    const values: readonly string[] = "values" in shape ? shape.values : [];
    for (const value of Object.keys(factQuestions[key].meanings ?? {})) expect(values).toContain(value);
  });

  test("no two facts are asked in the same words", () => {
    const asked = factKeys.map((key) => factQuestions[key].question);
    expect(new Set(asked).size).toBe(asked.length);
  });
});
