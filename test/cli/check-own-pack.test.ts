import { checkFolder } from "./check-papers";

const { write, check, remove } = checkFolder();
afterAll(remove);

test("a roster says which organ stands above which", async () => {
  const petition = [
    "东丽区排水所关于防汛工作情况的报告",
    "区政府：",
    "现将有关情况报告如下。",
    "东丽区排水所",
    "2026年5月8日",
  ].join("\n");
  write("越级.txt", petition);
  write(
    "名册.csv",
    [
      "类别,名称,简称,职务,分管,层级,上级,备注",
      "机关,天津市东丽区人民政府,区政府,,,区,,",
      "机关,东丽区水务局,区水务局,,,部门,区政府,",
      "机关,东丽区排水所,,,,下属单位,区水务局,",
    ].join("\n"),
  );
  const rulesOf = async (...argv: readonly string[]) => {
    const { files } = JSON.parse((await check("越级.txt", "--format", "json", ...argv)).stdout);
    return files[0].findings.map(({ rule }: { readonly rule: string }) => rule);
  };
  expect(await rulesOf("--roster", "名册.csv")).toContain("bypass");
  expect(await rulesOf()).not.toContain("bypass");
});

describe("check, with a pack of one's own", () => {
  const base = {
    id: "own",
    title: "某区",
    version: "1.0.0",
    inForce: { from: "2026-01-01" },
    extends: "dongli",
  };

  test("goes by its settings", async () => {
    const rules = { "document-number-format": { off: true } };
    write("own/pack.json", JSON.stringify({ ...base, rules }));
    const { stdout } = await check("请示.docx", "--pack", "own", "--format", "json");
    expect(JSON.parse(stdout).pack).toBe("own");
    expect(stdout).not.toContain("document-number-format");
  });

  test("names its fault, file and path, and checks nothing", async () => {
    write(
      "faulty/pack.json",
      JSON.stringify({ ...base, rules: { "document-number-fromat": { off: true } } }),
    );
    const { stdout, stderr, status } = await check("请示.docx", "--pack", "faulty");
    expect(stderr).toContain(
      "pack.json 的 rules.document-number-fromat：没有这条规则，是不是“document-number-format”？请改正。",
    );
    expect([stdout, status]).toEqual(["", 2]);
  });

  test("says where a pack.json is no JSON", async () => {
    write("broken/pack.json", '{\n  "id": "own"\n  "title": "某区"\n}');
    expect((await check("请示.docx", "--pack", "broken")).stderr).toMatch(
      /broken 有错：pack\.json 第2行：末尾少了逗号，请补上。\n$/,
    );
  });
});
