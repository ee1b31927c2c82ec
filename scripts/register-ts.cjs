/**
 * Lets a script of this repository import the sources as they stand: `node -r ./scripts/register-ts.cjs FILE.ts`.
 * Types are not checked here; `npm run types` does that.
 */
const { readFileSync } = require("node:fs");
const ts = require("typescript");

const compilerOptions = {
  module: ts.ModuleKind.CommonJS,
  target: ts.ScriptTarget.ES2022,
  esModuleInterop: true,
  jsx: ts.JsxEmit.ReactJSX,
  inlineSourceMap: true,
};

for (const extension of [".ts", ".tsx"]) {
  require.extensions[extension] = (module, fileName) => {
    const { outputText } = ts.transpileModule(readFileSync(fileName, "utf8"), { compilerOptions, fileName });
    module._compile(outputText, fileName);
  };
}

require.extensions[".csv"] = (module, fileName) => {
  module.exports = { __esModule: true, default: readFileSync(fileName, "utf8") };
};
