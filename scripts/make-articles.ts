/**
 * Writes a pack's articles.json from the regulation's own text:
 *
 *   node -r ./scripts/register-ts.cjs scripts/make-articles.ts TEXT OUTPUT NAME TITLE NUMBER [LAST]
 *
 * TEXT has a paragraph a line; NAME is how bases cite it (规则); LAST is the number of its last article, where the
 * text is an excerpt. Lines that belong to no article are printed, to be read over by a person.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { readArticles } from "../src/regulations/articles";

const [source, output, name, title, number, last] = process.argv.slice(2);
if (!source || !output || !name || !title || !number) {
  process.stderr.write("用法：make-articles.ts 原文.txt articles.json 简称 全称 文号 [总条数]\n");
  process.exit(2);
}

const { articles, left } = readArticles(readFileSync(source, "utf8"));
const regulation = { name, title, number, ...(last && { lastArticle: Number(last) }), articles };
writeFileSync(output, `${JSON.stringify(regulation, undefined, 2)}\n`);
console.log(`${Object.keys(articles).length} 条，写入 ${output}`);
for (const line of left) console.log(`未收：${line}`);
