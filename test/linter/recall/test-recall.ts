import * as fc from "fast-check";
import { type Edit, editManuscript, type TextEdit } from "../../../src/draft/edit";
import { manuscriptFromText } from "../../../src/draft/plain-text";
import type { Manuscript } from "../../../src/draft/draft";
import { type ConfiguredRule, configureRules } from "../../../src/linter/configure";
import type { Finding } from "../../../src/linter/finding";
import { fixAll } from "../../../src/linter/fix-all";
import { allRules } from "../../../src/linter/rule-list";
import { anyFrom } from "./any";
import type { Fault } from "./fault";
import { type Marked, readMarks } from "./marked";
import { paperOf, textOf } from "./paper";
import { type Circumstances, packRules, reviewManuscript, reviewText } from "./review-text";

/**
 * Puts each fault into clean papers at random places: its rule finds it at the right words and nothing else, mends what
 * it can so that nothing else changes, and fix-all comes to rest.
 */
export function testRecall(faults: readonly Fault[]): void {
  for (const fault of faults) {
    const rules = onlyRule(fault.rule);
    test(fault.rule, () =>
      fc.assert(
        fc.property(fc.gen(), (draw) => {
          const any = anyFrom(draw);
          const paper = paperOf(any.of(fault.into), any);
          const marked = readMarks(textOf(fault.inject(paper, any)));
          const circumstances = fault.circumstances?.(any) ?? {};
          expectFound(marked, circumstances, rules);
          expectRest(marked.text, circumstances);
        }),
        { numRuns: 10, seed: 20_260_508 },
      ),
    );
  }
}

/** The rule as the pack wants it run, or by its own defaults where the pack does not run it. */
function onlyRule(id: string): readonly ConfiguredRule[] {
  const known = packRules.find(({ rule }) => rule.id === id);
  if (known) return [known];
  return configureRules(
    allRules.filter((rule) => rule.id === id),
    { [id]: { off: false } },
  );
}

function expectFound(
  { text, ranges, mended }: Marked,
  circumstances: Circumstances,
  rules: readonly ConfiguredRule[],
): void {
  const { findings, failures, draft } = reviewText(text, circumstances, rules);
  expect(failures).toEqual([]);
  const expected = ranges.map((range) => text.split("\n")[range.paragraph]?.slice(range.from, range.to));
  expect([text, ...findings.map(describe)]).toEqual([
    text,
    ...ranges.map(({ paragraph, from, to }, index) => `${paragraph} ${from} ${to} ${expected[index]}`),
  ]);
  const edits = findings.flatMap(editsOf);
  if (mended === undefined) return expect(edits).toEqual([]);
  const edited = editManuscript(draft, edits);
  expect(edited.refused).toEqual([]);
  expect(wordsOf(edited.manuscript)).toBe(mended);
  expect(reviewText(mended, circumstances, rules).findings.map(describe)).toEqual([]);
}

/** All safe fixes of all rules, again and again: they come to an end and leave nothing safe undone. */
function expectRest(text: string, circumstances: Circumstances): void {
  const findings = (manuscript: Manuscript) => reviewManuscript(manuscript, circumstances).findings;
  const outcome = fixAll<Manuscript>(
    manuscriptFromText(text),
    {
      findings,
      apply: (manuscript, edits) => withState(editManuscript(manuscript, edits.filter(isTextEdit))),
    },
    isSafe,
  );
  expect([outcome.end, outcome.unfixed]).toEqual(["stable", []]);
  expect(findings(outcome.state).filter(isSafe)).toEqual([]);
}

function withState({ manuscript, refused }: ReturnType<typeof editManuscript<Manuscript>>) {
  return { state: manuscript, refused };
}

function isSafe({ fix }: Finding): boolean {
  return fix?.safety === "safe";
}

function editsOf({ fix }: Finding): readonly TextEdit[] {
  return (fix?.edits ?? []).filter(isTextEdit);
}

/** Plain text has no setting to mend. */
function isTextEdit(edit: Edit): edit is TextEdit {
  return edit.kind === "text";
}

function describe({ range: { paragraph, from, to }, text }: Finding): string {
  return `${paragraph} ${from} ${to} ${text}`;
}

function wordsOf({ paragraphs }: Manuscript): string {
  return paragraphs.map(({ text }) => text).join("\n");
}
