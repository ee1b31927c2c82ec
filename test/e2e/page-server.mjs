/**
 * Serves the page to the tests: builds it into dist/e2e where it is older than its sources, prints its address, and
 * ends when standard input does. Test files that run at the same time share one build.
 */
import { existsSync, mkdirSync, readdirSync, rmdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { buildPage } from "../../scripts/build-page.mjs";
import { serve } from "../../scripts/serve.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const folder = join(root, "dist", "e2e");
const stamp = join(root, "dist", "e2e.stamp");
const lock = join(root, "dist", "e2e.lock");
const sources = ["src", "samples", "scripts", "webpack.config.js", "package-lock.json"];
const longestBuildMs = 300_000;

process.stdin.resume().on("end", () => process.exit());
mkdirSync(join(root, "dist"), { recursive: true });
await locked(async () => {
  if (isFresh()) return;
  const started = new Date();
  await buildPage(folder);
  // What changes while the build runs counts as newer than it.
  writeFileSync(stamp, "");
  utimesSync(stamp, started, started);
});
const { address } = await serve({ folder, port: 0 });
process.stdout.write(`${address}\n`);

async function locked(work) {
  while (!takeLock()) await pause(200);
  try {
    await work();
  } finally {
    rmdirSync(lock);
  }
}

function takeLock() {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    const held = statSync(lock, { throwIfNoEntry: false });
    // Whoever took it may have been killed.
    if (held && Date.now() - held.mtimeMs > longestBuildMs) rmdirSync(lock);
    return false;
  }
}

function isFresh() {
  if (!existsSync(stamp) || !existsSync(join(folder, "index.html"))) return false;
  const built = statSync(stamp).mtimeMs;
  return sources.every((source) => newest(join(root, source)) < built);
}

function newest(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), 0);
}
