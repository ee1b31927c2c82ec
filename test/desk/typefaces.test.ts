import { fontList } from "../../src/desk/paper/typefaces";

test.each([
  ["仿宋_GB2312", "STFangsong", "serif"],
  ["方正小标宋简体", "STZhongsong", "serif"],
  ["楷体", "KaiTi", "serif"],
  ["SimHei", "黑体", "sans-serif"],
  ["宋体", "SimSun", "serif"],
])("%s is drawn in itself, then in its family", (face, relative, generic) => {
  const list = fontList({ eastAsiaFont: face }) ?? "";
  expect(list.startsWith(`"${face}"`)).toBe(true);
  expect(list).toContain(`"${relative}"`);
  expect(list.endsWith(`, ${generic}`)).toBe(true);
});

test("Western letters come from Times where the file says so", () => {
  expect(fontList({ eastAsiaFont: "仿宋", asciiFont: "Times New Roman" })).toMatch(
    /^"gongwen-western", "仿宋"/,
  );
  expect(fontList({ eastAsiaFont: "仿宋", asciiFont: "仿宋" })).toMatch(/^"仿宋"/);
});

test("a face that is not known stays unknown, and one with quotes in its name ends nothing", () => {
  expect(fontList({})).toBeUndefined();
  expect(fontList({ eastAsiaFont: '宋体"; color: red' })).toContain('"宋体; color: red"');
});
