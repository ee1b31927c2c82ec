/**
 * Lets a script of this repository import the sources as they stand: `node -r ./scripts/register-ts.cjs FILE.ts`.
 * Types are not checked here; `npm run types` does that. What comes out is kept beside the installed packages, under a hash
 * of the source: a thread or a process after the first begins at once.
 */
const { createHash } = require("node:crypto");
const { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const { threadId } = require("node:worker_threads");

const cache = join(__dirname, "../node_modules/.cache/register-ts");
const { version } = require("typescript/package.json");
const settings = version + readFileSync(join(__dirname, "register-ts.cjs"), "utf8");

for (const extension of [".ts", ".tsx"]) {
  require.extensions[extension] = (module, fileName) => {
    module._compile(transpiled(readFileSync(fileName, "utf8"), fileName), fileName);
  };
}

require.extensions[".csv"] = (module, fileName) => {
  module.exports = { __esModule: true, default: readFileSync(fileName, "utf8") };
};

function transpiled(source, fileName) {
  const key = createHash("sha256").update([settings, fileName, source].join("\0")).digest("hex");
  const path = join(cache, `${key}.js`);
  if (existsSync(path)) return readFileSync(path, "utf8");
  const text = transpile(source, fileName);
  mkdirSync(cache, { recursive: true });
  // Another process or thread may be writing the same: whole or not at all.
  const own = `${path}.${process.pid}-${threadId}`;
  writeFileSync(own, text);
  renameSync(own, path);
  return text;
}

function transpile(source, fileName) {
  const ts = require("typescript");
  const compilerOptions = {
    module: ts.ModuleKind.CommonJS,
    target: ts.ScriptTarget.ES2022,
    esModuleInterop: true,
    jsx: ts.JsxEmit.ReactJSX,
    inlineSourceMap: true,
  };
  return ts.transpileModule(source, { compilerOptions, fileName }).outputText;
}
