const { chmodSync } = require("node:fs");
const { join } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const { BannerPlugin } = require("webpack");

/** What all targets share: TypeScript as it stands (npm run types checks it), tables as their own text. */
const base = {
  mode: "production",
  devtool: false,
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: "ts-loader",
        options: { transpileOnly: true, compilerOptions: { noEmit: false } },
      },
      { test: /\.csv$/, type: "asset/source" },
    ],
  },
  performance: { hints: false },
  stats: "errors-warnings",
};

/** The command: one file for Node with all it needs, the rules' pages beside it. */
const cli = {
  ...base,
  name: "cli",
  target: "node20",
  entry: "./src/cli/gongwen-signoff.ts",
  output: { path: join(__dirname, "dist/cli"), filename: "gongwen-signoff.js", clean: true },
  node: { __dirname: false },
  // Not minified: whoever is asked to trust it can read it, and a stack trace says where.
  optimization: { minimize: false },
  plugins: [
    new CopyPlugin({ patterns: [{ from: "docs/rules", to: "rules" }] }),
    new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }),
    executable("gongwen-signoff.js"),
  ],
};

module.exports = [cli];

/** Marks an emitted file as one that can be run. */
function executable(name) {
  return {
    apply(compiler) {
      compiler.hooks.afterEmit.tap("executable", ({ outputOptions }) =>
        chmodSync(join(outputOptions.path, name), 0o755),
      );
    },
  };
}
