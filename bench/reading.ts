/**
 * What reading a .docx to a manuscript costs, styles resolved, beside inflating all its parts and running saxes without
 * handlers over its main one: on generated files and, where a folder is given, on those in it.
 *
 * node -r ./scripts/register-ts.cjs bench/reading.ts [folder of .docx]
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inflateSync } from "fflate";
import { SaxesParser } from "saxes";
import { readDocx } from "../src/docx/read-docx";
import { openZip } from "../src/docx/zip";
import { type Block, makeDocx } from "../samples/layout";
import { fastestOfEach, ideographPass } from "./measure";
import { noticeOf } from "./texts";

interface Row {
  readonly what: string;
  readonly files: readonly Uint8Array[];
  readonly runs: number;
}

async function main(): Promise<void> {
  const rows: Row[] = [
    { what: "100 made, 2,000 characters", files: await made(100, 2_000), runs: 8 },
    { what: "20 made, 20,000 characters", files: await made(20, 20_000), runs: 8 },
    { what: "made, 200,000 characters", files: await made(1, 200_000), runs: 8 },
    { what: "made, 1,000,000 characters", files: await made(1, 1_000_000), runs: 4 },
    ...realFiles(process.argv[2]),
  ];
  for (const { files } of rows) files.slice(0, 20).forEach((file) => [readDocx(file), budget(file)]);
  console.log("\nReading\n\n| what | MB of XML | ms | budget, ms | × budget | × one regex pass |");
  console.log("|---|---|---|---|---|---|");
  rows.forEach(print);
}

async function made(count: number, characters: number): Promise<readonly Uint8Array[]> {
  const files: Uint8Array[] = [];
  for (let seed = 0; seed < count; seed++) {
    const lines = noticeOf(characters, seed).split("\n");
    files.push(await makeDocx("通知", lines.map(block)));
  }
  return files;
}

function block(text: string, index: number): Block {
  if (index === 0) return { kind: "title", lines: [text] };
  return { kind: /^[一二三四五六七八九十百零]+、/.test(text) ? "heading1" : "body", text };
}

/** Small, middling and large files each by themselves: what is fixed in the cost of a file shows in the first. */
function realFiles(folder: string | undefined): readonly Row[] {
  if (folder === undefined) return [];
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".docx"))
    .map((name) => new Uint8Array(readFileSync(join(folder, name))));
  const among = (least: number, most: number) =>
    files.filter((file) => xmlSize(file) >= least && xmlSize(file) < most);
  return [
    { what: "real, main part under 50 kB", files: among(0, 50e3), runs: 12 },
    { what: "real, main part 50–200 kB", files: among(50e3, 200e3), runs: 12 },
    { what: "real, main part over 200 kB", files: among(200e3, Number.POSITIVE_INFINITY), runs: 12 },
  ].filter((row) => row.files.length > 0);
}

function xmlSize(file: Uint8Array): number {
  return openZip(file).entries.find(({ name }) => name === "word/document.xml")?.size ?? 0;
}

function print({ what, files, runs }: Row): void {
  const words = files.map((file) =>
    readDocx(file)
      .manuscript.paragraphs.map(({ text }) => text)
      .join("\n"),
  );
  const [reading, allowed, yardstick] = fastestOfEach(runs, [
    () => files.forEach((file) => readDocx(file)),
    () => files.forEach(budget),
    () => words.forEach(ideographPass),
  ] as const);
  const megabytes = files.reduce((sum, file) => sum + xmlSize(file), 0) / 1e6;
  const figures = [megabytes, reading * 1e3, allowed * 1e3].map((figure) => figure.toFixed(1)).join(" | ");
  const ratios = `×${(reading / allowed).toFixed(2)} | ×${(reading / yardstick).toFixed(1)}`;
  console.log(`| ${what} (${files.length}) | ${figures} | ${ratios} |`);
}

/** Inflates every part, and parses word/document.xml with nobody listening. */
function budget(file: Uint8Array): void {
  let document: Uint8Array = new Uint8Array();
  for (const { name, method, dataStart, packedSize, size } of openZip(file).entries) {
    const packed = file.subarray(dataStart, dataStart + packedSize);
    const inflated = method === 0 ? packed : inflateSync(packed, { out: new Uint8Array(size) });
    if (name === "word/document.xml") document = inflated;
  }
  const xml = new TextDecoder("utf-8", { ignoreBOM: true }).decode(document);
  new SaxesParser({ position: false }).write(xml.charCodeAt(0) === 0xfeff ? xml.slice(1) : xml).close();
}

void main();
