/**
 * What checking costs: the whole default pack, recognising and reading facts included, beside one pass of a regular
 * expression over the same text in the same process. Growth in text and in findings must be linear.
 */
import { countDraft } from "../src/draft/count";
import { manuscriptFromText } from "../src/draft/plain-text";
import { recognize } from "../src/draft/recognize";
import { readFacts } from "../src/facts/read-facts";
import { configureRules } from "../src/linter/configure";
import { lint, type LintResult } from "../src/linter/lint";
import { allRules } from "../src/linter/rule-list";
import { fastestOfEach, ideographPass } from "./measure";
import { noticeOf, withMistakes } from "./texts";

const rules = configureRules(allRules, {});

function check(text: string): LintResult {
  const draft = recognize(manuscriptFromText(text));
  return lint({ draft, facts: readFacts(draft), rules, register: [], counts: countDraft(draft, "Word") });
}

interface Row {
  readonly what: string;
  readonly characters: number;
  readonly findings: number;
  readonly milliseconds: number;
  readonly ratio: number;
}

function measure(what: string, texts: readonly string[], runs: number): Row {
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  let findings = 0;
  const [seconds, yardstick] = fastestOfEach(runs, [
    () => {
      findings = 0;
      for (const text of texts) findings += check(text).findings.length;
    },
    () => texts.forEach(ideographPass),
  ] as const);
  return { what, characters, findings, milliseconds: seconds * 1e3, ratio: seconds / yardstick };
}

function print(rows: readonly Row[]): void {
  console.log("| what | characters | findings | ms | × one regex pass | µs a character |");
  console.log("|---|---|---|---|---|---|");
  for (const { what, characters, findings, milliseconds, ratio } of rows) {
    const perCharacter = ((milliseconds * 1e3) / characters).toFixed(3);
    console.log(
      `| ${what} | ${characters} | ${findings} | ${milliseconds.toFixed(1)} | ×${ratio.toFixed(1)} | ${perCharacter} |`,
    );
  }
}

for (let warmUp = 0; warmUp < 300; warmUp++) check(noticeOf(5_000, warmUp));
console.log(`\nChecking, ${rules.length} rules\n`);
print([
  measure("one draft", [noticeOf(5_000)], 60),
  measure("one draft", [noticeOf(50_000)], 10),
  measure("one draft", [noticeOf(1_000_000)], 3),
  measure(
    "1,000 drafts",
    Array.from({ length: 1000 }, (_, seed) => noticeOf(5_000, seed)),
    3,
  ),
  ...[0, 300, 3_000, 30_000].map((mistakes) =>
    measure(`${mistakes} mistakes put in`, [withMistakes(noticeOf(1_000_000), mistakes)], 2),
  ),
]);
