/**
 * Installs what package-lock.json asks for when it is not installed yet, so that `npm start` and `npm test` are
 * all a fresh clone needs. npm writes node_modules/.package-lock.json last: not older than the lock means complete.
 */
import { spawnSync } from "node:child_process";
import { existsSync, lstatSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { dirname, join } from "node:path";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const lock = join(root, "package-lock.json");
const marker = join(root, "node_modules", ".package-lock.json");

if (!isInstalled()) install();

function isInstalled() {
  // A link leads to what another working copy uses, and npm ci begins by emptying it.
  if (lstatSync(join(root, "node_modules"), { throwIfNoEntry: false })?.isSymbolicLink()) return true;
  return existsSync(marker) && statSync(marker).mtimeMs >= statSync(lock).mtimeMs;
}

function install() {
  process.stderr.write("正在安装依赖（仅首次需要）… Installing dependencies…\n");
  const npm = process.env.npm_execpath;
  if (!npm) fail("请用 npm 运行，例如 npm test。");
  const options = ["ci", "--include=dev", "--no-audit", "--no-fund"];
  // npm prints its progress on standard output, which belongs to the command that was asked for.
  const { status } = spawnSync(process.execPath, [npm, ...options], { cwd: root, stdio: ["ignore", 2, 2] });
  if (status !== 0) fail("依赖安装失败：请检查网络或 npm 镜像设置后重试 npm ci。");
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
