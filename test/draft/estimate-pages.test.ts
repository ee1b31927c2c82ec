import type { Manuscript, Section, Table, TableRow } from "../../src/draft/draft";
import type { ParagraphFormat } from "../../src/draft/setting";
import { estimatePages } from "../../src/draft/estimate-pages";
import { manuscriptFromText } from "../../src/draft/plain-text";
import { manuscriptOf, type SetParagraph } from "../helpers/manuscript";

const mm = 72 / 25.4;

/** A4 as GB/T 9704 sets it: 22 lines of 28 characters of 16 pt. */
const standard: Omit<Section, "from" | "to"> = {
  pageWidthPt: 210 * mm,
  pageHeightPt: 297 * mm,
  marginsPt: { top: 37 * mm, bottom: 35 * mm, left: 28 * mm, right: 26 * mm },
  grid: { type: "linesAndChars", linePitchPt: 28.95, charSpace: -849 },
};

const exact: ParagraphFormat = { spacing: { line: { rule: "exact", pt: 28.95 } }, widowControl: false };

function line(text: string, format: ParagraphFormat = {}): SetParagraph {
  const run = { sizePt: 16, eastAsiaFont: "仿宋_GB2312" };
  return { text, format: { ...exact, mark: run, ...format }, run };
}

function lines(count: number, format?: ParagraphFormat): SetParagraph[] {
  return Array.from({ length: count }, (_, index) => line(`第${index + 1}行`, format));
}

const fullLines = (count: number) => line("字".repeat(28 * count));

function set(
  paragraphs: readonly SetParagraph[],
  section: Partial<Section> = {},
  tables: Manuscript["tables"] = [],
) {
  const manuscript = manuscriptOf(paragraphs);
  return { ...manuscript, sections: [{ ...standard, ...section, from: 0, to: paragraphs.length }], tables };
}

function pages(paragraphs: readonly SetParagraph[], section: Partial<Section> = {}): number | undefined {
  return estimatePages(set(paragraphs, section))?.pages.value;
}

function wordsAtEnds(manuscript: Manuscript): string[] {
  return (estimatePages(manuscript)?.ends ?? []).map(({ paragraph, from, to }) =>
    (manuscript.paragraphs[paragraph]?.text ?? "").slice(from, to),
  );
}

describe("how much a page holds", () => {
  test("22 lines of 28 characters, as GB/T 9704 sets them", () => {
    expect(pages([fullLines(22)])).toBe(1);
    expect(pages([fullLines(22), line("字")])).toBe(2);
    expect(pages([line("字".repeat(28 * 22 + 1))])).toBe(2);
  });

  test("an empty document is one page", () => {
    expect(pages([line("")])).toBe(1);
  });

  test("empty lines as high as their mark", () => {
    expect(pages([...lines(21), line(""), line("")])).toBe(2);
  });

  test("characters of the plain width where the grid keeps to lines only", () => {
    const section = { grid: { type: "lines", linePitchPt: 28.95 } } as const;
    expect(pages([line("字".repeat(27 * 22))], section)).toBe(1);
    expect(pages([line("字".repeat(28 * 22))], section)).toBe(2);
  });

  test("words of single spacing take whole lines of the grid, two where one is too low", () => {
    const single = { spacing: { line: { rule: "multiple", lines: 1 } } } as const;
    const section = { grid: { type: "lines", linePitchPt: 15.6 } } as const;
    expect(pages(lines(20, single), section)).toBe(1);
    expect(pages(lines(21, single), section)).toBe(2);
    expect(pages(lines(21, { ...single, snapToGrid: false }), section)).toBe(1);
  });

  test("one and a half lines are one and a half lines of the grid", () => {
    const format = { spacing: { line: { rule: "multiple", lines: 1.5 } } } as const;
    expect(pages(lines(14, format))).toBe(1);
    expect(pages(lines(15, format))).toBe(2);
  });

  test("a least height gives way to higher words", () => {
    const format = { spacing: { line: { rule: "atLeast", pt: 10 } } } as const;
    const words = (count: number) => Array.from({ length: count }, () => line("字", format));
    expect(pages(words(34))).toBe(1);
    expect(pages(words(35))).toBe(2);
  });

  test("space before and after, in lines of the grid too; none is left over at the head of the next page", () => {
    expect(pages([line("一", { spacing: { ...exact.spacing, afterPt: 28.95 } }), ...lines(21)])).toBe(2);
    expect(pages([line("一", { spacing: { ...exact.spacing, beforeLines: 200 } }), ...lines(19)])).toBe(1);
    expect(pages([line("一", { spacing: { ...exact.spacing, beforeLines: 200 } }), ...lines(20)])).toBe(2);
    const pushed = line("一", { spacing: { ...exact.spacing, beforeLines: 100 } });
    expect(pages([...lines(22), pushed, ...lines(21)])).toBe(2);
  });

  test("pictures in the line push words on; the words before them stay", () => {
    const manuscript = set([line("图见下"), line("完")]);
    const [first, ...others] = manuscript.paragraphs;
    if (!first) throw new Error("no paragraph");
    const format = { ...first.format, spacing: { line: { rule: "multiple", lines: 1 } } } as const;
    const pictured = { ...first, format, pictures: [{ at: 3, widthPt: 430, heightPt: 600 }] };
    expect(estimatePages({ ...manuscript, paragraphs: [pictured, ...others] })?.pages.value).toBe(2);
  });
});

