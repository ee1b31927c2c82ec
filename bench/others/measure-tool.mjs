/**
 * Measures one tool on texts of one size, in a process of its own: argv is the folder of the other checkers, the tool's
 * name, how many drafts of how many characters, and how many mistakes are put into each. Says "ready" to the process
 * that began it when tool and texts are there, then what was measured.
 */
import { createRequire } from "node:module";
import { tools } from "./tools.mjs";

const require = createRequire(import.meta.url);
const { ideographPass } = require("../measure.ts");
const { noticeOf, withMistakes } = require("../texts.ts");
const { makeDocx } = require("../../samples/layout.ts");

const warmUpMs = 1000;
/** Runs begin until this is spent, one at least; the fastest counts. */
const budgetMs = 2000;

const [folder, name, ...numbers] = process.argv.slice(2);
const [drafts, characters, mistakes] = numbers.map(Number);
const { input, load } = tools[name];
const check = await load(folder);
const texts = Array.from({ length: drafts }, (_, seed) =>
  asRead(withMistakes(noticeOf(characters, seed), mistakes)),
);
const inputs = await inputsOf(texts);
const [short] = await inputsOf([noticeOf(5_000, 7)]);
process.send({ kind: "ready" });

const warmUpEnd = performance.now() + warmUpMs;
while (performance.now() < warmUpEnd) await check(short);
process.send({ kind: "measured", ...(await measured()) }, () => process.exit());

/** Taking turns with the yardstick, so that what disturbs one disturbs both. */
async function measured() {
  let found = 0;
  let ms = Infinity;
  let yardstickMs = Infinity;
  const start = performance.now();
  do {
    ms = Math.min(ms, await timed(async () => (found = await checkAll())));
    yardstickMs = Math.min(yardstickMs, await timed(() => texts.forEach(ideographPass)));
  } while (performance.now() - start < budgetMs);
  return { ms, yardstickMs, found };
}

async function checkAll() {
  let found = 0;
  for (const each of inputs) found += await check(each);
  return found;
}

/** Milliseconds of the processor: what else the machine does is not in them. */
async function timed(work) {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function inputsOf(some) {
  if (input === "docx") return Promise.all(some.map(docxOf));
  return some.map((text) => asRead(input === "markdown" ? text.replaceAll("\n", "\n\n") : text));
}

/** In one piece, as a file is read: V8 is slow to look into a text put together from others. */
function asRead(text) {
  return Buffer.from(text).toString();
}

function docxOf(text) {
  const [title, ...lines] = text.split("\n");
  const body = lines.map((line) => ({ kind: "body", text: line }));
  return makeDocx(title, [{ kind: "title", lines: [title] }, ...body]);
}
