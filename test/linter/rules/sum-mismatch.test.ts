import { recognize } from "../../../src/draft/recognize";
import { sumMismatch } from "../../../src/linter/rules/sum-mismatch";
import { findingsOf } from "../../helpers/findings-of";
import { cell, manuscriptOf } from "../../helpers/manuscript";
import { testRule } from "../../helpers/test-rule";

testRule(sumMismatch, {
  accept: [
    "共12处，比上年减少3处，其余4处。",
    "东丽街道3所，金钟街道5所，全区共计20所。",
    "计划10所，实际新建3所、改扩建5所，共计8所。",
    "在3个街道新建2个站、4个点，合计6个。",
    "共12处，完成7处，其余街道4处。",
    "投入1.26亿元、0.33亿元，合计1.6亿元。",
    "共同推进，其余4处由区水务局负责。",
  ],
  reject: [
    {
      fragment: "排查房屋3.2万栋，初判存在安全隐患的⟦417栋⟧，已完成整治389栋，剩余38栋明确措施。",
      messages: ["合计“417栋”，分项389栋、38栋，相加不等"],
    },

    {
      fragment: "共安排资金⟦1,200万元⟧，已拨付700万元，剩余400万元年底前拨付。",
      messages: ["合计“1,200万元”，分项700万元、400万元，相加不等"],
      severity: "warning",
    },
    {
      fragment: "全区共有⟦四百二十人⟧，已培训三百人，余下的一百人下月培训。",
      messages: ["合计“四百二十人”，分项三百人、一百人，相加不等"],
    },
  ],
});

describe("sum-mismatch in tables", () => {
  const totalsOf = (rows: readonly (readonly string[])[]) => {
    const width = rows[0]?.length ?? 0;
    const head = ["天津市东丽区人民政府通告", "现将情况通告如下。"];
    const cells = rows.flatMap((row, at) => row.map((text, column) => cell(text, at, column)));
    const start = head.length;
    const table = {
      from: start,
      to: start + cells.length,
      columnsPt: rows[0]?.map(() => 80) ?? [],
      rows: rows.map((row, at) => ({
        cells: row.map((_, column) => {
          const from = start + at * width + column;
          return { from, to: from + 1, columnSpan: 1 };
        }),
      })),
    };
    const draft = recognize({ ...manuscriptOf([...head, ...cells]), tables: [table] });
    return findingsOf(sumMismatch, draft).map(({ message }) => message);
  };
  const head = ["街道", "数量", "占比（%）"];

  test("a column that does not come to its total is found", () => {
    const rows = [head, ["东丽", "7", "60"], ["金钟", "4", "40"], ["合计", "12", "90"]];
    expect(totalsOf(rows)).toEqual(["合计“12”，各行相加是11，数目不一致"]);
  });

  test("the row 合计 may stand first", () => {
    const rows = [head, ["合 计", "12", ""], ["东丽", "7", ""], ["金钟", "4", ""]];
    expect(totalsOf(rows)).toEqual(["合计“12”，各行相加是11，数目不一致"]);
  });

  test("decimals may differ by their rounding, no more", () => {
    const rows = (total: string) => [head, ["东丽", "7.26", ""], ["金钟", "4.3", ""], ["合计", total, ""]];
    expect(totalsOf(rows("11.6"))).toEqual([]);
    expect(totalsOf(rows("12.6"))).toEqual(["合计“12.6”，各行相加是11.56，数目不一致"]);
  });

  test.each<[string, readonly (readonly string[])[]]>([
    ["a right total", [head, ["东丽", "7", ""], ["金钟", "—", ""], ["合计", "7", "100"]]],
    ["subtotals", [head, ["东丽", "7", ""], ["小计", "7", ""], ["金钟", "4", ""], ["合计", "11", ""]]],
    [
      "levels",
      [head, ["一、东丽", "7", ""], ["（一）街", "3", ""], ["（二）村", "4", ""], ["合计", "7", ""]],
    ],
    ["words among the figures", [head, ["东丽", "7", ""], ["金钟", "若干", ""], ["合计", "12", ""]]],
  ])("a table with %s is left alone", (_, rows) => {
    expect(totalsOf(rows)).toEqual([]);
  });
});
