/**
 * What the whole command costs over a folder: 1,000 made documents of 5,000 characters, every rule, Node's own start
 * included; beside mammoth's extractRawText over the same files, where a copy of mammoth is named (it is no dependency:
 * `npm install --no-save mammoth` in a folder of its own).
 *
 * npm run build
 * node -r ./scripts/register-ts.cjs bench/cli-folder.ts [--mammoth <folder it is installed in>] [--command <script>]
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { makeDocx } from "../samples/layout";
import { noticeOf } from "./texts";

const { values } = parseArgs({
  options: {
    mammoth: { type: "string" },
    command: { type: "string", default: join(__dirname, "../dist/cli/gongwen-signoff.js") },
  },
});
const count = 1000;
const runs = 3;

void main(values.command, values.mammoth);

async function main(command: string, mammoth: string | undefined): Promise<void> {
  if (!existsSync(command)) throw new Error("the command is not built: npm run build");
  const folder = mkdtempSync(join(tmpdir(), "gongwen-bench-"));
  try {
    await makeFolder(folder);
    const ours = fastestOf([
      command,
      "check",
      folder,
      "--format",
      "json",
      "--output",
      join(folder, "report.json"),
    ]);
    print("the command, every rule, JSON", ours);
    if (mammoth === undefined) return;
    const theirs = fastestOf(["-e", extraction, join(mammoth, "node_modules/mammoth"), folder]);
    print("mammoth, extractRawText", theirs);
    console.log(`the command takes ×${(ours / theirs).toFixed(2)} of it`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function makeFolder(folder: string): Promise<void> {
  for (let seed = 0; seed < count; seed++) {
    const [title = "", ...lines] = noticeOf(5_000, seed).split("\n");
    const body = lines.map((text) => ({ kind: "body", text }) as const);
    writeFileSync(
      join(folder, `${seed}.docx`),
      await makeDocx(title, [{ kind: "title", lines: [title] }, ...body]),
    );
  }
}

const extraction = `
const { readdirSync } = require("node:fs");
const [path, folder] = process.argv.slice(1);
const mammoth = require(path);
(async () => {
  for (const name of readdirSync(folder).filter((each) => each.endsWith(".docx")))
    await mammoth.extractRawText({ path: folder + "/" + name });
})();`;

/** Seconds of the fastest run. Findings make the command exit with 1, which is no fault. */
function fastestOf(argv: readonly string[]): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, argv, { encoding: "utf8" });
    if (status !== 0 && status !== 1) throw new Error(stderr);
    best = Math.min(best, (performance.now() - start) / 1e3);
  }
  return best;
}

function print(what: string, seconds: number): void {
  console.log(
    `${what}: ${seconds.toFixed(2)} s for ${count} files, ${((seconds * 1e3) / count).toFixed(1)} ms each`,
  );
}
