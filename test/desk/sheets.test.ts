import type { Manuscript, Table } from "../../src/draft/draft";
import { planSheets } from "../../src/desk/paper/sheets";
import { manuscriptOf } from "../helpers/manuscript";

const cell = (from: number, to: number) => ({ from, to, columnSpan: 1 });
const table = (from: number, to: number, parent?: number): Table => ({
  from,
  to,
  columnsPt: [],
  rows: [{ cells: [cell(from, to)] }],
  ...(parent !== undefined && { parent }),
});

test("every paragraph is drawn once: tables whole, what stands beside under its kind", () => {
  const manuscript: Manuscript = {
    ...manuscriptOf(
      ["标题", "甲", "乙", "正文", "丙"],
      [
        { text: "框一", place: { kind: "textBox", anchor: 3, box: 0 } },
        { text: "框一续", place: { kind: "textBox", anchor: 3, box: 0 } },
        { text: "框二", place: { kind: "textBox", anchor: 3, box: 1 } },
        { text: "页脚", place: { kind: "footer", section: 0, variant: "default" } },
        { text: "注", place: { kind: "footnote", anchor: 3, id: "1" } },
      ],
    ),
    tables: [table(1, 3), table(2, 3, 0)],
  };
  const { sheets, besides, boxes } = planSheets(manuscript);
  expect(sheets.map(({ blocks }) => blocks)).toEqual([
    [
      { kind: "paragraph", index: 0 },
      { kind: "table", table: 0, from: 1, to: 3 },
      { kind: "paragraph", index: 3 },
      { kind: "paragraph", index: 4 },
    ],
  ]);
  expect(boxes.get(3)).toEqual([
    { from: 5, to: 7 },
    { from: 7, to: 8 },
  ]);
  expect(besides).toEqual([
    { kind: "footnote", blocks: [{ kind: "paragraph", index: 9 }] },
    { kind: "footer", blocks: [{ kind: "paragraph", index: 8 }] },
  ]);
});

test("a section that goes on on the same page shares the sheet, another has its own", () => {
  const manuscript: Manuscript = {
    ...manuscriptOf(["一", "二", "三"]),
    sections: [
      { from: 0, to: 1 },
      { from: 1, to: 2, start: "continuous" },
      { from: 2, to: 3, start: "nextPage", landscape: true },
    ],
  };
  expect(planSheets(manuscript).sheets.map(({ blocks }) => blocks.length)).toEqual([2, 1]);
});
