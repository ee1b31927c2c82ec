/**
 * npm run new:rule -- <id> <标题>
 * Writes the three files of a rule (source, test, page), its line in the list of rules and a fault it must find. What it
 * writes works as it stands: the rule finds one word, its tests pass, and every place to change is before you.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const [id, title] = process.argv.slice(2);

if (!id || !title || !/^[a-z]+(-[a-z]+)*$/.test(id)) {
  fail("用法：npm run new:rule -- <英文编号> <中文标题>，例如 npm run new:rule -- title-required 有标题");
}

const name = id.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
const files = {
  [`src/linter/rules/${id}.ts`]: source(),
  [`test/linter/rules/${id}.test.ts`]: test(),
  [`docs/rules/${id}.md`]: page(),
};

for (const file of Object.keys(files)) {
  if (existsSync(join(root, file))) fail(`${file} 已经存在：换一个编号，或直接修改它。`);
}
for (const [file, text] of Object.entries(files)) {
  writeFileSync(join(root, file), text);
  console.log(file);
}
change("src/linter/rule-list.ts", listed);
change("test/linter/recall/faults/wording.ts", withFault);

function change(file, made) {
  writeFileSync(join(root, file), made(readFileSync(join(root, file), "utf8")));
  console.log(file);
}

function source() {
  return `import { defineRule } from "../rule";

interface Options {
  readonly words: readonly string[];
}

/** ${title}。 */
export const ${name} = defineRule<Options>({
  id: "${id}",
  title: { zh: "${title}", en: "${titleInEnglish()}" },
  group: "用语",
  severity: "advice",
  basis: ["实务"],
  defaults: { words: ["待改之词"] },
  words: ({ words }) => words,
  *check({ hits }) {
    for (const { word, range } of hits) yield { message: \`有“\${word}”，通常不写\`, range };
  },
});
`;
}

function titleInEnglish() {
  const words = id.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function test() {
  return `import { ${name} } from "../../../src/linter/rules/${id}";
import { testRule } from "../../helpers/test-rule";

testRule(${name}, {
  accept: ["与错例只差一点、没有错的话：待改的词。"],
});
`;
}

function page() {
  return `# ${id} ${title}

- 级别：可改
- 依据：实务
- 修改：无

说给拟稿人听：查什么，为什么。

## 错例

\`\`\`片段
这句话里有⟦待改之词⟧。
\`\`\`

> 有“待改之词”，通常不写

## 对例

\`\`\`片段
没有错的话。
\`\`\`

## 不查什么

哪些看着像而不是错的，不报。
`;
}

/** The list with the rule's import among the others, which go by name, and the rule last. */
function listed(list) {
  const line = `import { ${name} } from "./rules/${id}";\n`;
  const next = [...list.matchAll(/^import [^\n]+"\.\/rules\/([^"]+)";\n/gm)].find(([, other]) => other > id);
  const at = next?.index ?? list.indexOf("\n\n") + 1;
  const imported = list.slice(0, at) + line + list.slice(at);
  return imported.replace(/,?\n?\s*\];\s*$/, `,\n  ${name},\n];\n`);
}

function withFault(faults) {
  return faults.replace(/\];\s*$/, `  inText("${id}", "这句话里有⟦待改之词⟧。"),\n];\n`);
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}
