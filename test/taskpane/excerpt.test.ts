import { manuscriptFromText } from "../../src/draft/plain-text";
import type { Finding, Fix } from "../../src/linter/finding";
import type { Piece } from "../../src/taskpane/engine";
import { excerptOf } from "../../src/taskpane/excerpt";

const long = "甲".repeat(200);

test("shows the words a finding stands on, marked, with some of what is around", () => {
  const { now, then } = excerptOf(manuscriptFromText(`${long}错字${long}`), found(200, 202));
  expect(marked(now)).toEqual(["错字"]);
  expect(plain(now)).toBe(`…${"甲".repeat(14)}错字${"甲".repeat(14)}…`);
  expect(then).toBeUndefined();
});

test("shows nothing marked where something is missing", () => {
  expect(marked(excerptOf(manuscriptFromText("各部门"), found(3, 3)).now)).toEqual([]);
});

test("marks only the characters a fix changes", () => {
  const { now, then } = excerptOf(manuscriptFromText("截止9月底"), found(0, 2, edit(0, "截止", "截至")));
  expect([marked(now), marked(then)]).toEqual([["止"], ["至"]]);
  expect([plain(now), plain(then)]).toEqual(["截止9月底", "截至9月底"]);
});

test("shows a fix of several places of a paragraph as one, before and after", () => {
  const fix = [edit(4, "[", "〔"), edit(9, "]", "〕")];
  const { now, then } = excerptOf(manuscriptFromText("东丽政发[2026]5号"), found(4, 10, ...fix));
  expect([plain(now), plain(then)]).toEqual(["东丽政发[2026]5号", "东丽政发〔2026〕5号"]);
  expect(marked(then)).toEqual(["〔", "〕"]);
});

test("a very long stretch is cut, what is around it stays in sight", () => {
  const { now } = excerptOf(manuscriptFromText(`前${long}后`), found(1, 201));
  expect(plain(now)).toBe(`前${"甲".repeat(90)}…后`);
});

function found(from: number, to: number, ...edits: Fix["edits"]): Finding {
  return {
    rule: "x",
    severity: "error",
    message: "",
    basis: [],
    range: { paragraph: 0, from, to },
    text: "",
    ...(edits.length > 0 && { fix: { title: "改", safety: "safe" as const, edits } }),
  };
}

function edit(from: number, before: string, after: string) {
  return { kind: "text" as const, range: { paragraph: 0, from, to: from + before.length }, before, after };
}

function plain(pieces: readonly Piece[] = []): string {
  return pieces.map(({ text }) => text).join("");
}

function marked(pieces: readonly Piece[] = []): readonly string[] {
  return pieces.filter((piece) => piece.marked).map(({ text }) => text);
}
