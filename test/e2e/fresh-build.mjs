/** Builds for the tests, each into a folder of its own, again only where its sources are newer. */
import { existsSync, mkdirSync, readdirSync, rmdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const sources = [
  "src",
  "samples",
  "scripts",
  "docs/rules",
  "manifest.xml",
  "webpack.config.js",
  "package-lock.json",
];
const longestBuildMs = 300_000;

/**
 * The folder `dist/<name>`, built by `build(folder)` where it is older than its sources. Test files that run at the
 * same time share one build.
 */
export async function freshBuild(name, build) {
  const folder = join(root, "dist", name);
  const stamp = `${folder}.stamp`;
  const lock = `${folder}.lock`;
  mkdirSync(join(root, "dist"), { recursive: true });
  while (!takeLock(lock)) await pause(200);
  try {
    if (isFresh(folder, stamp)) return folder;
    const started = new Date();
    await build(folder);
    // What changes while the build runs counts as newer than it.
    writeFileSync(stamp, "");
    utimesSync(stamp, started, started);
    return folder;
  } finally {
    rmdirSync(lock);
  }
}

function takeLock(lock) {
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

function isFresh(folder, stamp) {
  if (!existsSync(stamp) || !existsSync(folder)) return false;
  const built = statSync(stamp).mtimeMs;
  return sources.every((source) => newest(join(root, source)) < built);
}

function newest(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), 0);
}
