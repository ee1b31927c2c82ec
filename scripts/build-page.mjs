/** Builds the browser page: `node scripts/build-page.mjs [FOLDER]`, into dist/desk unless told. */
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** Builds the page into `folder`; rejects with what the compiler says. Quick the second time, by its cache. */
export function buildPage(folder = join(root, "dist", "desk")) {
  return buildTarget("desk", folder);
}

/** Builds one of the targets of webpack.config.js (desk, taskpane) into `folder`. */
export function buildTarget(target, folder) {
  const webpack = require("webpack");
  const config = require("../webpack.config.js").find(({ name }) => name === target);
  const compiler = webpack({ ...config, context: root, output: { ...config.output, path: folder } });
  return new Promise((done, failed) => {
    compiler.run((error, stats) => {
      if (error) return failed(error);
      if (stats.hasErrors()) return failed(new Error(stats.toString("errors-only")));
      // Closing writes the cache the next build is quick by.
      compiler.close((closing) => (closing ? failed(closing) : done(folder)));
    });
  });
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await buildPage(process.argv[2] && resolve(process.argv[2]));
}
