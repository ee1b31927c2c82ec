import type { CheckedFile } from "../../src/cli/checked-file";
import { jsonReport } from "../../src/cli/formats/json";
import { textReport } from "../../src/cli/formats/text";
import type { Report } from "../../src/cli/report";
import type { TextOptions } from "../../src/cli/formats/text-options";
import { plain } from "../../src/cli/paint";
import { sumOf, Tally } from "../../src/cli/tally";
import { manuscriptFromText } from "../../src/draft/plain-text";
import { review } from "../../src/host/review";
import { configureRules } from "../../src/linter/configure";
import type { Rule } from "../../src/linter/rule";
import { suppress, type Suppression } from "../../src/linter/suppression";
import { brokenRule, floodRegister, noFlood } from "../helpers/flood-rule";

function checked(
  text: string,
  rules: readonly Rule[],
  suppressions: readonly Suppression[] = [],
  notes: readonly string[] = [],
) {
  const options = {
    rules: configureRules(rules, {}),
    register: floodRegister,
    reading: { issuerCodes: {} },
    suppressions,
  };
  return {
    kind: "checked",
    path: "稿.docx",
    notes,
    review: review(manuscriptFromText(text), options),
  } as const;
}

function textOf(files: readonly CheckedFile[], change: Partial<TextOptions> = {}): string {
  const report = textReport({
    lang: "zh",
    say: ({ zh }) => zh,
    stats: false,
    register: floodRegister,
    rules: [],
    paint: plain,
    columns: 80,
    several: files.length > 1,
    withUnreadable: false,
    ...change,
  });
  return written(report, files);
}

function written({ begin, file, end }: Report, files: readonly CheckedFile[]): string {
  return begin + files.map(file).join("") + end(tallyOf(files));
}

function tallyOf(files: readonly CheckedFile[]): Tally {
  const tally = new Tally();
  for (const file of files) tally.add(sumOf(file));
  return tally;
}

function statusOf(file: CheckedFile, maxWarnings?: number): number {
  return tallyOf([file]).status(maxWarnings);
}

describe("the report on a file", () => {
  test("quotes a short clause under the finding", () => {
    expect(textOf([checked("关于防洪的通知", [noFlood])])).toContain("  依据 《某规则》第一条\n  不写洪。\n");
  });

  test("is never clean where a rule broke, and the run ends with 2", () => {
    const file = checked("关于工作的通知", [brokenRule]);
    const text = textOf([file]);
    expect(text).toContain("“不写洪”没有查成（坏了），这一项请人工核对。");
    expect(text).toContain("有 1 条规则没有查成，不能算查清。");
    expect(text).not.toContain("没有查出问题");
    expect(statusOf(file)).toBe(2);
    expect(JSON.parse(jsonOf(file)).files[0].failures).toEqual([
      { rule: "broken", message: expect.any(String) },
    ]);
  });

  test("says so even as one file of many", () => {
    const file = checked("关于工作的通知", [brokenRule]);
    expect(textOf([file, file])).toContain("没有查成");
  });

  test("takes one line for a clean file of many, and keeps its notes where it has any", () => {
    const clean = checked("关于工作的通知", [noFlood]);
    const noted = checked("关于工作的通知", [noFlood], [], ["页眉读不出来。"]);
    expect(textOf([clean, noted])).toMatch(
      /^稿\.docx {2}通知 .*没有查出问题。\n\n稿\.docx.*\n正文[\s\S]*注意：页眉读不出来。/,
    );
  });

  test("does not call a suppression lapsed whose rule was not checked", () => {
    const { draft, findings } = checked("关于防洪的通知", [noFlood]).review;
    const [finding] = findings;
    if (!finding) throw new Error("nothing was found");
    const used = suppress(draft, finding, { reason: "题名如此", who: "拟稿人", when: "2026-05-08" });
    const others = [
      { ...used, rule: "disclosure-required", words: "" },
      { ...used, rule: "gone" },
    ];
    const text = textOf([checked("关于防洪的通知", [noFlood], others)]);
    expect(text).toContain("忽略没有用上：disclosure-required（拟稿人），这次用的规则包不查这一条。");
    expect(text).toContain("忽略没有用上：gone“洪”（拟稿人），没有这条规则，可以删去。");
  });

  test("lists what was suppressed with who and why, and what no longer is", () => {
    const { draft, findings } = checked("关于防洪的通知", [noFlood]).review;
    const [finding] = findings;
    if (!finding) throw new Error("nothing was found");
    const by = { reason: "题名如此", who: "拟稿人", when: "2026-05-08T09:00:00Z" };
    const used = suppress(draft, finding, by);
    const file = checked("关于防洪的通知", [noFlood], [used, { ...used, words: "涝" }]);
    const text = textOf([file], { rules: configureRules([noFlood], {}) });
    expect(text).toContain("忽略 1 处：\n  第 1 段  写了“洪”，不写（拟稿人 2026-05-08：题名如此）  flood\n");
    expect(text).toContain("忽略没有用上：flood“涝”（拟稿人），那里已不报这个问题，可以删去。");
    expect(text).toContain("没有别的问题，忽略 1 处。");
    expect(JSON.parse(jsonOf(file)).files[0].suppressed).toEqual([
      expect.objectContaining({ rule: "flood", text: "洪", reason: "题名如此", who: "拟稿人" }),
    ]);
  });

  test("counts warnings against the limit, and errors without one", () => {
    const file = checked("关于防洪抗洪的通知", [noFlood]);
    expect([statusOf(file), statusOf(file, 2), statusOf(file, 1)]).toEqual([0, 0, 1]);
    expect(statusOf(checked("关于防洪的通知", [{ ...noFlood, severity: "error" }]), 9)).toBe(1);
  });
});

describe("the time a file took", () => {
  const stagesMs = { recognizing: 2, facts: 1.004, counting: 0.25, pages: 0 };
  const rulesMs = new Map([
    ["quick", 0.006],
    ["flood", 0.001],
    ["slow", 3],
    ["quicker", 0.005],
  ]);
  const times = { stagesMs, wordSearchMs: 0.5, rulesMs, restMs: 0.1 };

  test("is told by stage and rule, slowest rule first, idle quick ones in one row, all adding up", () => {
    const file = checked("关于防洪的通知", [noFlood]);
    const timed = { ...file, review: { ...file.review, times }, readingMs: 4 };
    expect(textOf([timed], { stats: true })).toContain(
      [
        "  用时，以下各行之和  10.86 ms",
        "  读文件  4.00 ms",
        "  认要素  2.00 ms",
        "  读情况  1.00 ms",
        "  数字数  0.25 ms",
        "  算页数  0.00 ms",
        "  查词  0.50 ms",
        "  slow 0 处  3.00 ms",
        "  flood 1 处  0.00 ms",
        "  另外 2 条规则 0 处  0.01 ms",
        "  其余  0.10 ms",
      ].join("\n"),
    );
  });

  test("is left out without a clock, findings by rule are not", () => {
    const text = textOf([checked("关于防洪的通知", [noFlood])], { stats: true });
    expect(text).toContain("\n  flood 1 处\n");
    expect(text).not.toContain("用时");
  });
});

function jsonOf(file: CheckedFile): string {
  const report = jsonReport({ pack: "test", stats: false });
  return written(report, [file]);
}
