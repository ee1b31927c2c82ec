/**
 * npm run pack:release [-- --base-url https://…/ --office-js local|cdn|china-cdn]: builds everything and packs it for an
 * office that has no npm, into release/gongwen-signoff-<version>.zip. --base-url is where the folder `web` will be
 * served; without it the address form in the zip makes the manifest. Files stand in order and carry the commit's time:
 * two packings differ only where a built file does.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, posix, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { zipSync } from "fflate";
import { build, buildOptions, buildUsage, folderAddress } from "./build.mjs";
import { readOptions } from "./read-options.mjs";
import { addressForm } from "./release/address-form.mjs";
import { releaseDocuments } from "./release/documents.mjs";
import { readFirst } from "./release/read-first.mjs";
import { unixStarter, windowsStarter } from "./release/starters.mjs";

const require = createRequire(import.meta.url);
const { officeJs, officeJsSources } = require("./office-js.cjs");
const { securityPolicy } = require("./security-policy.cjs");
const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const { version } = JSON.parse(read("package.json"));

try {
  const options = readOptions(buildOptions, buildUsage);
  const address = options["base-url"] && folderAddress(options["base-url"]);
  build({ ...options, ...(address && { "base-url": `${address}addin/` }) });
  const path = join(root, "release", `gongwen-signoff-${version}.zip`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, zipped(releaseFiles(address, options["office-js"] ?? officeJsSources[0])));
  process.stdout.write(`${path}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

/** What is in the zip: path → bytes. */
function releaseFiles(address, officeSource) {
  const pane = builtFiles("taskpane", "web/addin");
  const manifest = pane.get("web/addin/manifest.xml");
  pane.delete("web/addin/manifest.xml");
  const serverConfig = (language) =>
    encoded(deployBlock(language).replaceAll(securityPolicy, officeJs(officeSource).policy));
  const files = new Map([
    ...pane,
    ...builtFiles("desk", "web/desk"),
    ["web/web.config", serverConfig("xml")],
    ["nginx.conf", serverConfig("nginx")],
    ...builtFiles("single", "."),
    ...builtFiles("cli", "cli"),
    ["cli/gongwen-signoff.cmd", encoded(windowsStarter)],
    ["cli/gongwen-signoff.sh", encoded(unixStarter)],
    ["manifest/生成清单.html", encoded(addressForm(root))],
    ...(address === undefined ? [] : [["manifest/manifest.xml", manifest]]),
    ["请先读我.txt", encoded(readFirst(version, address))],
    ...[...releaseDocuments(root)].map(([path, text]) => [path, encoded(text)]),
  ]);
  files.set("SHA256SUMS", encoded(sums(files)));
  return files;
}

function builtFiles(target, into) {
  const folder = join(root, "dist", target);
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [posix.join(into, relative(folder, path).replaceAll("\\", "/")), readFileSync(path)]),
  );
}

/** A server's settings stand in docs/deploy.md alone, as the one block in their language. */
function deployBlock(language) {
  const blocks = read("docs/deploy.md").split(`\`\`\`${language}\n`).slice(1);
  if (blocks.length !== 1)
    throw new Error(`docs/deploy.md has ${blocks.length} blocks of ${language}, not one`);
  return blocks[0].slice(0, blocks[0].indexOf("```"));
}

function sums(files) {
  return inOrder(files)
    .map(([path, bytes]) => `${createHash("sha256").update(bytes).digest("hex")}  ${path}\n`)
    .join("");
}

/** One folder, in order; what is to be run may be. */
function zipped(files) {
  const folder = `gongwen-signoff-${version}`;
  const mtime = releaseTime();
  const runs = /\.sh$|cli\/gongwen-signoff\.js$/;
  const entries = inOrder(files).map(([path, bytes]) => {
    const mode = runs.test(path) ? 0o755 : 0o644;
    return [`${folder}/${path}`, [bytes, { os: 3, attrs: mode << 16, mtime }]];
  });
  return zipSync(Object.fromEntries(entries), { level: 9 });
}

/**
 * The time all files of the release bear: that of the commit, the same wherever it is packed. Never one time for all
 * releases: a web server tells a new page from the old one of the same length by nothing else.
 */
function releaseTime() {
  const { stdout, status } = spawnSync("git", ["log", "-1", "--format=%ct"], { cwd: root, encoding: "utf8" });
  const time = status === 0 ? new Date(Number(stdout) * 1000) : new Date();
  // A zip holds the time of a clock on the wall.
  return new Date(time.getTime() + time.getTimezoneOffset() * 60_000);
}

function inOrder(files) {
  return [...files].sort(([a], [b]) => (a < b ? -1 : 1));
}

function encoded(text) {
  return Buffer.from(text, "utf8");
}

function read(path) {
  return readFileSync(join(root, path), "utf8");
}
