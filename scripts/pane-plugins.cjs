const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { Compilation, sources } = require("webpack");
const { drawIcon, iconSizes } = require("./draw-icon.cjs");

/** Where the pane is served while nobody says otherwise (--base-url). */
const defaultBaseUrl = "https://localhost:3000/";

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

module.exports = { defaultBaseUrl, ManifestPlugin };
