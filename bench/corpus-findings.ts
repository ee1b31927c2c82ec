/**
 * Prints every finding on a folder of real documents, with the words around it, to be read by a person.
 *
 *   node -r ./scripts/register-ts.cjs bench/corpus-findings.ts FOLDER [--rule ID]… [--tally]
 *
 * FOLDER is searched for .txt (a line a paragraph) and .docx.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { countDraft } from "../src/draft/count";
import type { Draft, Manuscript } from "../src/draft/draft";
import { manuscriptFromText } from "../src/draft/plain-text";
import { recognize } from "../src/draft/recognize";
import { readDocx } from "../src/docx/read-docx";
import { readFacts } from "../src/facts/read-facts";
import { configureRules } from "../src/linter/configure";
import type { Finding } from "../src/linter/finding";
import { lint } from "../src/linter/lint";
import { allRules } from "../src/linter/rule-list";

const { folder, ids, tally } = readArguments(process.argv.slice(2));
const rules = configureRules(
  allRules.filter(({ id }) => ids.length === 0 || ids.includes(id)),
  {},
);
const totals = new Map<string, number>();
const files = listDocuments(folder);
let withFindings = 0;

for (const file of files) {
  const draft = recognize(readManuscript(file));
  const counts = countDraft(draft, "Word");
  const { findings, failures } = lint({ draft, facts: readFacts(draft), rules, register: [], counts });
  for (const failure of failures)
    console.log(`!! ${relative(folder, file)}: ${failure.rule}: ${failure.message}`);
  if (findings.length > 0) withFindings++;
  for (const finding of findings) {
    totals.set(finding.rule, (totals.get(finding.rule) ?? 0) + 1);
    if (!tally) console.log(describe(relative(folder, file), draft, finding));
  }
}

for (const [rule, count] of [...totals].sort((a, b) => b[1] - a[1])) console.log(`${count}\t${rule}`);
console.log(`${files.length} documents, ${withFindings} with findings`);

function readArguments(argv: readonly string[]) {
  const ruleIds = argv.flatMap((argument, index) => (argument === "--rule" ? [argv[index + 1] ?? ""] : []));
  const [first] = argv.filter(
    (argument, index) => !argument.startsWith("--") && argv[index - 1] !== "--rule",
  );
  if (first === undefined) throw new Error("a folder of documents is needed");
  return { folder: first, ids: ruleIds, tally: argv.includes("--tally") };
}

function listDocuments(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(docx|txt)$/.test(name))
    .sort()
    .map((name) => join(root, name));
}

function readManuscript(file: string): Manuscript {
  const bytes = readFileSync(file);
  return file.endsWith(".docx")
    ? readDocx(bytes, file).manuscript
    : manuscriptFromText(bytes.toString("utf8"));
}

function describe(file: string, draft: Draft, { rule, severity, message, range }: Finding): string {
  const { text = "", label = "" } = draft.paragraphs[range.paragraph] ?? {};
  const around = `${text.slice(Math.max(0, range.from - 30), range.from)}⟦${text.slice(range.from, range.to)}⟧${text.slice(range.to, range.to + 30)}`;
  return `${rule} [${severity}] ${message}\n    ${file.slice(-40)} ¶${range.paragraph} ${label}${around}`;
}
