/**
 * npm run bench: the measurements of bench/ that need nothing but this folder, each in a process of its own. Figures are
 * ratios within one run. npm run bench -- NAME… runs those named; page needs Chromium and runs only when named.
 */
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const only = process.argv.slice(2);
const always = ["speed", "reading", "pages"];
const benches = only.length === 0 ? always : [...always, "page"].filter((name) => only.includes(name));

for (const name of benches) {
  const options = ["-r", join(root, "scripts/register-ts.cjs"), join(root, "bench", `${name}.ts`)];
  const { status } = spawnSync(process.execPath, options, { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}
