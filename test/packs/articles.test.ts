import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readArticles } from "../../src/regulations/articles";
import { chineseNumeral } from "../../src/regulations/numerals";

const texts = [
  { pack: "dongli", source: "work-rules.txt", articles: 80 },
  { pack: "national", source: "processing-regulations.txt", articles: 14 },
];

describe.each(texts)("the articles of $pack", ({ pack, source, articles: count }) => {
  const folder = join(__dirname, "../../src/packs", pack);
  const text = readFileSync(join(folder, "sources", source), "utf8");
  const { articles } = JSON.parse(readFileSync(join(folder, "articles.json"), "utf8"));

  test(`are all ${count} of the source`, () => {
    const heads = text.match(/^第[一二三四五六七八九十百]+条/gm) ?? [];
    expect(heads).toHaveLength(count);
    expect(Object.keys(articles).map((number) => `第${chineseNumeral(Number(number))}条`)).toEqual(heads);
  });

  test("stand in the source word for word", () => {
    const printed = withoutSpace(text);
    for (const [number, words] of Object.entries(articles)) {
      expect(printed).toContain(withoutSpace(`第${chineseNumeral(Number(number))}条${String(words)}`));
    }
  });

  test("are what the script makes of the source, nothing lost between them but headings", () => {
    const reading = readArticles(text);
    expect(reading.articles).toEqual(articles);
    const inOrder = [...reading.left.map(withoutSpace), ...Object.values(reading.articles).map(withoutSpace)];
    const heads = Object.keys(articles).map((number) => `第${chineseNumeral(Number(number))}条`);
    const length = [...inOrder, ...heads].reduce((sum, words) => sum + words.length, 0);
    expect(length).toBe(withoutSpace(text).length);
  });
});

function withoutSpace(text: string): string {
  return text.replace(/\s/g, "");
}
