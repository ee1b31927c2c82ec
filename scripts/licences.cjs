const { existsSync, readdirSync, readFileSync } = require("node:fs");
const { dirname, join } = require("node:path");
const { Compilation, sources } = require("webpack");

/** Licences under which a package may be bundled into the program; another has to be looked at first. */
const accepted = /\b(MIT|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|Zlib)\b/;

/**
 * Emits licences.txt: the packages that a build contains, each under its licence in full, as most licences ask.
 * A package under a licence nobody has looked at fails the build.
 */
class Licences {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("Licences", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "Licences", stage }, () => {
        const packages = bundledPackages(compilation);
        for (const { name, licence } of packages.filter(({ licence }) => !accepted.test(licence))) {
          compilation.errors.push(new Error(`${name} is under ${licence}: see THIRD_PARTY_NOTICES.md first`));
        }
        compilation.emitAsset("licences.txt", new sources.RawSource(listed(packages)));
      });
    });
  }
}

function bundledPackages(compilation) {
  const modules = [...compilation.modules].flatMap((module) => [module, ...(module.modules ?? [])]);
  const folders = modules.flatMap(({ resource }) => packageFolder(resource) ?? []);
  return [...new Set(folders)].map(packageAt).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The folder of the package a file of node_modules belongs to. */
function packageFolder(file) {
  if (!file || !/[\\/]node_modules[\\/]/.test(file)) return undefined;
  let folder = dirname(file);
  while (!/[\\/]node_modules$/.test(folder)) {
    const description = join(folder, "package.json");
    // Some packages mark a folder of theirs with a description that names nothing.
    if (existsSync(description) && JSON.parse(readFileSync(description, "utf8")).name) return folder;
    folder = dirname(folder);
  }
  return undefined;
}

function packageAt(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
  const texts = files.sort().map((file) => readFileSync(join(folder, file), "utf8").trim());
  return { name, version, licence: String(license), text: texts.join("\n\n").replaceAll("\r\n", "\n") };
}

/** Packages that come with the same words share them. */
function listed(packages) {
  const byText = new Map();
  for (const each of packages) byText.set(each.text, [...(byText.get(each.text) ?? []), each]);
  return [...byText]
    .map(([text, sharers]) => {
      const names = sharers.map(({ name, version, licence }) => `${name} ${version} (${licence})`);
      return `${names.join("\n")}\n\n${text || "The package comes without a text of its licence."}\n`;
    })
    .join(`\n${"-".repeat(80)}\n\n`);
}

module.exports = { Licences };
