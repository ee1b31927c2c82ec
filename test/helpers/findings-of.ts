import { countDraft } from "../../src/draft/count";
import type { Draft } from "../../src/draft/draft";
import type { Answers } from "../../src/facts/facts";
import { withAnswers } from "../../src/facts/facts";
import { readFacts } from "../../src/facts/read-facts";
import { configureRules } from "../../src/linter/configure";
import type { Finding } from "../../src/linter/finding";
import { lint } from "../../src/linter/lint";
import type { Rule } from "../../src/linter/rule";

/** What one rule finds in a draft plain text cannot show (setting, tables, tracked changes). Throws where the rule fails. */
export function findingsOf(rule: Rule, draft: Draft, answers: Answers = {}): readonly Finding[] {
  const facts = withAnswers(readFacts(draft), answers);
  const counts = countDraft(draft, "Word");
  const { findings, failures } = lint({
    draft,
    facts,
    rules: configureRules([rule], {}),
    register: [],
    counts,
  });
  if (failures[0]) throw new Error(failures[0].message);
  return findings;
}
