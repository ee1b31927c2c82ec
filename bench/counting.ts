/**
 * Holds our counts of 字数 against those Word, WPS and LibreOffice stored in real files.
 *
 * node -r ./scripts/register-ts.cjs bench/counting.ts <folder>
 *
 * The folder holds .docx files and an `oracle.tsv`: file, maker, mode (`exact` where the stored figures are true counts),
 * what the program stored (app_*) and what its rules give (word_*, wps_*). Exits 1 where an exact row is not equal.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { countParagraphs } from "../src/draft/count";
import type { Manuscript } from "../src/draft/draft";
import type { CountingRule } from "../src/draft/terms";
import { readDocx } from "../src/docx/read-docx";

type Row = ReadonlyMap<string, string>;
type Figures = readonly number[];

const folder = process.argv[2];
if (folder === undefined) throw new Error("Name the folder that holds oracle.tsv.");

const rows = readRows(join(folder, "oracle.tsv"));
const results = rows.map((row) =>
  measure(row, join(folder, `${cell(row, "file").replace(/\.docx$/, "")}.docx`)),
);
results.forEach(report);
summarise();

function readRows(path: string): readonly Row[] {
  const [head = "", ...lines] = readFileSync(path, "utf8").trim().split(/\r?\n/);
  const names = head.split("\t");
  return lines.map((line) => new Map(line.split("\t").map((value, index) => [names[index] ?? "", value])));
}

function cell(row: Row, name: string): string {
  return row.get(name) ?? "";
}

interface Result {
  readonly row: Row;
  /** Ours less the reference: words, characters, characters with spaces. */
  readonly word: Figures;
  readonly wps: Figures;
  /** By the maker's own rule, less what the maker stored; empty for estimates, which are no counts. */
  readonly own: Figures;
}

function measure(row: Row, path: string): Result {
  const { manuscript } = readDocx(new Uint8Array(readFileSync(path)), path);
  const word = figures(manuscript, "Word");
  const wps = figures(manuscript, "WPS");
  const stored = ["app_words", "app_chars", "app_charsws"];
  const own =
    cell(row, "mode") === "estimate"
      ? []
      : difference(cell(row, "maker") === "WPS" ? wps : word, row, stored);
  return {
    row,
    word: difference(word, row, ["word_words", "word_chars", "word_charsws"]),
    wps: difference(wps, row, ["wps_words", "wps_chars", "wps_charsws"]),
    own,
  };
}

function figures(manuscript: Manuscript, rule: CountingRule): Figures {
  const { words, characters, charactersWithSpaces } = countParagraphs(
    manuscript,
    0,
    manuscript.mainCount,
    rule,
  );
  return [words, characters, charactersWithSpaces];
}

function difference(counted: Figures, row: Row, columns: readonly string[]): Figures {
  return columns.map((column, index) => (counted[index] ?? 0) - Number(cell(row, column)));
}

function isEqual(differences: Figures): boolean {
  return differences.every((each) => each === 0);
}

function report({ row, word, wps, own }: Result): void {
  const say = (name: string, differences: Figures) =>
    isEqual(differences) ? "" : `${name} ${differences.join(" ")}`;
  const differences = [say("Word rule", word), say("WPS rule", wps), say("as stored", own)].filter(Boolean);
  console.log(`${cell(row, "file").padEnd(32)} ${differences.join("; ") || "equal"}`);
}

function summarise(): void {
  const of = (mode: string) => results.filter(({ row }) => cell(row, "mode") === mode);
  const equal = (some: readonly Result[]) => some.filter(({ own }) => isEqual(own)).length;
  const byRules = results.filter(({ word, wps }) => isEqual(word) && isEqual(wps)).length;
  console.log(`by both rules: ${byRules} of ${results.length} files equal`);
  for (const mode of ["exact", "near-exact"]) {
    console.log(`${mode}, as their makers stored: ${equal(of(mode))} of ${of(mode).length} equal`);
  }
  process.exitCode = equal(of("exact")) === of("exact").length ? 0 : 1;
}
