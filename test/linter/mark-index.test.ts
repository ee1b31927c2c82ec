import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { countDraft } from "../../src/draft/count";
import type { Draft } from "../../src/draft/draft";
import { manuscriptFromText } from "../../src/draft/plain-text";
import { recognize } from "../../src/draft/recognize";
import { readFacts } from "../../src/facts/read-facts";
import { configureRules } from "../../src/linter/configure";
import { indexMarks } from "../../src/linter/mark-index";
import { type Prepared, prepare } from "../../src/linter/prepare";
import { allRules } from "../../src/linter/rule-list";
import { findHits } from "../../src/linter/word-hits";

function draftOf(text: string): Draft {
  return recognize(manuscriptFromText(text));
}

function paragraphsWith(characters: string, text: string): readonly number[] {
  const draft = draftOf(text);
  return indexMarks(draft, [...draft.paragraphs.keys()]).paragraphsWith(characters);
}

describe("the index of marks", () => {
  test("names the paragraphs a character stands in once each, in order", () => {
    expect(paragraphsWith("、", "甲、乙、丙\n甲乙\n丙、丁")).toEqual([0, 2]);
  });

  test("takes paragraphs with any of several characters", () => {
    expect(paragraphsWith("%％‰", "十％\n甲\n5‰和6%\n乙")).toEqual([0, 2]);
  });

  test("has none for a character that stands nowhere", () => {
    expect(paragraphsWith("〔〕", "甲\n乙")).toEqual([]);
  });

  test("does not answer for ideographs rather than answer wrongly", () => {
    expect(() => paragraphsWith("甲", "甲")).toThrow("甲");
  });
});

test("what rules pass over for want of a sign holds nothing they would find", () => {
  const folder = join(__dirname, "../../docs/rules");
  const pages = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
  const draft = draftOf(pages.join("\n").replace(/[⟦⟧]/g, ""));
  const everywhere = (prepared: Prepared): Prepared => ({
    ...prepared,
    prose: prepared.prose,
    bodyText: prepared.bodyText,
    proseWith: () => prepared.prose,
  });
  const found = problemsIn(draft, (prepared) => prepared);
  expect(found.length).toBeGreaterThan(300);
  expect(found).toEqual(problemsIn(draft, everywhere));
});

function problemsIn(draft: Draft, change: (prepared: Prepared) => Prepared): readonly string[] {
  const rules = configureRules(
    allRules.map((rule) => ({ ...rule, off: false })),
    {},
  );
  const hits = findHits(draft, rules, rules);
  const context = { draft, facts: readFacts(draft), counts: countDraft(draft, "Word") };
  return rules.flatMap((configured) => {
    const { rule, options } = configured;
    const prepared = change(prepare(draft));
    const problems = rule.check({ ...context, prepared, hits: hits.get(configured) ?? [] }, options);
    return Array.from(problems, ({ message, range }) => `${rule.id} ${JSON.stringify(range)} ${message}`);
  });
}
