import fc from "fast-check";
import { readCsv } from "../../src/routing/csv";
import { faultInWords } from "../../src/routing/fault";

const cells = (text: string): readonly (readonly string[])[] =>
  readCsv("表.csv", text).records.map((each) => each.cells);
const faults = (text: string): readonly string[] => readCsv("表.csv", text).faults.map(faultInWords);

describe("reading a sheet", () => {
  test("a byte order mark and either line ending make no difference", () => {
    const expected = [
      ["编号", "文种"],
      ["D1", "议案"],
    ];
    expect(cells("\uFEFF编号,文种\r\nD1,议案\r\n")).toEqual(expected);
    expect(cells("编号,文种\nD1,议案")).toEqual(expected);
  });

  test("a quoted cell holds commas, quotes and line breaks", () => {
    expect(cells('"甲,乙","他说""可""","一\n二"\n')).toEqual([
      ["甲,乙", "他说“可”".replace(/[“”]/g, '"'), "一\n二"],
    ]);
  });

  test("rows keep the numbers a spreadsheet gives them, empty ones counted and left out", () => {
    const { records } = readCsv("表.csv", '编号\n,\n"一\n二"\n三\n');
    expect(records.map(({ row }) => row)).toEqual([1, 3, 4]);
  });

  test("a quote left open, words after a quote and another encoding are named", () => {
    expect(faults('甲,"乙\n')).toEqual(["表.csv 第1行：引号没有成对，请补上右引号。"]);
    expect(faults('甲\n"乙"丙\n')).toEqual(["表.csv 第2行：引号之后还有“丙”，请放进引号里。"]);
    expect(faults("\uFFFD\uFFFD")).toEqual(["表.csv：不是 UTF-8 编码，请另存为“CSV UTF-8（逗号分隔）”。"]);
  });

  test("what is written is read back", () => {
    const cell = fc
      .string({ unit: fc.constantFrom("甲", ",", '"', "\n", "\r", "b", "，") })
      .map((each) => each.trim());
    const row = fc
      .array(cell, { minLength: 1, maxLength: 4 })
      .filter((each) => each.some((one) => one !== ""));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (rows) => {
        expect(cells(rows.map(writeCsvRow).join("\n"))).toEqual(rows);
      }),
    );
  });
});

/** A row of cells as RFC 4180 has it, without the line ending. */
function writeCsvRow(cells: readonly string[]): string {
  return cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(",");
}
