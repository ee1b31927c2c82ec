import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Manuscript } from "../../src/draft/draft";
import { openDocx } from "../../src/host/docx-host";
import type { DocumentHost } from "../../src/host/host";
import { localWorkshop } from "../../src/host/local-workshop";
import { review } from "../../src/host/review";
import { allRules } from "../../src/linter/rule-list";
import { builtInPacks, defaultPackId } from "../../src/packs/built-in";
import { rulesOf } from "../../src/packs/pack-rules";
import { docxOf, p } from "../helpers/docx";
import { shapes } from "./documents";
import { inWord } from "./in-word";

/** Full of what rules look for, and of fixes: full-width digits, marks of the wrong width, words to be preferred. */
const faulty = docxOf(
  [
    "东丽区人民政府办公室关于印发防汛工作方案的的通知",
    "各街道办事处,各委、办、局:",
    "截止到２０２４年6月31日，全区共有XX个点位，投入资金约3万余元左右。",
    "1、加强领导。各单位要高度重视,落实责任..",
    "(二)按时报送。联系电话：13800000000，请于5月20日——25日报送。",
    "特此通知。",
    "2024年5月8号",
  ]
    .map((text) => p(text))
    .join(""),
);

const sampleFolder = join(__dirname, "../../samples");
const samples = readdirSync(sampleFolder)
  .filter((name) => /^[^~].*\.docx$/.test(name))
  .map((name) => ({ name, bytes: () => new Uint8Array(readFileSync(join(sampleFolder, name))) }));

const documents = [...samples, ...shapes, { name: "much to find", bytes: () => faulty }];

describe.each(documents)("the document: $name", ({ bytes }) => {
  test("gives the same findings in Word as in a file", async () => {
    const { manuscript, notes } = await (await inFile(bytes())).read();
    const word = await (await inWord(bytes())).host.read();
    expect(findingsJson(word.manuscript)).toBe(findingsJson(manuscript));
    expect(word.notes).toEqual(notes);
  });

  test("comes out of all safe fixes the same in Word as in a file", async () => {
    const [file, word] = [await inFile(bytes()), (await inWord(bytes())).host];
    const results = [await afterFixes(file), await afterFixes(word)];
    expect(results[1]).toEqual(results[0]);
  });
});

test("there is something to find and to fix in a faulty document", async () => {
  const { before, after, done } = await afterFixes(await inFile(faulty));
  expect(done).toBeGreaterThan(4);
  expect(after).not.toEqual(before);
});

function inFile(bytes: Uint8Array): Promise<DocumentHost> {
  const nothing = () => Promise.resolve();
  return openDocx(bytes, "通知.docx", {
    workshop: localWorkshop,
    reveal: nothing,
    save: nothing,
    changed: () => undefined,
  });
}

async function afterFixes(host: DocumentHost) {
  const { manuscript } = await host.read();
  const { findings } = reviewed(manuscript);
  const edits = findings.flatMap(({ fix }) => (fix?.safety === "safe" ? fix.edits : []));
  const { done, refused } = await host.apply(edits);
  const after = (await host.read()).manuscript;
  const texts = (of: Manuscript) => of.paragraphs.map(({ text }) => text);
  const reasons = refused.map(({ reason }) => reason).sort();
  return { before: texts(manuscript), after: texts(after), done: done.length, reasons };
}

function findingsJson(manuscript: Manuscript): string {
  const { facts, counts, pages, findings, failures } = reviewed(manuscript);
  return JSON.stringify({ facts, counts, pages, findings, failures }, undefined, 1);
}

function reviewed(manuscript: Manuscript) {
  const pack = builtInPacks().find(({ id }) => id === defaultPackId);
  if (!pack) throw new Error("the default pack is not among those built in");
  return review(manuscript, {
    rules: rulesOf(pack, allRules),
    register: pack.register,
    reading: pack.reading,
  });
}