describe("how lines are filled", () => {
  const fills = (text: string, count: number, format: ParagraphFormat = {}) => {
    expect(wordsAtEnds(set([line(text, format), ...lines(22 - count)]))).toHaveLength(1);
    expect(wordsAtEnds(set([line(text, format), ...lines(23 - count)]))).toHaveLength(2);
  };

  test("a stop hangs past the end of a line, a second one takes the word before it along", () => {
    fills(`${"字".repeat(28)}。`, 1);
    fills(`${"字".repeat(28)}。）`, 2);
  });

  test("an opening bracket is not left at the end", () => {
    const [first] = wordsAtEnds(set([...lines(21), line(`${"字".repeat(27)}（${"字".repeat(28)}`)]));
    expect(first).toBe("字".repeat(27));
  });

  test("Latin words and figures are narrower and go whole to the next line", () => {
    fills("1".repeat(55), 1);
    fills(`${"字".repeat(27)}2026年`, 2);
  });

  test("indents in characters and in points", () => {
    fills("字".repeat(26), 1, { indent: { firstLineChars: 200 } });
    fills("字".repeat(27), 2, { indent: { firstLineChars: 200, firstLinePt: 0 } });
    fills("字".repeat(27), 2, { indent: { leftPt: 32 } });
  });

  test("an automatic number takes room", () => {
    const numbered = { ...line("字".repeat(27)), label: "（一）" };
    expect(pages([numbered, ...lines(21)])).toBe(2);
  });

  test("hidden words take none", () => {
    const hidden = { ...line("字".repeat(1000)), run: { sizePt: 16, hidden: true } };
    expect(pages([hidden, ...lines(21)])).toBe(1);
  });
});

describe("where a page ends", () => {
  test("at the last line on it", () => {
    expect(wordsAtEnds(set(lines(50)))).toEqual(["第22行", "第44行", "第50行"]);
  });

  test("within a paragraph that goes on", () => {
    const manuscript = set([...lines(20), fullLines(5)]);
    expect(estimatePages(manuscript)?.ends[0]).toEqual({ paragraph: 20, from: 28, to: 56 });
  });

  test("no line of a paragraph stands alone where widows are minded", () => {
    const minded = { ...fullLines(3), format: { ...line("").format, widowControl: true } };
    expect(wordsAtEnds(set([...lines(21), minded]))[0]).toBe("第21行");
    expect(wordsAtEnds(set([...lines(20), minded]))[0]).toBe("第20行");
    const unminded = { ...fullLines(3), format: { ...line("").format, widowControl: false } };
    expect(wordsAtEnds(set([...lines(21), unminded]))[0]).toBe("字".repeat(28));
  });

  test("a heading goes with what follows it", () => {
    expect(wordsAtEnds(set([...lines(21), line("标题", { keepNext: true }), line("下文")]))).toEqual([
      "第21行",
      "下文",
    ]);
  });

  test("a paragraph kept whole goes to the next page whole", () => {
    const whole = { ...fullLines(3), format: { ...line("").format, keepLines: true } };
    expect(wordsAtEnds(set([...lines(20), whole]))[0]).toBe("第20行");
  });

  test("at breaks: of a page in the words, before a paragraph, of a section", () => {
    expect(wordsAtEnds(set([line("甲\f乙"), line("丙", { pageBreakBefore: true })]))).toEqual([
      "甲\f",
      "乙",
      "丙",
    ]);
    const two = (start: Section["start"]) => ({
      ...set([line("甲"), line("乙")]),
      sections: [
        { ...standard, from: 0, to: 1 },
        { ...standard, from: 1, to: 2, start },
      ],
    });
    expect(wordsAtEnds(two("nextPage"))).toEqual(["甲", "乙"]);
    expect(wordsAtEnds(two("continuous"))).toEqual(["乙"]);
  });

  test("a break at the head of the document makes no empty page", () => {
    expect(wordsAtEnds(set([line("甲", { pageBreakBefore: true })]))).toEqual(["甲"]);
  });

  test("columns hold as many lines each", () => {
    expect(pages(lines(44), { columns: 2 })).toBe(1);
    expect(pages(lines(45), { columns: 2 })).toBe(2);
    expect(pages([line("左\v右"), ...lines(21)], { columns: 2 })).toBe(1);
    expect(pages([line("左\v右"), ...lines(22)], { columns: 2 })).toBe(2);
  });
});

