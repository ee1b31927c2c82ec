import fc from "fast-check";
import { createWordSearch } from "../../src/linter/word-search";

function occurrences(words: readonly string[], text: string): string[] {
  const found: string[] = [];
  createWordSearch(words).search(text, (word, from, to) => found.push(`${word}@${from}-${to}`));
  return found.sort();
}

function naiveOccurrences(words: readonly string[], text: string): string[] {
  return words
    .flatMap((word, index) =>
      Array.from({ length: text.length }, (_, from) => from)
        .filter((from) => word !== "" && text.startsWith(word, from))
        .map((from) => `${index}@${from}-${from + word.length}`),
    )
    .sort();
}

test("words inside one another and across one another are all found", () => {
  expect(occurrences(["政府", "区政府", "区政府办公室", "办公"], "东丽区政府办公室")).toEqual(
    ["0@3-5", "1@2-5", "2@2-8", "3@5-7"].sort(),
  );
});

test("an empty word is never found", () => {
  expect(occurrences(["", "一"], "一一")).toEqual(["1@0-1", "1@1-2"]);
});

test("finds exactly what a search word by word finds", () => {
  const letters = fc.string({ unit: fc.constantFrom("甲", "乙", "丙"), maxLength: 4 });
  const text = fc.string({ unit: fc.constantFrom("甲", "乙", "丙"), maxLength: 40 });
  fc.assert(
    fc.property(fc.uniqueArray(letters, { maxLength: 8 }), text, (words, sample) => {
      expect(occurrences(words, sample)).toEqual(naiveOccurrences(words, sample));
    }),
  );
});
