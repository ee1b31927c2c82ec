/**
 * What estimating 500 pages takes, the first time and the fastest, then half as many; held to a second. Then, where folders are given, the estimate is
 * held against the pages that Word, WPS and LibreOffice stored in real files, where the figures beside them are fresh.
 *
 * node -r ./scripts/register-ts.cjs bench/pages.ts [folder of .docx]…
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Manuscript } from "../src/draft/draft";
import { estimatePages } from "../src/draft/estimate-pages";
import { readDocx } from "../src/docx/read-docx";
import { makeDocx } from "../samples/layout";
import { fastest, fastestOfEach, ideographPass } from "./measure";
import { noticeOf } from "./texts";

interface Result {
  readonly stored: number;
  readonly estimated: number | undefined;
  readonly textOnly: boolean;
}

void main(process.argv.slice(2));

async function main(folders: readonly string[]): Promise<void> {
  console.log(
    "\nEstimating pages\n\n| pages | characters | first, ms | fastest, ms | × one regex pass |\n|---|---|---|---|---|",
  );
  for (const characters of [260_000, 130_000]) await printTime(noticeOf(characters));
  if (folders.length > 0) compare(folders);
}

async function printTime(text: string): Promise<void> {
  const [title = "", ...lines] = text.split("\n");
  const body = lines.map((line) => ({ kind: "body", text: line }) as const);
  const { manuscript } = readDocx(await makeDocx(title, [{ kind: "title", lines: [title] }, ...body]));
  let pages: number | undefined;
  const first = fastest(1, () => (pages = estimatePages(manuscript)?.pages.value));
  const [seconds, yardstick] = fastestOfEach(30, [
    () => estimatePages(manuscript),
    () => ideographPass(text),
  ] as const);
  const ratio = (seconds / yardstick).toFixed(1);
  const [firstMs, fastestMs] = [first, seconds].map((each) => (each * 1e3).toFixed(1));
  console.log(`| ${pages ?? "–"} | ${text.length} | ${firstMs} | ${fastestMs} | ×${ratio} |`);
}

function compare(folders: readonly string[]): void {
  console.log("");
  const results = folders.flatMap(listDocuments).flatMap(measure);
  print("all", results);
  print(
    "without tables",
    results.filter(({ textOnly }) => textOnly),
  );
}

function listDocuments(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".docx"))
    .sort()
    .map((name) => join(folder, name));
}

function measure(path: string): Result[] {
  const { manuscript } = readDocx(new Uint8Array(readFileSync(path)), path);
  const start = performance.now();
  const estimated = estimatePages(manuscript)?.pages.value;
  const ms = performance.now() - start;
  const stored = manuscript.saved?.pages;
  const name = path.slice(path.lastIndexOf("/") + 1).padEnd(32);
  console.log(`${name} stored ${stored ?? "-"}  estimated ${estimated ?? "-"}  ${ms.toFixed(1)} ms`);
  return stored === undefined ? [] : [{ stored, estimated, textOnly: isTextOnly(manuscript) }];
}

function isTextOnly({ tables }: Manuscript): boolean {
  return tables.length === 0;
}

function print(what: string, some: readonly Result[]): void {
  const share = (within: number): string => {
    const hits = some.filter(
      ({ stored, estimated }) => estimated !== undefined && Math.abs(estimated - stored) <= within,
    );
    return `${hits.length} of ${some.length} (${((100 * hits.length) / some.length).toFixed(0)} %)`;
  };
  console.log(`${what}: exact ${share(0)}, within one page ${share(1)}`);
}
