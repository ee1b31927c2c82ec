import { manuscriptFromText } from "../../src/draft/plain-text";
import { daysOf, periodsIn } from "../../src/linter/periods";

const days = (text: string) =>
  periodsIn(manuscriptFromText(text).paragraphs[0]).map(([first, last]) => daysOf(first, last));

test.each<[string, number | undefined]>([
  ["9月1日至10日", 10],
  ["9月28日—10月3日", 6],
  ["12月30日至1月2日", 4],
  ["2028年2月28日至3月1日", 3],
  ["9月1日（星期二）至9月3日", 3],
  ["9月至10月", undefined],
  ["2026年9月3日至2026年9月1日", undefined],
])("%s takes %s days, both ends counted", (text, expected) => {
  expect(days(text)).toEqual([expected]);
});
