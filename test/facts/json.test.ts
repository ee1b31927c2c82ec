import { isRecord, parsedJson } from "../../src/facts/json";

test("JSON saved with a mark of its encoding at the head is read", () => {
  expect(parsedJson('\uFEFF{"stage":"送签"}')).toEqual({ stage: "送签" });
});

test.each(["", "{", "stage=送签"])("%j is no JSON", (text) => expect(parsedJson(text)).toBeUndefined());

test.each([
  [{}, true],
  [{ stage: "送签" }, true],
  [[], false],
  [null, false],
  ["送签", false],
])("%j has keys: %p", (value, has) => expect(isRecord(value)).toBe(has));
