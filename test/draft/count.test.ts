import { type Counts, countDraft, countParagraphs } from "../../src/draft/count";
import type { Draft, Manuscript, Paragraph, Place } from "../../src/draft/draft";
import type { RunFormat } from "../../src/draft/setting";
import { manuscriptFromText } from "../../src/draft/plain-text";
import type { CountingRule } from "../../src/draft/terms";

const body: Place = { kind: "body" };

function paragraph(text: string, format: RunFormat = {}, rest: Partial<Paragraph> = {}): Paragraph {
  return { text, place: body, runs: [{ from: 0, to: text.length, format }], format: {}, ...rest };
}

function manuscript(...paragraphs: Paragraph[]): Manuscript {
  return { paragraphs, mainCount: paragraphs.length, sections: [], tables: [] };
}

function count(
  rule: CountingRule,
  ...paragraphs: Paragraph[]
): [words: number, characters: number, spaced: number] {
  const { words, characters, charactersWithSpaces } = countParagraphs(
    manuscript(...paragraphs),
    0,
    paragraphs.length,
    rule,
  );
  return [words, characters, charactersWithSpaces];
}

function words(rule: CountingRule, text: string, format: RunFormat = {}): number {
  return count(rule, paragraph(text, format))[0];
}

describe("字数 by the rule of Word", () => {
  test("a Chinese character, a full-width mark and a full-width digit are a word each", () => {
    expect(count("Word", paragraph("东丽，（１）。"))).toEqual([7, 7, 7]);
  });

  test("letters and digits make one word between Chinese characters", () => {
    expect(count("Word", paragraph("投资1234.5万元GDP增长"))).toEqual([8, 15, 15]);
  });

  test("spaces, tabs, no-break and full-width spaces end a word and are characters only with spaces", () => {
    expect(count("Word", paragraph("ab cd\tef\u00A0gh　ij"))).toEqual([5, 10, 14]);
  });

  test("a line break ends a word and is no character", () => {
    expect(count("Word", paragraph("ab\ncd"))).toEqual([2, 4, 4]);
  });

  test("a word goes on from run to run and ends with its paragraph", () => {
    const runs = [
      { from: 0, to: 2, format: { bold: true } },
      { from: 2, to: 4, format: {} },
    ];
    expect(count("Word", { ...paragraph("abcd"), runs }, paragraph("ef"))).toEqual([2, 6, 6]);
  });

  test("quotation marks, dashes and dots belong to a word without the East Asian hint and are words with it", () => {
    expect(words("Word", "……")).toBe(1);
    expect(words("Word", "……", { eastAsiaHint: true })).toBe(2);
    expect(words("Word", "“a”—①·°")).toBe(1);
    expect(words("Word", "“a”—①·°", { eastAsiaHint: true })).toBe(7);
  });

  test("plain letters are no words of their own in a hinted run", () => {
    expect(words("Word", "abc 12", { eastAsiaHint: true })).toBe(2);
  });

  test("a page break is a word of one character in a hinted run and nothing but an end elsewhere", () => {
    expect(count("Word", paragraph("\f", { eastAsiaHint: true }))).toEqual([1, 1, 1]);
    expect(count("Word", paragraph("ab\fcd"))).toEqual([2, 4, 4]);
  });

  test("a label of automatic numbering counts as text and what follows it as a space", () => {
    const numbered = (label: string, labelSuffix: Paragraph["labelSuffix"] = "tab") =>
      count("Word", paragraph("总则", {}, { label, labelSuffix }));
    expect(numbered("（1）")).toEqual([5, 5, 6]);
    expect(numbered("1、")).toEqual([4, 4, 5]);
    expect(numbered("第一章", "space")).toEqual([5, 5, 6]);
    expect(numbered("1.", "nothing")).toEqual([3, 4, 4]);
  });

  test("a label with nothing after it runs into the word that follows", () => {
    expect(count("Word", paragraph("abc", {}, { label: "1.", labelSuffix: "nothing" }))).toEqual([1, 5, 5]);
    expect(count("Word", paragraph("abc", {}, { label: "1.", labelSuffix: "tab" }))).toEqual([2, 5, 6]);
  });

  test("a bullet is one character and no word, be it a dot or a Wingdings letter", () => {
    for (const label of ["•", "●", "\uF06C", "l", "Ø"]) {
      expect(count("Word", paragraph("总则", {}, { label, labelSuffix: "tab" }))).toEqual([2, 3, 4]);
    }
  });

  test("a bare numeral or a hyphen is text and no bullet", () => {
    for (const label of ["1", "一", "①", "㈠", "-"]) {
      expect(count("Word", paragraph("总则", {}, { label, labelSuffix: "tab" }))).toEqual([3, 3, 4]);
    }
  });

  test("zero-width characters count nothing and do not part a word", () => {
    expect(count("Word", paragraph("ab\u200Bcd\uFEFF东\u200D丽"))).toEqual([3, 6, 6]);
  });

  test("a rare character beyond the basic plane is one word and one character", () => {
    expect(count("Word", paragraph("\u{20BB7}野家"))).toEqual([3, 3, 3]);
  });

  test("a symbol of Wingdings belongs to its word unless hinted", () => {
    expect(words("Word", "a\uF0FEb")).toBe(1);
    expect(words("Word", "a\uF0FEb", { eastAsiaHint: true })).toBe(3);
  });

  test("hidden text is not counted", () => {
    expect(count("Word", paragraph("内部批注", { hidden: true }))).toEqual([0, 0, 0]);
  });

  test("an empty paragraph counts nothing but its label", () => {
    expect(count("Word", paragraph(""))).toEqual([0, 0, 0]);
    expect(count("Word", paragraph("", {}, { label: "二、" }))).toEqual([2, 2, 3]);
  });
});

