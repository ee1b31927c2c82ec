import { factKeys } from "../../src/facts/facts";
import { en } from "../../src/taskpane/strings/en";
import { headingOf, questionOf } from "../../src/taskpane/strings/fact-words";
import { zh } from "../../src/taskpane/strings/zh";

const chinese = /[\u4e00-\u9fff]/;
/** Words of the paper itself, which no language of the pane replaces. */
const papersOwn = new Set(["none", "words"]);

describe("the pane in English", () => {
  test.each(Object.keys(zh).filter((name) => !papersOwn.has(name)))("%s is in English", (name) => {
    for (const words of wordsOf(entryOf(en, name))) {
      expect(words).not.toBe("");
      expect(words).not.toMatch(chinese);
    }
  });

  test("every fact has an English heading and question", () => {
    for (const key of factKeys) {
      expect(headingOf(key, "en")).not.toMatch(chinese);
      expect(questionOf(key, "en")).toMatch(/\?$/);
      expect(questionOf(key, "zh")).toMatch(/？$/);
    }
  });
});

test("one of something is not said in the plural", () => {
  expect([en.errorsLeft(1), en.errorsLeft(2)]).toEqual(["1 thing must change", "2 things must change"]);
  expect([en.pages(1, true), en.pages(2, false)]).toEqual(["1 page", "about 2 pages"]);
});

function entryOf(strings: object, name: string): unknown {
  return Object.entries(strings).find(([key]) => key === name)?.[1];
}

/** The words of an entry: as they stand, one by one, or made with numbers for what they take. */
function wordsOf(entry: unknown): readonly string[] {
  if (typeof entry === "string") return [entry];
  if (typeof entry === "function") return wordsOf(entry(2, 3));
  return typeof entry === "object" && entry !== null ? Object.values(entry).flatMap(wordsOf) : [];
}
