const { chmodSync, readdirSync } = require("node:fs");
const { join } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const CssExtractPlugin = require("mini-css-extract-plugin");
const { BannerPlugin, DefinePlugin } = require("webpack");
const { Licences } = require("./scripts/licences.cjs");
const { officeJs, officeJsSources } = require("./scripts/office-js.cjs");
const { defaultBaseUrl, ManifestPlugin } = require("./scripts/pane-plugins.cjs");
const { securityPolicy } = require("./scripts/security-policy.cjs");
const { SingleFile } = require("./scripts/single-file.cjs");
const { filesOf, SizeBudget } = require("./scripts/size-budget.cjs");

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
      { test: /\.(csv|md)$/, type: "asset/source" },
      { test: /\.css$/, use: [CssExtractPlugin.loader, "css-loader"] },
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
  node: { __dirname: false, __filename: false },
  // Not minified: whoever is asked to trust it can read it, and a stack trace says where.
  optimization: { minimize: false },
  plugins: [
    new CopyPlugin({
      patterns: [
        { from: "docs/rules", to: "rules" },
        { from: "src/packs/dongli/roster-*.csv", to: "roster/[name][ext]" },
      ],
    }),
    new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }),
    executable("gongwen-signoff.js"),
    new Licences(),
  ],
};

const samples = readdirSync(join(__dirname, "samples"))
  .filter((name) => /^[^~].*\.docx$/.test(name))
  .sort((a, b) => (a < b ? -1 : 1));
const defineSamples = new DefinePlugin({ SAMPLE_NAMES: JSON.stringify(samples) });

/** What old browsers are told. Not minified: they would not read what comes out. */
const compat = { from: "src/taskpane/compat.js", info: { minimized: true } };

/** The page: the draft beside the pane. Its addresses are relative: it works from any folder of any web server. */
const desk = {
  ...base,
  name: "desk",
  target: ["web", "es2022"],
  entry: { desk: "./src/desk/index.tsx" },
  output: {
    path: join(__dirname, "dist/desk"),
    filename: "[name].[contenthash:8].js",
    publicPath: "auto",
    clean: true,
  },
  cache: { type: "filesystem", buildDependencies: { config: [join(__dirname, "webpack.config.js")] } },
  plugins: [
    defineSamples,
    new HtmlPlugin({ template: "src/desk/index.html", templateParameters: { policy: securityPolicy } }),
    new CssExtractPlugin({ filename: "[name].[contenthash:8].css" }),
    new CopyPlugin({ patterns: [{ from: "samples/*.docx", to: "samples/[name][ext]" }, compat] }),
    new Licences(),
    new SizeBudget([
      { name: "page, first paint", limitKb: 140, files: filesOf("desk") },
      { name: "page, host", limitKb: 12, files: filesOf("host") },
      { name: "page, reader (in a worker)", limitKb: 50, files: filesOf("worker") },
      { name: "page, engine, rules and packs (in a worker)", limitKb: 170, files: filesOf("engine") },
      { name: "page, rule pages (when one is asked for)", limitKb: 60, files: filesOf("rule-pages") },
    ]),
  ],
};

/** The page as one file that opens by double click: nothing is fetched, so everything is in it. */
const single = {
  ...base,
  name: "single",
  target: ["web", "es2022"],
  entry: { desk: ["./src/desk/carry-programs.ts", "./src/desk/index.tsx"] },
  output: { path: join(__dirname, "dist/single"), filename: "[name].js", publicPath: "", clean: true },
  module: { ...base.module, parser: { javascript: { dynamicImportMode: "eager" } } },
  optimization: { splitChunks: false },
  cache: desk.cache,
  plugins: [
    defineSamples,
    new CssExtractPlugin({ filename: "[name].css" }),
    new Licences(),
    new SingleFile({
      name: "公文核签.html",
      template: "src/desk/index.html",
      firstScript: "src/taskpane/compat.js",
      samples: samples.map((name) => `samples/${name}`),
    }),
  ],
};

const office = officeJs(process.env.OFFICE_JS ?? officeJsSources[0]);

/** The pane in Word, with the office.js it needs, its icons, and its manifest for the address it is served from. */
const taskpane = {
  ...base,
  name: "taskpane",
  target: ["web", "es2022"],
  entry: { taskpane: "./src/taskpane/index.tsx" },
  output: { ...desk.output, path: join(__dirname, "dist/taskpane") },
  cache: desk.cache,
  plugins: [
    new HtmlPlugin({
      filename: "taskpane.html",
      template: "src/taskpane/taskpane.html",
      templateParameters: { policy: office.policy, officeJs: office.script },
    }),
    new CssExtractPlugin({ filename: "[name].[contenthash:8].css" }),
    new CopyPlugin({ patterns: [compat, "src/taskpane/help.html"] }),
    ...office.plugins,
    new Licences(),
    new ManifestPlugin(process.env.BASE_URL ?? defaultBaseUrl),
    new SizeBudget([
      { name: "pane, first paint", limitKb: 140, files: filesOf("taskpane") },
      { name: "pane, host", limitKb: 24, files: filesOf("host") },
    ]),
  ],
};

module.exports = [cli, desk, single, taskpane];

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
