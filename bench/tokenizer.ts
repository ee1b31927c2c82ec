/**
 * What walking word/document.xml costs: our tokenizer, and saxes without handlers and with the ones paragraphs, runs
 * and offsets need, each as a multiple of one regex pass over the same document's words.
 *
 * node -r ./scripts/register-ts.cjs bench/tokenizer.ts <folder of .docx>
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inflateSync } from "fflate";
import { SaxesParser } from "saxes";
import { readDocx } from "../src/docx/read-docx";
import { openXml } from "../src/docx/xml";
import { openZip } from "../src/docx/zip";

const folder = process.argv[2];
if (folder === undefined) throw new Error("a folder of .docx files is needed");
const rounds = 15;

const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".docx"))
  .map((name) => load(join(folder, name)));

const ways: { readonly [name: string]: (file: Loaded) => number } = {
  "one regex pass over the words": ({ words }) => countHan(words),
  "our tokenizer, every mark": ({ xml }) => walk(xml),
  "our tokenizer, words decoded": ({ xml }) => readWords(xml),
  "saxes, no handlers": ({ xml }) => parse(new SaxesParser({ position: false }), xml),
  "saxes, words, runs and offsets": ({ xml }) => parseWords(xml),
  "inflating all parts": ({ bytes }) => inflateAll(bytes).length,
  "inflating all parts, then saxes without handlers": ({ bytes }) => {
    const xml = new TextDecoder().decode(inflateAll(bytes));
    return parse(new SaxesParser({ position: false }), xml);
  },
  "the whole reading (inflate, tokenize, resolve formats)": ({ bytes }) =>
    readDocx(bytes).manuscript.paragraphs.length,
};

const times = Object.fromEntries(Object.keys(ways).map((name) => [name, Number.POSITIVE_INFINITY]));
for (let round = 0; round < rounds; round++) {
  for (const [name, way] of Object.entries(ways)) {
    times[name] = Math.min(times[name] ?? Number.POSITIVE_INFINITY, timed(way));
  }
}

const total = files.reduce((sum, { words }) => sum + words.length, 0);
const yardstick = times["one regex pass over the words"] ?? 1;
console.log(`${files.length} files, ${total} characters of text; best of ${rounds} rounds`);
for (const [name, ms] of Object.entries(times)) {
  console.log(`×${(ms / yardstick).toFixed(1).padStart(6)}  ${ms.toFixed(2).padStart(8)} ms  ${name}`);
}

interface Loaded {
  readonly bytes: Uint8Array;
  readonly xml: string;
  readonly words: string;
}

function load(path: string): Loaded {
  const bytes = new Uint8Array(readFileSync(path));
  const xml = openZip(bytes).text("word/document.xml");
  const words = readDocx(bytes)
    .manuscript.paragraphs.map(({ text }) => text)
    .join("\n");
  return { bytes, xml, words };
}

function timed(way: (file: Loaded) => number): number {
  const start = performance.now();
  let sum = 0;
  for (const file of files) sum += way(file);
  if (sum < 0) console.log(sum);
  return performance.now() - start;
}

function countHan(text: string): number {
  const pattern = /[\u4e00-\u9fff]/g;
  let found = 0;
  while (pattern.exec(text)) found++;
  return found;
}

function walk(xml: string): number {
  const reader = openXml(xml, "word/document.xml");
  let marks = 0;
  while (reader.next() !== "end") marks++;
  return marks;
}

function readWords(xml: string): number {
  const reader = openXml(xml, "word/document.xml");
  let length = 0;
  let inText = false;
  for (let token = reader.next(); token !== "end"; token = reader.next()) {
    if (token === "text") length += inText ? reader.text().length : 0;
    else inText = token === "open" && reader.name === "w:t";
  }
  return length;
}

function parse(parser: SaxesParser, xml: string): number {
  parser.write(xml.charCodeAt(0) === 0xfeff ? xml.slice(1) : xml).close();
  return xml.length;
}

function parseWords(xml: string): number {
  const parser = new SaxesParser();
  const places: number[] = [];
  let inText = false;
  let length = 0;
  parser.on("opentag", ({ name }) => {
    inText = name === "w:t";
    if (name === "w:p" || name === "w:r" || inText) places.push(parser.position);
  });
  parser.on("text", (text) => (length += inText ? text.length : 0));
  parser.on("closetag", () => (inText = false));
  parse(parser, xml);
  return length + places.length;
}

/** Inflates every part, and gives word/document.xml. */
function inflateAll(bytes: Uint8Array): Uint8Array {
  let document: Uint8Array = new Uint8Array();
  for (const { name, method, dataStart, packedSize, size } of openZip(bytes).entries) {
    const packed = bytes.subarray(dataStart, dataStart + packedSize);
    const inflated = method === 0 ? packed : inflateSync(packed, { out: new Uint8Array(size) });
    if (name === "word/document.xml") document = inflated;
  }
  return document;
}
