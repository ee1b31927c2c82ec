const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { gzipSync } = require("node:zlib");

/**
 * Fails a build whose files outgrow their budgets. `budgets`: [{ name, limitKb, files(compilation) → names of emitted files }],
 * kilobytes of 1000, each file after gzip -9, as a server may send it.
 */
class SizeBudget {
  constructor(budgets) {
    this.budgets = budgets;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap("SizeBudget", (compilation) => {
      for (const { name, limitKb, files } of this.budgets) {
        const sizeKb = sum(files(compilation).map((file) => zippedKb(join(compiler.outputPath, file))));
        if (sizeKb > limitKb) {
          compilation.errors.push(new Error(`${name}: ${sizeKb.toFixed(1)} kB gzipped, limit ${limitKb} kB`));
        } else if (process.env.SIZES) {
          process.stderr.write(`${name}: ${sizeKb.toFixed(1)} of ${limitKb} kB\n`);
        }
      }
    });
  }
}

/** Everything that loading these entries, chunks or workers brings, by their names; each file once. */
function filesOf(...names) {
  return ({ namedChunkGroups }) => [
    ...new Set(names.flatMap((name) => namedChunkGroups.get(name)?.getFiles() ?? [])),
  ];
}

function zippedKb(path) {
  return gzipSync(readFileSync(path), { level: 9 }).length / 1000;
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

module.exports = { SizeBudget, filesOf };