describe("tables", () => {
  const cellOf = (at: number, more: Partial<TableRow["cells"][number]> = {}) => ({
    from: at,
    to: at + 1,
    columnSpan: 1,
    ...more,
  });
  const tableOf = (rows: readonly TableRow[], to: number): Table => ({
    from: 0,
    to,
    columnsPt: [221, 221],
    rows,
  });

  test("a row is as high as its tallest cell", () => {
    const rows = Array.from({ length: 10 }, (_, row) => ({ cells: [cellOf(2 * row), cellOf(2 * row + 1)] }));
    const cells = rows.flatMap(() => [line("一"), fullLines(1)]);
    expect(estimatePages(set(cells, {}, [tableOf(rows, 20)]))?.pages.value).toBe(2);
    const low = rows.flatMap(() => [line("一"), line("二")]);
    expect(estimatePages(set([...low, ...lines(11)], {}, [tableOf(rows, 20)]))?.pages.value).toBe(1);
  });

  test("a row of a fixed height keeps to it and is never parted", () => {
    const rows = [{ cells: [cellOf(0)], heightPt: 400, heightRule: "exact" }] as const;
    const paragraphs = [fullLines(40), ...lines(9)];
    expect(wordsAtEnds(set(paragraphs, {}, [tableOf(rows, 1)]))[0]).toBe("第8行");
  });

  test("a row higher than a page goes on over it, line by line", () => {
    const manuscript = set([line("字".repeat(13 * 30))], {}, [tableOf([{ cells: [cellOf(0)] }], 1)]);
    expect(estimatePages(manuscript)?.ends).toEqual([
      { paragraph: 0, from: 21 * 13, to: 22 * 13 },
      { paragraph: 0, from: 29 * 13, to: 30 * 13 },
    ]);
  });

  test("a cell merged downwards needs its room only once", () => {
    const rows = Array.from({ length: 10 }, (_, row) => ({
      cells: [cellOf(2 * row, { merge: row === 0 ? "restart" : "continue" }), cellOf(2 * row + 1)],
    }));
    const cells = rows.flatMap((_, row) => [row === 0 ? line("字".repeat(13 * 10)) : line(""), line("二")]);
    expect(estimatePages(set([...cells, ...lines(11)], {}, [tableOf(rows, 20)]))?.pages.value).toBe(1);
    expect(estimatePages(set([...cells, ...lines(12)], {}, [tableOf(rows, 20)]))?.pages.value).toBe(2);
  });
});

describe("what cannot be estimated", () => {
  test("plain text, of which no setting is known", () => {
    expect(estimatePages(manuscriptFromText("天津市东丽区人民政府通知"))).toBeUndefined();
  });

  test("pages whose size the file does not say", () => {
    expect(estimatePages(set([line("字")], { pageHeightPt: undefined }))).toBeUndefined();
    expect(estimatePages(set([line("字")], { marginsPt: undefined }))).toBeUndefined();
  });

  test("margins that leave no room", () => {
    const marginsPt = { top: 400, bottom: 430, left: 90, right: 90 };
    expect(estimatePages(set([line("字")], { marginsPt }))).toBeUndefined();
  });

  test("paragraphs whose styles could not be read", () => {
    expect(estimatePages(set([{ text: "字", format: {} }]))).toBeUndefined();
  });
});
