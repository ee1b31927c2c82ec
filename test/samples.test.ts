import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sampleDrafts } from "../samples/drafts";
import { makeDocx } from "../samples/layout";
import { readDocx } from "../src/docx/read-docx";
import { review } from "../src/host/review";
import { allRules } from "../src/linter/rule-list";
import { builtInPacks, defaultPackId } from "../src/packs/built-in";
import { rulesOf } from "../src/packs/pack-rules";

const folder = join(__dirname, "../samples");

function check(file: string): readonly string[] {
  const pack = builtInPacks().find(({ id }) => id === defaultPackId);
  if (!pack) throw new Error("the default pack is needed");
  const { manuscript } = readDocx(readFileSync(join(folder, file)), file);
  const options = { rules: rulesOf(pack, allRules), register: pack.register, reading: pack.reading };
  const { findings, failures } = review(manuscript, options);
  expect(failures).toEqual([]);
  return [...new Set(findings.map(({ rule }) => rule))].sort();
}

test.each(sampleDrafts.map(({ file, blocks }) => ({ file, blocks })))(
  "$file is what samples/drafts.ts makes",
  async ({ file, blocks }) => {
    const made = readDocx(await makeDocx(file, blocks), file).manuscript.paragraphs.map(({ text }) => text);
    const kept = readDocx(readFileSync(join(folder, file)), file).manuscript.paragraphs.map(
      ({ text }) => text,
    );
    expect(kept).toEqual(made);
  },
);

test("the everyday mistakes of the first sample are all found", () => {
  expect(check("1-请示（有错）.docx")).toEqual(
    expect.arrayContaining([
      "attachment-label",
      "attachment-list-format",
      "attachment-list-match",
      "confusable-word",
      "contact-required",
      "date-valid",
      "document-date-format",
      "document-number-format",
      "enumeration-before-etc",
      "halfwidth-punctuation",
      "main-recipients-single",
      "percent-range",
      "placeholder",
      "request-closing",
      "short-year",
    ]),
  );
});

test("the briefing is over its limit and nothing else is wrong with it", () => {
  expect(check("3-简报（超字数）.docx")).toEqual(["briefing-length"]);
});

test.each(["2-通知（印发办法）.docx", "4-纪要.docx", "5-函.docx", "6-议案.docx", "7-通知（无误）.docx"])(
  "nothing is found wrong with %s",
  (file) => expect(check(file)).toEqual([]),
);
