import { addUp, quantitiesIn } from "../../src/linter/quantities";

const read = (text: string) => quantitiesIn(text).map(({ value, unit }) => `${value}${unit}`);

test.each([
  ["共420人", ["420人"]],
  ["共计四百二十人", ["420人"]],
  ["１２处", ["12处"]],
  ["1,200户、1.2亿元", ["1200户", "120000000元"]],
  ["为期十二天", ["12天"]],
  ["会期两天半", ["2.5天"]],
  ["6小时半", ["6.5小时"]],
  ["奋战三天半夜", ["3天"]],
])("%s is read", (text, quantities) => {
  expect(read(text)).toEqual(quantities);
});

test.each(["第3次", "2026年", "12天津", "3.5.2项", "若干处"])("%s is no quantity", (text) => {
  expect(read(text)).toEqual([]);
});

test.each(["约300户", "300余户", "近300户", "300户左右"])("%s is no exact number", (text) => {
  expect(quantitiesIn(text).map(({ value, approximate }) => [value, approximate])).toEqual([[300, true]]);
});

test("whole numbers must agree, rounded ones within their rounding", () => {
  const of = (text: string) => {
    const [whole, ...parts] = quantitiesIn(text);
    return whole !== undefined && addUp(parts, whole);
  };
  expect(of("12处、7处、5处")).toBe(true);
  expect(of("12处、7处、4处")).toBe(false);
  expect(of("1.6亿元、1.26亿元、0.33亿元")).toBe(true);
  expect(of("1.2亿元、7000万元、5000万元")).toBe(true);
  expect(of("1.9亿元、1.26亿元、0.33亿元")).toBe(false);
});
