import { editManuscript, type TextEdit } from "../../src/draft/edit";
import type { Draft, Manuscript } from "../../src/draft/draft";
import { manuscriptFromText } from "../../src/draft/plain-text";
import { configureRules, type RuleSettings } from "../../src/linter/configure";
import { fixAll } from "../../src/linter/fix-all";
import type { Finding } from "../../src/linter/finding";
import { lint, type LintResult } from "../../src/linter/lint";
import { defineRule, type Rule } from "../../src/linter/rule";
import { siftSuppressed, suppress } from "../../src/linter/suppression";
import type { Regulation } from "../../src/regulations/register";

const counts = { words: 0, characters: 0, charactersWithSpaces: 0 };
const noCounts = { rule: "Word" as const, whole: counts, withNotes: counts, body: counts, parts: [counts] };
const regulation: Regulation = {
  name: "规则",
  title: "测试规则",
  articles: { 1: "不得写甲。" },
  clauseStyle: "article",
};

/** Replaces a word by another wherever it stands; the plainest rule there can be. */
function replacing(id: string, word: string, better: string, more: Partial<Rule> = {}): Rule {
  return {
    ...defineRule({
      id,
      title: { zh: `不写“${word}”`, en: `No ${word}` },
      group: "用语",
      severity: "warning",
      basis: ["规则1"],
      fix: "safe",
      words: () => [word],
      *check({ hits }) {
        for (const { range } of hits) {
          const edits = [{ kind: "text" as const, range, before: word, after: better }];
          yield { message: `“${word}”，作“${better}”`, range, fix: { title: better, safety: "safe", edits } };
        }
      },
    }),
    ...more,
  };
}

function draftOf(manuscript: Manuscript): Draft {
  const body = { from: 0, to: manuscript.mainCount };
  const part = { role: "carrier" as const, ...body, title: "", elements: {}, body };
  return { ...manuscript, elements: {}, headings: [], parts: [part], attachments: [] };
}

function run(text: string, rules: readonly Rule[], settings: RuleSettings = {}): LintResult {
  const draft = draftOf(manuscriptFromText(text));
  return lint({
    draft,
    facts: {},
    rules: configureRules(rules, settings),
    register: [regulation],
    counts: noCounts,
  });
}

describe("running rules", () => {
  test("the engine stamps id, severity, the clause's own words and the words found", () => {
    expect(run("写甲字", [replacing("no-jia", "甲", "乙")]).findings).toEqual([
      expect.objectContaining({ rule: "no-jia", severity: "warning", clause: "不得写甲。", text: "甲" }),
    ]);
  });

  test("a pack's basis outranks the one a problem names; without it one that is not in force gives way", () => {
    const naming = (...basis: string[]) =>
      replacing("no-jia", "甲", "乙", {
        *check({ hits }) {
          for (const { range } of hits) yield { message: "有甲", range, basis };
        },
      });
    const basesOf = (rule: Rule, settings?: RuleSettings) =>
      run("写甲字", [rule], settings).findings[0]?.basis;
    expect(basesOf(naming("规则1(一)"))).toEqual(["规则1(一)"]);
    expect(basesOf(naming("别处规则7"))).toEqual(["规则1"]);
    expect(basesOf(naming("规则1(一)"), { "no-jia": { basis: ["区规则9"] } })).toEqual(["区规则9"]);
  });

  test("a pack's severity outranks the rule's and the problem's", () => {
    const rule = defineRule({
      ...replacing("no-jia", "甲", "乙"),
      *check() {
        yield { message: "甲", range: { paragraph: 0, from: 0, to: 1 }, severity: "error" };
      },
    });
    expect(run("甲", [rule]).findings[0]?.severity).toBe("error");
    expect(run("甲", [rule], { "no-jia": { severity: "advice" } }).findings[0]?.severity).toBe("advice");
  });

  test("a rule that throws is a failure beside the findings of the others", () => {
    const broken = defineRule({
      ...replacing("broken", "丙", "丁"),
      check() {
        throw new Error("坏了");
      },
    });
    const { findings, failures } = run("甲", [broken, replacing("no-jia", "甲", "乙")]);
    expect(findings).toHaveLength(1);
    expect(failures).toEqual([{ rule: "broken", message: expect.stringContaining("请人工核对") }]);
  });

  test("a rule that is off, or for other document types, does not run", () => {
    expect(run("甲", [replacing("no-jia", "甲", "乙")], { "no-jia": { off: true } }).findings).toEqual([]);
    expect(run("甲", [replacing("no-jia", "甲", "乙", { documentTypes: ["请示"] })]).findings).toEqual([]);
  });

  test("findings come in document order and none twice", () => {
    const twice = defineRule({
      ...replacing("twice", "丙", "丁"),
      *check() {
        yield { message: "同", range: { paragraph: 0, from: 0, to: 1 } };
        yield { message: "同", range: { paragraph: 0, from: 0, to: 1 } };
      },
    });
    const { findings } = run("丙甲", [replacing("no-jia", "甲", "乙"), twice]);
    expect(findings.map(({ rule }) => rule)).toEqual(["twice", "no-jia"]);
  });

  test("of overlapping words of one rule the first and longest is found", () => {
    const rule = defineRule({
      ...replacing("lexicon", "", ""),
      words: () => ["区政", "区政府", "政府办"],
      *check({ hits }) {
        for (const { word, range } of hits) yield { message: word, range };
      },
    });
    expect(run("区政府办公", [rule]).findings.map(({ message }) => message)).toEqual(["区政府"]);
  });
});

