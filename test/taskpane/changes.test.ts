import fc from "fast-check";
import { editManuscript, type TextEdit } from "../../src/draft/edit";
import { manuscriptFromText } from "../../src/draft/plain-text";
import { undoEdits } from "../../src/host/undo-edits";
import { rebasedEdit } from "../../src/taskpane/changes";

describe("an edit to be taken back, after other edits", () => {
  const undo = replace(4, "乙", "甲");

  test("moves with the words before it", () => {
    expect(rebasedEdit(undo, [replace(0, "ab", "abc")])?.range).toEqual({ paragraph: 0, from: 5, to: 6 });
    expect(rebasedEdit(undo, [replace(0, "ab", "")])?.range).toEqual({ paragraph: 0, from: 2, to: 3 });
  });

  test("stays where it is for edits after it and in other paragraphs", () => {
    expect(
      rebasedEdit(undo, [
        replace(5, "c", "cc"),
        { ...replace(0, "a", ""), range: { paragraph: 1, from: 0, to: 1 } },
      ]),
    ).toEqual(undo);
  });

  test("can no longer be taken back once its words are changed", () => {
    expect(rebasedEdit(undo, [replace(3, "xyz", "")])).toBeUndefined();
  });

  test("always names the words it named, whatever was changed elsewhere", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", minLength: 6, maxLength: 30 }),
        fc.nat(),
        fc.nat(),
        fc.string({ maxLength: 4 }),
        (text, a, b, fresh) => {
          const first = span(text, a);
          const second = span(text, b);
          const edits = {
            first: replace(first, text.charAt(first), "甲乙"),
            second: replace(second, text.charAt(second), fresh),
          };
          fc.pre(first !== second);
          const start = manuscriptFromText(text.replace(/[\r\n\f]/g, "。"));
          fc.pre(start.paragraphs.length === 1 && start.paragraphs[0]?.text === text);
          const once = editManuscript(start, [edits.first]).manuscript;
          const [undone] = undoEdits(start, [edits.first]);
          const moved = rebasedEdit(edits.second, [edits.first]);
          fc.pre(undone !== undefined && moved?.kind === "text");
          if (!undone || moved?.kind !== "text") return;
          const twice = editManuscript(once, [moved]).manuscript;
          const back = rebasedEdit(undone.undo, [moved]);
          if (back?.kind !== "text") return;
          const restored = editManuscript(twice, [back]);
          expect(restored.refused).toEqual([]);
          expect(restored.manuscript.paragraphs[0]?.text).toBe(
            editManuscript(start, [edits.second]).manuscript.paragraphs[0]?.text,
          );
        },
      ),
    );
  });
});

function span(text: string, at: number): number {
  return at % text.length;
}

function replace(from: number, before: string, after: string): TextEdit {
  return { kind: "text", range: { paragraph: 0, from, to: from + before.length }, before, after };
}
