/**
 * Holds the estimate of pages against those that Word, WPS and LibreOffice stored in real files, where the figures
 * stored beside them are fresh.
 *
 * node -r ./scripts/register-ts.cjs bench/pages.ts <folder of .docx>…
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Manuscript } from "../src/draft/draft";
import { estimatePages } from "../src/draft/estimate-pages";
import { readDocx } from "../src/docx/read-docx";

const folders = process.argv.slice(2);
if (folders.length === 0) throw new Error("a folder of .docx files is needed");

interface Result {
  readonly stored: number;
  readonly estimated: number | undefined;
  readonly textOnly: boolean;
}

const results = folders.flatMap(listDocuments).flatMap(measure);
print("all", results);
print(
  "without tables",
  results.filter(({ textOnly }) => textOnly),
);

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
