import { manuscriptFromText } from "../../src/draft/plain-text";
import { minutesBetween, timesIn } from "../../src/linter/times";

const times = (text: string) => timesIn(manuscriptFromText(text).paragraphs[0]);
const read = (text: string) => times(text).map(({ minutes, approximate }) => [minutes, approximate]);

test.each<[string, number, boolean]>([
  ["9时10分", 550, false],
  ["九时十分", 550, false],
  ["14:05", 845, false],
  ["下午2时30分", 870, false],
  ["下午2点半", 870, false],
  ["晚10点05分", 1325, false],
  ["中午12时", 720, true],
  ["0时5分", 5, false],
  ["9时许", 540, true],
  ["约9时10分", 550, true],
  ["于十一点", 660, true],
])("%s is a time", (text, minutes, approximate) => {
  expect(read(`当日${text}发生`)).toEqual([[minutes, approximate]]);
});

test.each([
  "提出三点意见",
  "基于三点考虑",
  "历时3时间隔",
  "一时难以",
  "比分为3:100",
  "二十五时十分",
  "用时30分钟",
  "第3点要求",
])("%s holds no time", (text) => {
  expect(read(text)).toEqual([]);
});

test("minutes run over midnight where the dates say so", () => {
  const [first, second] = times("9月30日23时50分发生，10月1日0时5分报告");
  expect(first && second && minutesBetween(first, second)).toBe(15);
});

test("nothing is said of a time that would be earlier", () => {
  const [first, second] = times("9时10分发生，9时5分报告");
  expect(first && second && minutesBetween(first, second)).toBeUndefined();
});
