/**
 * npm run new:rule -- <id> <标题>
 * Writes the three files of a rule (source, test, page) and its line in the list of rules.
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
for (const [file, text] of Object.entries(files)) writeFileSync(join(root, file), text);
addToList();
console.log([...Object.keys(files), "src/linter/rule-list.ts"].join("\n"));

function source() {
  return `import { defineRule } from "../rule";

/** ${title}。 */
export const ${name} = defineRule({
  id: "${id}",
  title: { zh: "${title}", en: "" },
  group: "要素",
  severity: "advice",
  basis: ["实务"],
  *check({ draft, prepared }) {
    for (const paragraph of prepared.prose) {
      const text = draft.paragraphs[paragraph]?.text ?? "";
      if (!text.includes("……")) continue;
      yield { message: "现状，要求", range: { paragraph, from: 0, to: text.length } };
    }
  },
});
`;
}

function test() {
  return `import { ${name} } from "../../../src/linter/rules/${id}";
import { testRule } from "../../helpers/test-rule";

testRule(${name}, {
  accept: ["与错例只差一点而没有错的话。"],
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
有错的话，用⟦括号⟧标出问题所在。
\`\`\`

> 现状，要求

## 对例

\`\`\`片段
没有错的话。
\`\`\`

## 不查什么

哪些看着像而不是错的，不报。
`;
}

function addToList() {
  const list = join(root, "src/linter/rule-list.ts");
  const text = readFileSync(list, "utf8");
  const imported = text.replace(
    /(import [^\n]+\n)(?!import)/,
    `$1import { ${name} } from "./rules/${id}";\n`,
  );
  writeFileSync(list, imported.replace(/,?\n?\s*\];\s*$/, `,\n  ${name},\n];\n`));
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}
