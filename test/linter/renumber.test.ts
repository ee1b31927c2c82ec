import { renumbered } from "../../src/linter/renumber";

test.each([
  ["一、", 11, "十一、"],
  ["（二）", 3, "（三）"],
  ["1.2.3", 4, "1.2.4"],
  ["第十四章", 13, "第十三章"],
  ["第10条", 11, "第11条"],
  ["②", 3, "③"],
  ["⑴", 20, "⒇"],
  ["二是", 3, "三是"],
])("%s counts on to %d as %s", (label, value, expected) => {
  expect(renumbered(label, value)).toBe(expected);
});

test("where a set of enclosed numbers ends the label stays", () => {
  expect(renumbered("⑳", 21)).toBe("⑳");
});