const inMemory = (rules: readonly Rule[]) => ({
  findings: (manuscript: Manuscript): readonly Finding[] =>
    lint({
      draft: draftOf(manuscript),
      facts: {},
      rules: configureRules(rules, {}),
      register: [],
      counts: noCounts,
    }).findings,
  apply: (manuscript: Manuscript, edits: readonly TextEdit[]) => {
    const { manuscript: state, refused } = editManuscript(manuscript, edits);
    return { state, refused };
  },
});

describe("fixing all", () => {
  const fix = (text: string, rules: readonly Rule[]) => {
    const { findings, apply } = inMemory(rules);
    const target = {
      findings,
      apply: (state: Manuscript, edits: readonly unknown[]) => apply(state, edits as TextEdit[]),
    };
    const outcome = fixAll(
      manuscriptFromText(text),
      target,
      ({ fix: offered }) => offered?.safety === "safe",
    );
    return { ...outcome, text: outcome.state.paragraphs.map((paragraph) => paragraph.text).join("\n") };
  };

  test("goes on until nothing safe is left", () => {
    const outcome = fix("甲甲\n甲", [replacing("a", "甲", "乙"), replacing("b", "乙", "丙")]);
    expect(outcome).toMatchObject({ text: "丙丙\n丙", end: "stable", unfixed: [] });
  });

  test("two rules that undo each other end as a cycle, said to be one", () => {
    expect(fix("甲", [replacing("a", "甲", "乙"), replacing("b", "乙", "甲")]).end).toBe("cycle");
  });

  test("a fix of several edits is made whole or not at all", () => {
    const both = defineRule({
      ...replacing("both", "", ""),
      words: () => [],
      *check() {
        const edits = [
          { kind: "text" as const, range: { paragraph: 0, from: 0, to: 1 }, before: "甲", after: "乙" },
          { kind: "text" as const, range: { paragraph: 0, from: 2, to: 3 }, before: "不是这字", after: "丁" },
        ];
        yield {
          message: "两处",
          range: { paragraph: 0, from: 0, to: 3 },
          fix: { title: "改", safety: "safe", edits },
        };
      },
    });
    const outcome = fix("甲乙丙", [both]);
    expect(outcome.text).toBe("甲乙丙");
    expect(outcome.unfixed.map(({ reason }) => reason)).toEqual(["changed-since"]);
  });
});

describe("suppressing", () => {
  const rules = configureRules([replacing("a", "甲", "乙")], {});
  const by = { reason: "原文如此", who: "张三", when: "2026-05-01T00:00:00Z" };

  test("sets aside the finding on the same words in the same surroundings, and no other", () => {
    const draft = draftOf(manuscriptFromText("其一甲，其二甲"));
    const { findings } = lint({ draft, facts: {}, rules, register: [], counts: noCounts });
    const [first, second] = findings;
    if (!first || !second) throw new Error("two findings are needed");
    const moved = draftOf(manuscriptFromText("新的一段\n其一甲，其二甲"));
    const after = lint({ draft: moved, facts: {}, rules, register: [], counts: noCounts }).findings;
    const sifted = siftSuppressed(moved, after, [suppress(draft, second, by)], rules);
    expect(sifted.suppressed.map(({ finding }) => finding.range.from)).toEqual([second.range.from]);
    expect(sifted.findings.map(({ range }) => range.from)).toEqual([first.range.from]);
    expect(sifted.unused).toEqual([]);
  });

  test("one whose words are gone is reported as unused", () => {
    const draft = draftOf(manuscriptFromText("其一甲"));
    const [finding] = lint({ draft, facts: {}, rules, register: [], counts: noCounts }).findings;
    if (!finding) throw new Error("a finding is needed");
    const suppression = suppress(draft, finding, by);
    expect(siftSuppressed(draftOf(manuscriptFromText("其一")), [], [suppression], rules).unused).toEqual([
      suppression,
    ]);
  });

  test("a rule the pack locks keeps its findings", () => {
    const locked = configureRules([replacing("a", "甲", "乙")], { a: { suppressible: false } });
    const draft = draftOf(manuscriptFromText("甲"));
    const { findings } = lint({ draft, facts: {}, rules: locked, register: [], counts: noCounts });
    const [finding] = findings;
    if (!finding) throw new Error("a finding is needed");
    const sifted = siftSuppressed(draft, findings, [suppress(draft, finding, by)], locked);
    expect(sifted.findings).toHaveLength(1);
    expect(sifted.forbidden).toHaveLength(1);
  });
});
