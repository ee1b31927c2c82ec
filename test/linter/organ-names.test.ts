import { isSameOrgan, mayBeSameOrgan } from "../../src/linter/organ-names";

describe("names that may be one organ's", () => {
  test.each([
    ["天津市东丽区人民政府", "东丽区政府"],
    ["天津市东丽区发展和改革委员会", "区发展改革委"],
    ["天津市东丽区人民政府办公室", "区政府办"],
    ["国 务 院", "国务院"],
    ["天津市东丽区水务局（代章）", "区水务局"],
  ])("%s and %s", (one, other) => {
    expect(mayBeSameOrgan(one, other)).toBe(true);
    expect(mayBeSameOrgan(other, one)).toBe(true);
  });
});

describe("names that are two organs'", () => {
  test.each([
    ["天津市东丽区人民政府", "天津市东丽区人民政府办公室"],
    ["区水务局", "区财政局"],
    ["国务院", "国务院办公厅"],
  ])("%s and %s", (one, other) => expect(mayBeSameOrgan(one, other)).toBe(false));
});

test("only the same name is certainly the same organ's", () => {
  expect(isSameOrgan("区人民政府办公室", "区政府办公室")).toBe(true);
  expect(isSameOrgan("区水务局", "滨海新区水务局")).toBe(false);
  expect(isSameOrgan("", "")).toBe(false);
});
