import { runningBreaks } from "../../src/linter/running-numbers";

describe("numbers that run on within a paragraph", () => {
  test("a number skipped is told with the one before it and the one that should stand there", () => {
    expect(runningBreaks("一是摸底；二是整改；四是复查。")).toEqual([
      { from: 10, label: "四是", previous: "二是", expected: "三是" },
    ]);
  });

  test("a count within an item leaves the outer one to go on", () => {
    expect(runningBreaks("一是摸底：一是全面，二是准确；二是整改。")).toEqual([]);
  });

  test("counts begun anew hundreds of thousands of times are read in linear time", () => {
    expect(runningBreaks("，一是".repeat(300_000))).toEqual([]);
  });
});
