import { readFileSync } from "node:fs";
import { join } from "node:path";
import { coverage, coveragePage } from "../scripts/coverage-page";
import { coverageReasons } from "../scripts/coverage-reasons";

describe("docs/coverage.md", () => {
  const articles = coverage();

  test("is as the script writes it (node -r ./scripts/register-ts.cjs scripts/make-coverage.ts)", () => {
    expect(readFileSync(join(__dirname, "../docs/coverage.md"), "utf8")).toBe(coveragePage());
  });

  test("has all eighty articles in order", () => {
    expect(articles.map(({ article }) => article)).toEqual(
      Array.from({ length: 80 }, (_, index) => index + 1),
    );
  });

  test("says of each what carries it, or why nothing in a draft can show it", () => {
    for (const { article, carriers, reason } of articles) {
      expect([article, carriers.length > 0 || (reason ?? "") !== ""]).toEqual([article, true]);
    }
  });

  test("gives a reason only where nothing carries the article", () => {
    const carried = articles.filter(({ carriers }) => carriers.length > 0).map(({ article }) => article);
    expect(
      Object.keys(coverageReasons)
        .map(Number)
        .filter((article) => carried.includes(article)),
    ).toEqual([]);
  });
});
