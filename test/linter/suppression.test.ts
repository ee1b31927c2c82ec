import { manuscriptFromText } from "../../src/draft/plain-text";
import { recognize } from "../../src/draft/recognize";
import { configureRules } from "../../src/linter/configure";
import type { Finding } from "../../src/linter/finding";
import { setAsideBefore, siftSuppressed, suppress, type Suppression } from "../../src/linter/suppression";
import { noFlood } from "../helpers/flood-rule";

const by = { reason: "原文如此", who: "李某某", when: "2026-05-08T09:00:00Z" };

/** Findings on every 洪 of a text, and the draft. */
function found(text: string) {
  const draft = recognize(manuscriptFromText(text));
  const findings = draft.paragraphs.flatMap(({ text: line }, paragraph): Finding[] =>
    Array.from(line.matchAll(/洪/g), ({ index }) => ({
      rule: "flood",
      severity: "warning",
      message: "写了“洪”，不写",
      basis: ["规则1"],
      range: { paragraph, from: index, to: index + 1 },
      text: "洪",
    })),
  );
  return { draft, findings };
}

/** A suppression of the nth 洪 of a text. */
function suppressed(text: string, nth = 0): Suppression {
  const { draft, findings } = found(text);
  const finding = findings[nth];
  if (!finding) throw new Error("nothing was found");
  return suppress(draft, finding, by);
}

function sift(text: string, suppressions: readonly Suppression[], suppressible = true) {
  const { draft, findings } = found(text);
  const sifted = siftSuppressed(
    draft,
    findings,
    suppressions,
    configureRules([noFlood], { flood: { suppressible } }),
  );
  return {
    kept: sifted.findings.map(({ range }) => range.from),
    set: sifted.suppressed.map(({ finding }) => finding.range.from),
    unused: sifted.unused.length,
    forbidden: sifted.forbidden.length,
  };
}

describe("a suppression", () => {
  const text = "各单位切实做好防洪工作，备足抗洪物资。";

  test("sets aside the finding it was made for and no other", () => {
    expect(sift(text, [suppressed(text, 1)])).toEqual({ kept: [8], set: [15], unused: 0, forbidden: 0 });
  });

  test("follows its words to another place in the document", () => {
    const moved = `新的第一段。\n${text}`;
    expect(sift(moved, [suppressed(text)])).toMatchObject({ set: [8], unused: 0 });
  });

  test("holds when words further off are mended", () => {
    const mended = text.replace("各单位", "各部门");
    expect(sift(mended, [suppressed(text)])).toMatchObject({ kept: [15], set: [8], unused: 0 });
  });

  test("lapses when the words beside it change", () => {
    expect(sift(text.replace("做好防洪", "不必防洪"), [suppressed(text)])).toMatchObject({
      set: [],
      unused: 1,
    });
  });

  test("lapses where two places could be meant", () => {
    const twice = "甲要做好防洪工作，统一安排部署落实好各项任务，乙要做好防洪工作。";
    const before = "丙要做好防洪工作，";
    expect(sift(twice, [suppressed(before)])).toMatchObject({ set: [], unused: 1 });
  });

  test("sets aside one finding each, however alike the places are", () => {
    const line = "做好防洪工作。";
    const alike = [line, line, line].join("\n");
    const one = suppressed(alike);
    expect(sift(alike, [one])).toMatchObject({ kept: [3, 3], set: [3] });
    expect(sift(alike, [one, one])).toMatchObject({ kept: [3], set: [3, 3], unused: 0 });
  });

  test("does not hold where the pack forbids it", () => {
    expect(sift(text, [suppressed(text)], false)).toEqual({
      kept: [8, 15],
      set: [],
      unused: 0,
      forbidden: 1,
    });
  });
});

test("a suppression that lapsed still tells its words and its rule from others", () => {
  const wasSetAside = setAsideBefore([suppressed("切实做好防洪工作。")]);
  expect([wasSetAside("flood", "洪"), wasSetAside("flood", "汛"), wasSetAside("other", "洪")]).toEqual([
    true,
    false,
    false,
  ]);
});
