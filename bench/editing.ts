/**
 * Makes random one-character edits in real documents, one at a time, and proves of each: the text is the old one but for
 * the edit, nothing outside the w:t it touches is another character, every other part's record in the zip is the same
 * bytes, and a strict parser takes the result. Exits 1 where any of it fails. Then sets and edits many places at once.
 *
 * node -r ./scripts/register-ts.cjs bench/editing.ts <folder of .docx> [edits a file, 50 unless said]
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Edit, TextEdit } from "../src/draft/edit";
import { editDocx } from "../src/docx/edit-docx";
import { partText } from "../src/docx/package";
import { type DocxReading, readDocx } from "../src/docx/read-docx";
import { openZip } from "../src/docx/zip";
import { faultOf } from "../test/helpers/well-formed";

const [folder, each = "50"] = process.argv.slice(2);
if (folder === undefined) throw new Error("a folder of .docx files is needed");
const characters = [..."国天、。甲 <&>\"'𠀀ab　]"];
const random = generator(20261122);
const tally = new Map<string, number>();
const faults: string[] = [];

const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".docx"),
);
for (const name of names.sort()) {
  const bytes = new Uint8Array(readFileSync(join(folder, name)));
  const reading = readDocx(bytes, name);
  for (let round = 0; round < Number(each); round++) tryOne(name, bytes, reading);
  tryMany(name, reading);
}

console.log(`${names.length} files`);
for (const [what, count] of [...tally].sort()) console.log(`${String(count).padStart(6)}  ${what}`);
for (const fault of faults) console.log(`!! ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;

function tryOne(name: string, bytes: Uint8Array, reading: DocxReading): void {
  const edit = randomEdit(reading);
  const result = editDocx(reading, [edit]);
  const [refusal] = result.refused;
  count(refusal ? `one character: refused, ${refusal.reason}` : `one character: made`);
  if (refusal) return;
  const fault =
    textFault(reading, result.reading, edit) ??
    recordFault(bytes, result.bytes, reading.sourceMap[edit.range.paragraph]?.part ?? "") ??
    spliceFault(reading, result.reading, edit);
  if (fault) faults.push(`${name}: ${fault}: ${JSON.stringify(edit)}`);
}

/** Twenty settings and twenty edits of words in one writing, and a part for the store. */
function tryMany(name: string, reading: DocxReading): void {
  const edits = Array.from({ length: 40 }, (_, index): Edit => {
    const edit = randomEdit(reading);
    if (index % 2 === 0) return edit;
    const { paragraph } = edit.range;
    const text = reading.manuscript.paragraphs[paragraph]?.text ?? "";
    const from = random(text.length);
    const to = from + 1 + random(text.length - from);
    const range = { paragraph, from, to };
    return {
      kind: "format",
      range,
      before: text.slice(from, to),
      run: { eastAsiaFont: "仿宋_GB2312", sizePt: 16 },
    };
  });
  const result = editDocx(reading, edits, [{ kind: "add", xml: '<store xmlns="urn:store"/>' }]);
  count("many at once: made", result.done.length);
  for (const { reason } of result.refused) count(`many at once: refused, ${reason}`);
  const fault = faultOf(partText(result.reading.package, "word/document.xml"));
  if (fault) faults.push(`${name}: ${fault}`);
}

function randomEdit({ manuscript }: DocxReading): TextEdit {
  const filled = manuscript.paragraphs.flatMap(({ text }, index) => (text === "" ? [] : [{ text, index }]));
  const { text, index } = filled[random(filled.length)] ?? { text: "", index: 0 };
  const kind = random(3);
  const from = random(text.length + (kind === 0 ? 1 : 0));
  const to = kind === 0 ? from : from + 1;
  const after = kind === 1 ? "" : (characters[random(characters.length)] ?? "");
  return { kind: "text", range: { paragraph: index, from, to }, before: text.slice(from, to), after };
}

function textFault(
  before: DocxReading,
  after: DocxReading,
  { range, after: words }: TextEdit,
): string | undefined {
  const wrong = before.manuscript.paragraphs.findIndex(({ text }, index) => {
    const edited = text.slice(0, range.from) + words + text.slice(range.to);
    return after.manuscript.paragraphs[index]?.text !== (index === range.paragraph ? edited : text);
  });
  return wrong < 0 ? undefined : `paragraph ${wrong} reads otherwise`;
}

function recordFault(before: Uint8Array, after: Uint8Array, part: string): string | undefined {
  const [old, renewed] = [openZip(before), openZip(after)];
  const wrong = old.entries.find(({ name, recordStart, recordEnd }) => {
    const entry = renewed.entries.find((other) => other.name === name);
    const same =
      entry &&
      equal(before.subarray(recordStart, recordEnd), after.subarray(entry.recordStart, entry.recordEnd));
    return name !== part && !same;
  });
  return wrong && `the record of ${wrong.name} is another`;
}

function spliceFault(before: DocxReading, after: DocxReading, edit: TextEdit): string | undefined {
  const place = before.sourceMap[edit.range.paragraph];
  if (!place) return "no place";
  const [old, renewed] = [before, after].map(({ package: opened }) => partText(opened, place.part));
  if (old === undefined || renewed === undefined) return "no part";
  const touched = [place, ...(place.copy ? [place.copy] : [])].flatMap(({ pieces }) =>
    pieces
      .filter(({ from, to }) => from <= edit.range.to && to >= edit.range.from)
      .map(({ element }) => element),
  );
  const start = Math.min(...touched.map((element) => element.start));
  const end = Math.max(...touched.map((element) => element.end));
  const same = old.slice(0, start) === renewed.slice(0, start) && renewed.endsWith(old.slice(end));
  return same ? faultOf(renewed) : "something outside the w:t is another";
}

function equal(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}

function count(what: string, by = 1): void {
  tally.set(what, (tally.get(what) ?? 0) + by);
}

/** Whole numbers below a limit, the same on every run. */
function generator(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * limit);
  };
}
