const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { Compilation, sources } = require("webpack");
const { policyOfOneFile } = require("./security-policy.cjs");

/**
 * Puts a page into one file that opens by double click: scripts and styles inline under a policy that names them by
 * hash, programs of workers as text, samples in Base64, each where src/desk/carried-files.ts looks for it.
 * `template` is a page with `<%= policy %>` and a script element for `firstScript`; `name` is the file emitted.
 */
class SingleFile {
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("SingleFile", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_INLINE;
      compilation.hooks.processAssets.tap({ name: "SingleFile", stage }, () => this.join(compilation));
    });
  }

  join(compilation) {
    const { name, template, firstScript, samples } = this.options;
    const fromRoot = (path) => join(compilation.compiler.context, path);
    compilation.fileDependencies.addAll([template, firstScript].map(fromRoot));
    const page = onePage({
      template: readFileSync(fromRoot(template), "utf8"),
      firstScript: inScript(readFileSync(fromRoot(firstScript), "utf8")),
      program: inScript(textOf(compilation, "desk.js")),
      style: textOf(compilation, "desk.css"),
      carried: [
        ["licences.txt", textOf(compilation, "licences.txt")],
        ...programsBeside(compilation).map((each) => [each, inScript(textOf(compilation, each))]),
        ...samples.map((path) => [path, readFileSync(fromRoot(path)).toString("base64")]),
      ],
    });
    for (const { name: asset } of compilation.getAssets()) compilation.deleteAsset(asset);
    // Minified once more, its scripts would no longer be what the policy names.
    compilation.emitAsset(name, new sources.RawSource(page), { minimized: true });
  }
}

/** The page's whole text. Replacements are functions: a program may hold what a replacement text would take for a code. */
function onePage({ template, firstScript, program, style, carried }) {
  const policy = policyOfOneFile({ scripts: [firstScript, program], style });
  const files = carried.map(
    ([name, text]) => `<script type="text/plain" data-file="${name}">${text}</script>\n`,
  );
  return template
    .replace("<%= policy %>", () => policy)
    .replace(/<script src="[^"]*"><\/script>/, () => `<script>${firstScript}</script>`)
    .replace("</head>", () => `<style>${style}</style>\n</head>`)
    .replace("</body>", () => `${files.join("")}<script>${program}</script>\n</body>`);
}

/**
 * A program as it can stand in a page: what would change how the page goes on being read is written with an escape,
 * which strings and regular expressions take alike. The minifier has seen to the ends of scripts in strings.
 */
function inScript(program) {
  if (/<\/script|\\<!--/i.test(program)) throw new Error("a script of the page would end before its end");
  return program.replaceAll("<!--", "\\x3c!--");
}

function programsBeside(compilation) {
  return compilation
    .getAssets()
    .map(({ name }) => name)
    .filter((name) => name.endsWith(".js") && name !== "desk.js");
}

function textOf(compilation, name) {
  const asset = compilation.getAsset(name);
  if (!asset) throw new Error(`the page has no ${name}`);
  return String(asset.source.source());
}

module.exports = { SingleFile };
