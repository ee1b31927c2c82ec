import { defaultPreferences, parsePreferences } from "../../src/taskpane/machine";
import type { Preferences } from "../../src/taskpane/session";

const whole: Preferences = {
  language: "en",
  pack: { kind: "imported", files: { "pack.json": "{}" } },
  countingRule: "WPS",
  who: "赵敏",
  roster: { name: "名册.csv", text: "类别,名称" },
  ownWords: { name: "词表.csv", words: { 大走访: "入户走访" } },
};

test("what was kept comes back", () => {
  expect(parsePreferences(JSON.stringify(whole), defaultPreferences)).toEqual(whole);
});

test.each([
  ["nothing", undefined],
  ["no JSON", "{"],
  ["a list", "[]"],
  [
    "other shapes",
    '{ "language": "fr", "pack": { "kind": "imported", "files": { "a": 1 } }, "who": 3, "countingRule": "Pages", "roster": "名册", "ownWords": { "name": "词", "words": ["大走访"] } }',
  ],
])("where %s was kept the defaults hold", (_, text) => {
  expect(parsePreferences(text, defaultPreferences)).toEqual(defaultPreferences);
});

test("what is right is kept beside what is not", () => {
  expect(parsePreferences('{ "language": "en", "who": 3 }', defaultPreferences)).toEqual({
    ...defaultPreferences,
    language: "en",
  });
});
