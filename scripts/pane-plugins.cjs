const { readFileSync } = require("node:fs");
const { dirname, join } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const { Compilation, sources } = require("webpack");
const { drawIcon, iconSizes } = require("./draw-icon.cjs");

/** Where the pane is served while nobody says otherwise (--base-url). */
const defaultBaseUrl = "https://localhost:3000/";

/**
 * The files of office.js a self-hosted pane loads in Word 2021 and later, on Windows, the web and a Mac, in the two
 * languages of the pane. The files that would send usage data are left out. Copied as they are, with their licence:
 * it allows no change.
 */
function officeJs() {
  const folder = dirname(require.resolve("@microsoft/office-js/package.json"));
  const scripts = [
    "office.js",
    "word-win32-16.01.js",
    "word-web-16.00.js",
    "word-mac-16.00.js",
    "o15apptofilemappingtable.js",
    "zh-cn/office_strings.js",
    "en-us/office_strings.js",
  ];
  const patterns = scripts.map((file) => ({
    from: join(folder, "dist", file),
    to: `office-js/${file}`,
    info: { minimized: true },
  }));
  return new CopyPlugin({
    patterns: [...patterns, { from: join(folder, "LICENSE.md"), to: "office-js/LICENSE.md" }],
  });
}

/** Draws the icons, and writes the manifest for the address the pane will be served from. */
class ManifestPlugin {
  constructor(baseUrl) {
    this.baseUrl = baseUrl;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("ManifestPlugin", (compilation) => {
      const manifest = join(compiler.context, "manifest.xml");
      compilation.fileDependencies.add(manifest);
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "ManifestPlugin", stage }, () => {
        const text = readFileSync(manifest, "utf8").replaceAll(defaultBaseUrl, escaped(this.baseUrl));
        compilation.emitAsset("manifest.xml", new sources.RawSource(text));
        for (const size of iconSizes) {
          compilation.emitAsset(`assets/icon-${size}.png`, new sources.RawSource(drawIcon(size)));
        }
      });
    });
  }
}

function escaped(url) {
  return url.replaceAll("&", "&amp;");
}

module.exports = { defaultBaseUrl, ManifestPlugin, officeJs };
