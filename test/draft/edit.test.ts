import fc from "fast-check";
import { editManuscript, type TextEdit, trimmed, withoutOverlaps } from "../../src/draft/edit";
import { manuscriptFromText } from "../../src/draft/plain-text";

const edit = (from: number, to: number, before: string, after: string, paragraph = 0): TextEdit => ({
  kind: "text",
  range: { paragraph, from, to },
  before,
  after,
});

describe("trimming an edit", () => {
  test("leaves only the characters that change", () => {
    expect(trimmed(edit(4, 10, "[2026]", "〔2026]"))).toEqual(edit(4, 5, "[", "〔"));
    expect(trimmed(edit(0, 3, "做为的", "作为的"))).toEqual(edit(0, 1, "做", "作"));
  });

  test("never splits a surrogate pair", () => {
    expect(trimmed(edit(0, 2, "𠮷", "𠮶"))).toEqual(edit(0, 2, "𠮷", "𠮶"));
  });

  test("makes the same text", () => {
    const words = fc.string({ unit: fc.constantFrom("甲", "乙", "𠮷", "𠮶"), maxLength: 8 });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const text = `前${before}后`;
        const { range, after: inserted } = trimmed(edit(1, 1 + before.length, before, after));
        expect(text.slice(0, range.from) + inserted + text.slice(range.to)).toBe(`前${after}后`);
      }),
    );
  });
});

describe("edits that meet", () => {
  test("the first in document order is taken and the other left", () => {
    const first = edit(0, 2, "甲乙", "丙");
    const second = edit(1, 3, "乙丁", "戊");
    expect(withoutOverlaps([second, first])).toEqual({ taken: [first], overlapping: [second] });
  });

  test("neighbours do not overlap, two insertions at one place do", () => {
    expect(withoutOverlaps([edit(0, 1, "甲", ""), edit(1, 2, "乙", "")]).overlapping).toEqual([]);
    expect(withoutOverlaps([edit(1, 1, "", "甲"), edit(1, 1, "", "乙")]).overlapping).toHaveLength(1);
  });
});

describe("editing a manuscript", () => {
  test("an edit is refused where the words have changed", () => {
    const { manuscript, refused } = editManuscript(manuscriptFromText("截止2026年"), [
      edit(0, 2, "截至", "截止"),
    ]);
    expect(refused).toEqual([{ edit: edit(0, 2, "截至", "截止"), reason: "changed-since" }]);
    expect(manuscript.paragraphs[0]?.text).toBe("截止2026年");
  });

  test("several edits in one paragraph all land where they were meant", () => {
    const { manuscript } = editManuscript(manuscriptFromText("一,二,三"), [
      edit(1, 2, ",", "，"),
      edit(3, 4, ",", "，、"),
    ]);
    expect(manuscript.paragraphs[0]?.text).toBe("一，二，、三");
  });

  test("runs cover the text exactly after any edit", () => {
    const shape = fc.record({
      cut: fc.nat(8),
      from: fc.nat(8),
      length: fc.nat(8),
      after: fc.string({ maxLength: 4 }),
    });
    fc.assert(
      fc.property(shape, ({ cut, from, length, after }) => {
        const text = "一二三四五六七八";
        const runs = [
          { from: 0, to: cut, format: { bold: true } },
          { from: cut, to: 8, format: {} },
        ].filter((run) => run.to > run.from);
        const plain = manuscriptFromText(text);
        const manuscript = { ...plain, paragraphs: plain.paragraphs.map((each) => ({ ...each, runs })) };
        const to = Math.min(8, from + length);
        const edited = editManuscript(manuscript, [edit(from, to, text.slice(from, to), after)]).manuscript
          .paragraphs[0];
        expect(edited?.runs.map((run) => edited.text.slice(run.from, run.to)).join("")).toBe(edited?.text);
        edited?.runs.forEach((run, index) => expect(run.from).toBe(edited.runs[index - 1]?.to ?? 0));
      }),
    );
  });
});
