/**
 * How often a finding of the default pack is right, over real documents that were issued: every finding is sorted by
 * hand in accuracy/labels.tsv.
 *
 * node -r ./scripts/register-ts.cjs bench/accuracy.ts <folder of .txt and .docx>… [--list | --missing]
 *
 * `--list` prints every finding with the words around it, `--missing` those not sorted yet. A line of labels.tsv: file
 * (first eight digits of the SHA-256 of its bytes), rule, paragraph, offset, verdict: `true`; `today`, true only by rules
 * made after the document; `false`. No words of the documents. Exits 1 where a finding has no label.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Draft, Manuscript } from "../src/draft/draft";
import { manuscriptFromText } from "../src/draft/plain-text";
import { readDocx } from "../src/docx/read-docx";
import { review } from "../src/host/review";
import type { Finding } from "../src/linter/finding";
import { allRules } from "../src/linter/rule-list";
import { builtInPacks, defaultPackId } from "../src/packs/built-in";
import { rulesOf } from "../src/packs/pack-rules";

const verdicts = ["true", "today", "false"] as const;
type Verdict = (typeof verdicts)[number];

interface Sorted {
  readonly file: string;
  readonly name: string;
  readonly draft: Draft;
  readonly finding: Finding;
  readonly verdict: Verdict | undefined;
}

const argv = process.argv.slice(2);
const folders = argv.filter((argument) => !argument.startsWith("--"));
if (folders.length === 0) throw new Error("folders of documents are needed");

const labels = readLabels(join(__dirname, "accuracy/labels.tsv"));
const used = new Set<string>();
const paths = folders.flatMap(listDocuments);
const sorted = paths.flatMap(sortFindings);
const unsorted = sorted.filter(({ verdict }) => verdict === undefined);

if (argv.includes("--list")) sorted.forEach(describe);
else unsorted.forEach(describe);
if (!argv.includes("--missing")) printTable();
summarise();

function readLabels(path: string): ReadonlyMap<string, Verdict> {
  const lines = readFileSync(path, "utf8").trim().split(/\r?\n/).slice(1);
  return new Map(lines.map((line) => readLabel(line.split("\t"))));
}

function readLabel(cells: readonly string[]): readonly [key: string, verdict: Verdict] {
  const verdict = verdicts.find((each) => each === cells[4]);
  if (verdict === undefined) throw new Error(`no verdict in: ${cells.join(" ")}`);
  return [cells.slice(0, 4).join("\t"), verdict];
}

function listDocuments(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(docx|txt)$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}

function sortFindings(path: string): readonly Sorted[] {
  const bytes = readFileSync(path);
  const file = createHash("sha256").update(bytes).digest("hex").slice(0, 8);
  const { draft, findings, failures } = review(manuscriptOf(path, bytes), options());
  if (failures[0]) throw new Error(`${path}: ${failures[0].message}`);
  return findings.map((finding) => {
    const key = keyOf(file, finding);
    used.add(key);
    return { file, name: path.slice(path.lastIndexOf("/") + 1), draft, finding, verdict: labels.get(key) };
  });
}

function keyOf(file: string, { rule, range }: Finding): string {
  return [file, rule, range.paragraph, range.from].join("\t");
}

function manuscriptOf(path: string, bytes: Buffer): Manuscript {
  return path.endsWith(".docx")
    ? readDocx(bytes, path).manuscript
    : manuscriptFromText(bytes.toString("utf8"));
}

function options() {
  const pack = builtInPacks().find(({ id }) => id === defaultPackId);
  if (!pack) throw new Error("no default pack");
  return { rules: rulesOf(pack, allRules), register: pack.register, reading: pack.reading };
}

function describe({ file, name, draft, finding, verdict }: Sorted): void {
  const { rule, range, message } = finding;
  const { text = "" } = draft.paragraphs[range.paragraph] ?? {};
  const before = text.slice(Math.max(0, range.from - 45), range.from);
  const after = text.slice(range.to, range.to + 45);
  console.log([file, rule, range.paragraph, range.from, verdict ?? "?"].join("\t"));
  console.log(`    ${name}\n    ${message}\n    ${before}⟦${text.slice(range.from, range.to)}⟧${after}`);
}

function printTable(): void {
  const rules = [...new Set(sorted.map(({ finding }) => finding.rule))].sort();
  console.log("| rule | findings | true | true by today's rules | false |\n|---|---|---|---|---|");
  for (const rule of rules) {
    const own = sorted.filter(({ finding }) => finding.rule === rule);
    const counts = verdicts.map((verdict) => own.filter((each) => each.verdict === verdict).length);
    console.log(`| ${rule} | ${[own.length, ...counts].join(" | ")} |`);
  }
}

function summarise(): void {
  const wrong = sorted.filter(({ verdict }) => verdict === "false");
  const documents = new Set(wrong.map(({ file }) => file)).size;
  const share = (part: number, whole: number) =>
    `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;
  console.log(`\n${paths.length} documents, ${sorted.length} findings`);
  console.log(`false: ${share(wrong.length, sorted.length)}, limit 2 %`);
  console.log(`documents with a false finding: ${share(documents, paths.length)}, limit 1 in 5`);
  const gone = [...labels.keys()].filter((key) => !used.has(key));
  if (gone.length > 0) console.log(`${gone.length} labels are of findings no longer made`);
  if (unsorted.length > 0) console.log(`${unsorted.length} findings have no label`);
  process.exitCode = unsorted.length > 0 ? 1 : 0;
}
