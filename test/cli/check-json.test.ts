import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkFolder } from "./check-papers";

const { check, remove } = checkFolder();
afterAll(remove);

describe("check, for programs", () => {
  test("gives one JSON object with the keys that are fixed", async () => {
    const { stdout, status } = await check("请示.docx", "坏.docx", "--format", "json");
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({ version: 1, pack: "dongli" });
    expect(report.files).toHaveLength(2);
    const [good, bad] = report.files;
    expect(Object.keys(good)).toEqual(
      expect.arrayContaining([
        "path",
        "documentType",
        "elements",
        "counts",
        "facts",
        "parts",
        "findings",
        "suppressed",
        "failures",
        "notes",
      ]),
    );
    expect(Object.keys(bad)).toEqual(["path", "error"]);
    expect(status).toBe(2);
  });

  test("gives elements, facts and findings as they stand in the text", async () => {
    const [file] = JSON.parse((await check("请示.docx", "--format", "json", "--pages", "2")).stdout).files;
    expect(file.elements.documentNumber).toEqual([
      { paragraph: 1, from: 0, to: 12, text: "东丽水发[2026]5号" },
    ]);
    expect(file.facts.issuer).toMatchObject({ value: "部门", source: "draft", evidence: expect.any(String) });
    expect(file.counts).toMatchObject({
      words: expect.any(Number),
      bodyWords: expect.any(Number),
      pages: { value: 2, measured: "given" },
    });
    expect(file.parts[0]).toMatchObject({
      documentType: "请示",
      from: 0,
      counts: { words: file.counts.bodyWords },
    });
    const finding = file.findings.find((each: { rule: string }) => each.rule === "document-number-format");
    expect(finding).toMatchObject({
      severity: "error",
      basis: ["格式7.2.5"],
      range: { paragraph: 1, from: 4, to: 10 },
      text: "[2026]",
      fix: { safety: "safe", edits: expect.any(Array) },
    });
  });

  test("quotes the clause's own words where they are at hand", async () => {
    const [file] = JSON.parse((await check("请示.docx", "--format", "json")).stdout).files;
    const quoted = file.findings.filter(({ clause }: { clause?: string }) => clause !== undefined);
    const articles = JSON.parse(
      readFileSync(join(__dirname, "../../src/packs/national/articles.json"), "utf8"),
    ).articles;
    expect(quoted.length).toBeGreaterThan(0);
    for (const { basis, clause } of quoted) {
      if (basis[0].startsWith("条例")) expect(articles[basis[0].slice(2)]).toBe(clause);
    }
  });

  test("marks an answer as one", async () => {
    const [file] = JSON.parse(
      (await check("请示.docx", "--format", "json", "--answer", "viceMayors=2")).stdout,
    ).files;
    expect(file.facts.viceMayors).toEqual({ value: 2, source: "answer" });
  });
});
