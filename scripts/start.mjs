/** npm start: checks the sample drafts and prints what is found. */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const samples = readdirSync(join(root, "samples")).filter((name) => name.endsWith(".docx"));
const command = [
  "-r",
  join(root, "scripts/register-ts.cjs"),
  join(root, "src/cli/gongwen-signoff.ts"),
  "check",
];
const { status } = spawnSync(
  process.execPath,
  [...command, ...samples.map((name) => join("samples", name))],
  {
    cwd: root,
    stdio: "inherit",
  },
);
// 1 says that something was found, which is what the samples are for.
process.exitCode = status === 1 ? 0 : (status ?? 1);
