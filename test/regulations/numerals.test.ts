import { chineseNumber } from "../../src/draft/elements";
import { chineseNumeral } from "../../src/regulations/numerals";

test.each([
  [1, "一"],
  [10, "十"],
  [14, "十四"],
  [20, "二十"],
  [100, "一百"],
  [106, "一百零六"],
  [110, "一百一十"],
  [1002, "一千零二"],
])("%d is written %s", (value, numeral) => {
  expect(chineseNumeral(value)).toBe(numeral);
});

test("every numeral that is written is read back as its number", () => {
  for (let value = 1; value < 10_000; value++) {
    expect([value, chineseNumber(chineseNumeral(value))]).toEqual([value, value]);
  }
});
