import { excerptOf, markUnder } from "../../src/cli/excerpt";
import { widthOf } from "../../src/cli/width";

describe("the width of words on a terminal", () => {
  test.each([
    ["abc 123", 7],
    ["公文", 4],
    ["〔2026〕5号", 11],
    ["“”‘’…—", 12],
    ["，。；：（）《》、", 18],
    ["①⑩·×℃‰", 12],
    ["ｆｕｌｌ", 8],
    ["𠮷野", 4],
    ["e\u0301", 1],
    ["零\u200b宽", 4],
    ["", 0],
  ])("%s is %i columns", (text, columns) => expect(widthOf(text)).toBe(columns));
});

describe("words in their line", () => {
  const line = "各单位要做好防汛物资储备工作，截止2026年4月底，全区储备编织袋12万条、移动水泵36台。";
  const from = line.indexOf("截止");

  function around(columns: number) {
    return excerptOf(line, from, from + 2, columns);
  }

  test("stand in the whole line where it fits", () => {
    const { before, words, after } = around(100);
    expect(before + words + after).toBe(line);
  });

  test("keep as much on both sides as fits, the cuts marked", () => {
    const { before, words, after } = around(30);
    expect(words).toBe("截止");
    expect(before).toMatch(/^….*储备工作，$/);
    expect(after).toMatch(/^2026年.*…$/);
    expect(widthOf(before + words + after)).toBeLessThanOrEqual(30);
  });

  test("give the room of a short side to the other", () => {
    const { before, after } = excerptOf(line, 0, 3, 40);
    expect(before).toBe("");
    expect(widthOf(after)).toBeGreaterThan(30);
  });

  test("are marked exactly, under wide and narrow characters alike", () => {
    const excerpt = excerptOf("东丽水发[2026]第6号", 4, 10, 80);
    expect(markUnder(excerpt)).toBe(`${" ".repeat(8)}^^^^^^`);
    expect(markUnder(excerptOf("关于“防汛”的通知", 2, 6, 80))).toBe(`${" ".repeat(4)}${"^".repeat(8)}`);
  });

  test("that are missing are marked where they would stand", () => {
    expect(markUnder(excerptOf("区政府", 3, 3, 80))).toBe(`${" ".repeat(6)}^`);
  });

  test("longer than the line keep their head and tail", () => {
    const { words } = excerptOf(line, 0, line.length, 30);
    expect(words).toMatch(/^各单位.*….*36台。$/);
    expect(widthOf(words)).toBeLessThanOrEqual(30);
  });

  test("show tabs and breaks as one column, so that the mark stays under them", () => {
    const { before, words } = excerptOf("编号\t第6号\n正文", 3, 6, 80);
    expect(before).toBe("编号 ");
    expect(words).toBe("第6号");
  });
});