describe("字数 by the rule of WPS", () => {
  test("every character beyond ASCII is a word whatever the hint", () => {
    expect(words("WPS", "“a”—①·°")).toBe(7);
    expect(words("WPS", "……")).toBe(2);
    expect(words("WPS", "≥90")).toBe(2);
  });

  test("accented Latin, Greek and Cyrillic letters stay in their words", () => {
    expect(words("WPS", "café αβγ Москва naïve")).toBe(4);
    expect(words("WPS", "3×4÷2")).toBe(5);
  });

  test("labels of automatic numbering do not count", () => {
    expect(count("WPS", paragraph("总则", {}, { label: "第一章", labelSuffix: "space" }))).toEqual([2, 2, 2]);
  });

  test("full-width and no-break spaces are spaces, a page break is none", () => {
    expect(count("WPS", paragraph("东　丽\u00A0区\f", { eastAsiaHint: true }))).toEqual([3, 3, 5]);
  });
});

describe("counting a draft", () => {
  const cell = (row: number, column: number): Place => ({ kind: "cell", table: 0, row, cell: column });

  function draftOf(given: Manuscript, ...bodies: [from: number, to: number][]): Draft {
    const [carrier, ...enclosed] = bodies.map(([from, to], index) => ({
      role: index === 0 ? ("carrier" as const) : ("enclosed" as const),
      from,
      to,
      title: "",
      elements: {},
      body: { from, to },
    }));
    if (!carrier) throw new Error("a draft has a carrier");
    return { ...given, elements: {}, headings: [], parts: [carrier, ...enclosed], attachments: [] };
  }

  const wordsOf = ({ words: each }: Counts) => each;

  test("the whole is the main story, the body is the carrier's, and each part counts by itself", () => {
    const draft = draftOf(manuscriptFromText("通知\n现印发给你们。\n办法\n第一条\n第二条"), [1, 2], [3, 5]);
    const { whole, body: carrier, parts } = countDraft(draft, "Word");
    expect([whole, carrier, ...parts].map(wordsOf)).toEqual([17, 7, 7, 6]);
  });

  test("text boxes and notes are added apart, headers, footers and comments never", () => {
    const given = manuscript(paragraph("正文"));
    const aside: Paragraph[] = [
      paragraph("框内三字", {}, { place: { kind: "textBox", anchor: 0, box: 0 } }),
      paragraph("脚注", {}, { place: { kind: "footnote", id: "1" } }),
      paragraph("尾", {}, { place: { kind: "endnote", id: "1" } }),
      paragraph("页眉页眉", {}, { place: { kind: "header", section: 0, variant: "default" } }),
      paragraph("批注批注", {}, { place: { kind: "comment", id: "1" } }),
    ];
    const draft = draftOf({ ...given, paragraphs: [...given.paragraphs, ...aside] }, [0, 1]);
    const { whole, withNotes } = countDraft(draft, "Word");
    expect([whole.words, withNotes.words]).toEqual([2, 9]);
  });

  function tableDraft(rows: readonly (readonly string[])[]): Draft {
    const cells = rows.flatMap((row, r) => row.map((text, c) => paragraph(text, {}, { place: cell(r, c) })));
    let next = 1;
    const table = {
      from: 1,
      to: 1 + cells.length,
      columnsPt: [],
      rows: rows.map((row) => ({ cells: row.map(() => ({ from: next, to: ++next, columnSpan: 1 })) })),
    };
    const given = { ...manuscript(paragraph("如下表："), ...cells), tables: [table] };
    return draftOf(given, [0, given.mainCount]);
  }

  test("a table of figures is in the whole and not in the body", () => {
    const draft = tableDraft([
      ["项目", "2024年", "2025年"],
      ["投资", "1,234.5万元", "3.2%"],
      ["就业", "120人", "—"],
    ]);
    const { whole, body: carrier } = countDraft(draft, "WPS");
    expect(carrier.words).toBe(4);
    expect(whole.words).toBeGreaterThan(20);
  });

  test("a table of tasks is text of the body", () => {
    const draft = tableDraft([
      ["序号", "任务", "责任单位"],
      ["1", "完善制度", "区财政局"],
    ]);
    const { whole, body: carrier } = countDraft(draft, "Word");
    expect(carrier).toEqual(whole);
  });
});
