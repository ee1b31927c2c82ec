/**
 * npm run build [-- --base-url https://…/]: builds the command, the page and the pane. The pane's manifest names the
 * address it will be served from; it is checked as built.
 */
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const require = createRequire(import.meta.url);

try {
  const { values } = parseArgs({ options: { "base-url": { type: "string" } } });
  const address = values["base-url"];
  const BASE_URL = address === undefined ? undefined : folderAddress(address);
  run(require.resolve("webpack-cli/bin/cli.js"), [], BASE_URL === undefined ? {} : { BASE_URL });
  run(join(root, "scripts", "check-manifest.mjs"), [join(root, "dist", "taskpane")], {});
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

function run(script, args, environment) {
  const { status } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...environment },
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** An address the pane's files stand below; Word takes only https. */
function folderAddress(address) {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== "https:") {
    throw new Error(
      `--base-url 要写 https 开头的网址，写的是“${address}”。例如 https://oa.example.gov.cn/gongwen/`,
    );
  }
  if (url.search !== "" || url.hash !== "") throw new Error("--base-url 只写到文件夹，不带 ? 和 #。");
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}
