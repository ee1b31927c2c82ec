/**
 * The engine beside other checkers of Chinese text, and beside mammoth, which only takes the words out of a .docx: each
 * on the same made-up texts in a process of its own, as a multiple of one pass of a regular expression over them there,
 * both in time of the processor.
 * The others are no dependency of this package; bench/README.md has the command that installs them in a folder apart.
 *
 * node bench/others/compare.mjs <folder they are installed in> [words of a tool's name]
 */
import { fork } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { clearTimeout, setTimeout } from "node:timers";
import { fileURLToPath } from "node:url";
import { tools } from "./tools.mjs";

const [named, only = ""] = process.argv.slice(2);
if (named === undefined || !existsSync(join(named, "node_modules")))
  throw new Error("a folder with the other checkers in it is needed: see bench/README.md");
const folder = resolve(named);
const here = dirname(fileURLToPath(import.meta.url));
const limitMs = 60_000;
const sizes = [
  { name: "5,000", drafts: 1, characters: 5_000, mistakes: 0 },
  { name: "50,000", drafts: 1, characters: 50_000, mistakes: 0 },
  { name: "1,000,000", drafts: 1, characters: 1_000_000, mistakes: 0 },
  { name: "1,000 × 5,000", drafts: 1_000, characters: 5_000, mistakes: 0 },
];
/** What went wrong stands at the end of it. */
const longestReason = 60;
const engine = "this engine";

const names = Object.keys(tools).filter((name) => name.includes(only));
console.log(`\n| tool | ${sizes.map(({ name }) => name).join(" | ")} | growth |`);
console.log(`|---|${"---|".repeat(sizes.length + 1)}`);
for (const name of names) await printTool(name);
if (names.includes(engine)) await printFindings();

async function printTool(name) {
  const outcomes = [];
  for (const size of sizes) outcomes.push(await measure(name, size));
  const [short, , long] = outcomes;
  console.log(`| ${name} | ${outcomes.map(cell).join(" | ")} | ${growth(short, long)} |`);
}

async function printFindings() {
  console.log(`\n| mistakes put into 1,000,000 characters | ${engine} |\n|---|---|`);
  for (const mistakes of [0, 300, 3_000, 30_000]) {
    const outcome = await measure(engine, { drafts: 1, characters: 1_000_000, mistakes });
    console.log(`| ${mistakes} | ${cell(outcome)} |`);
  }
}

/** Given up where it has not answered by the limit, counted from when tool and texts are loaded. */
function measure(name, { drafts, characters, mistakes }) {
  const argv = [folder, name, ...[drafts, characters, mistakes].map(String)];
  const child = fork(join(here, "measure-tool.mjs"), argv, {
    execArgv: ["-r", join(here, "../../scripts/register-ts.cjs")],
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  let complaint = "";
  child.stderr.on("data", (piece) => (complaint += piece));
  return new Promise((settle) => {
    let limit;
    const end = (outcome) => {
      clearTimeout(limit);
      child.kill("SIGKILL");
      settle(outcome);
    };
    child.on("message", (message) => {
      if (message.kind === "ready") limit = setTimeout(end, limitMs, { kind: "late" });
      else end(message);
    });
    child.on("close", () => end({ kind: "failed", why: reasonIn(complaint) }));
  });
}

/** The line of an error's message among what a process left behind. */
function reasonIn(complaint) {
  const lines = complaint.split("\n").filter((line) => line.trim() !== "");
  const line = lines.find((each) => /Error\b.*:/.test(each)) ?? lines.at(-1) ?? "no word why";
  return line
    .replace(/^\w*Error:[\s=]*/, "")
    .replaceAll("|", "/")
    .slice(-longestReason);
}

/** How many times the yardstick, and how many findings. */
function cell(outcome) {
  if (outcome.kind === "late") return `over ${limitMs / 1000} s`;
  if (outcome.kind === "failed") return `failed: ${outcome.why}`;
  return `×${ratioOf(outcome).toFixed(1)} (${outcome.found})`;
}

/** What a character of the long text takes beside one of the short: 1 where time is linear in text. */
function growth(short, long) {
  if (short.kind !== "measured" || long.kind !== "measured") return "–";
  return (ratioOf(long) / ratioOf(short)).toFixed(1);
}

function ratioOf({ ms, yardstickMs }) {
  return ms / yardstickMs;
}
