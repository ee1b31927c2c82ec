/**
 * npm run build [-- --base-url https://…/ --office-js local|cdn|china-cdn]: builds the command, the page, the page in
 * one file, and the pane. The pane's manifest names the address it will be served from; it is checked as built.
 */
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { readOptions } from "./read-options.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const require = createRequire(import.meta.url);
const { officeJs } = require("./office-js.cjs");

/** Builds everything into dist. What webpack says goes to the screen; throws where it fails. */
export function build({ "base-url": address, "office-js": source }) {
  const environment = {
    ...(address !== undefined && { BASE_URL: folderAddress(address) }),
    ...(source !== undefined && officeJs(source) && { OFFICE_JS: source }),
  };
  run(require.resolve("webpack-cli/bin/cli.js"), [], environment);
  run(join(root, "scripts", "check-manifest.mjs"), [join(root, "dist", "taskpane")], {});
}

/** The options of a build, as parseArgs takes them. */
export const buildOptions = { "base-url": { type: "string" }, "office-js": { type: "string" } };

/** What is said of them where one is not known. */
export const buildUsage =
  "可以写 --base-url https://…/（窗格放在哪个网址下）和 --office-js local|cdn|china-cdn（office.js 从哪里取，默认 local）。";

function run(script, args, environment) {
  const { status } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...environment },
  });
  if (status !== 0) throw new Error("没有生成成功，原因见上。");
}

/** An address the pane's files stand below; Word takes only https. */
export function folderAddress(address) {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== "https:") {
    throw new Error(
      `--base-url 要写 https 开头的网址，写的是“${address}”。例如 https://oa.example.gov.cn/gongwen/`,
    );
  }
  if (url.username !== "" || url.password !== "") throw new Error("--base-url 里不写用户名和密码。");
  if (url.search !== "" || url.hash !== "") throw new Error("--base-url 只写到文件夹，不带 ? 和 #。");
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    build(readOptions(buildOptions, buildUsage));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
