import { spawnSync } from "node:child_process";
import {
  chmodSync,
  closeSync,
  constants,
  existsSync,
  lstatSync,
  openSync,
  readFileSync,
  readSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { plainDocx, runCli, temporaryFolder } from "../helpers/cli";

const request = [
  "天津市东丽区水务局关于购置防汛物资的请示",
  "东丽水发[2026]5号",
  "区人民政府：",
  "截止2026年4月底，全区储备编织袋12万条,水泵36台。妥否，请批示。",
  "天津市东丽区水务局",
  "2026年5月8日",
  "（联系人：王建军，联系电话：022-00000000；此件不予公开）",
].join("\n");
const notice = [
  "天津市东丽区人民政府关于做好防汛工作的通知",
  "东丽政发〔2026〕5号",
  "各街道办事处，各委、办、局，各直属单位：",
  "为做好今年防汛工作，现将有关事项通知如下。",
  "天津市东丽区人民政府",
  "2026年5月8日",
  "（此件主动公开）",
].join("\n");

const { folder, write, remove } = temporaryFolder({
  "请示.docx": plainDocx(request),
  "通知.docx": plainDocx(notice),
  "夹/内/通知.docx": plainDocx(notice),
  "夹/~$通知.docx": "lock",
  "夹/说明.txt": "不是公文",
  "坏.docx": "这不是压缩包",
});
afterAll(remove);

/** Links and pipes are not everybody's to make on Windows. */
const onUnix = process.platform === "win32" ? test.skip : test;
/** Nothing is closed to root. */
const unlessRoot = process.getuid?.() === 0 ? test.skip : onUnix;
const check = (...argv: readonly string[]) => runCli(["check", ...argv], { cwd: folder });

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

describe("check, for people", () => {
  test("shows the file, what it was taken for and its length", async () => {
    const { stdout } = await check("请示.docx");
    expect(stdout).toMatch(
      /^请示\.docx {2}请示 · 上行文 · 定稿\n正文 \d+ 字（Word 计法），限 5000 字（一般）；页数未知，加 --pages 可核\n/,
    );
  });

  test("marks the words of a finding in their line, with message, clause and fix", async () => {
    const { stdout, status } = await check("请示.docx");
    expect(stdout).toContain(
      [
        "应改  发文字号格式规范    document-number-format",
        "  第 2 段  东丽水发[2026]5号",
        "                   ^^^^^^",
        "  发文字号的年份写作“[2026]”，年份用六角括号“〔〕”括入",
        "  依据 《党政机关公文格式》 7.2.5",
        "  可放心改：改用“〔〕”",
      ].join("\n"),
    );
    expect(status).toBe(1);
  });

  test("sums up, and says how many fix can make", async () => {
    const { stdout } = await check("请示.docx");
    expect(stdout).toMatch(/\n共 \d+ 处：应改 \d+.*（其中 3 处可用 fix 改）。\n/);
  });

  test("says so where nothing was found, and exits 0", async () => {
    const { stdout, status } = await check("通知.docx");
    expect(stdout).toContain("没有查出问题。");
    expect(status).toBe(0);
  });

  test("takes plain text, in UTF-8 and in GB18030", async () => {
    write("请示.txt", request);
    write("旧.txt", new Uint8Array([0xc7, 0xeb, 0xca, 0xbe, 0x0a, 0xbd, 0xd8, 0xd6, 0xb9]));
    expect((await check("请示.txt")).stdout).toContain("document-number-format");
    expect((await check("旧.txt", "--format", "json")).stdout).toContain('"path":"旧.txt"');
  });

  test("adds counts, findings by rule, and time by stage and rule with --stats", async () => {
    const { stdout } = await check("请示.docx", "--stats");
    expect(stdout).toMatch(/ {2}全文：\d+ 字，字符 \d+（计空格 \d+）\n/);
    expect(stdout).toMatch(/\n {2}document-number-format 1 处 {2}\d+\.\d\d ms\n/);
    const stages = ["读文件", "认要素", "读情况", "数字数", "算页数", "查词", "其余"];
    for (const stage of stages) expect(stdout).toMatch(new RegExp(`\n {2}${stage} {2}\\d+\\.\\d\\d ms\n`));
  });

  test("with --stats, the times printed add up to the whole, which is printed first", async () => {
    const { stdout } = await check("请示.docx", "--stats");
    const hundredths = [...stdout.matchAll(/ {2}(\d+)\.(\d\d) ms\n/g)].map(([, ms, rest]) =>
      Number(`${ms}${rest}`),
    );
    const [whole = 0, ...rows] = hundredths;
    expect(rows.length).toBeGreaterThan(7);
    expect(whole).toBe(rows.reduce((sum, each) => sum + each, 0));
  });

  test("with --stats, so do those in JSON", async () => {
    const { stdout } = await check("请示.docx", "--stats", "--format", "json");
    const { total, rules, ...stages } = JSON.parse(stdout).files[0].stats.timeMs;
    expect(Object.keys(stages)).toEqual([
      ...["reading", "recognizing", "facts", "counting", "pages", "wordSearch", "rest"],
    ]);
    expect(Object.keys(rules)).toContain("document-number-format");
    const parts: readonly number[] = [...Object.values<number>(stages), ...Object.values<number>(rules)];
    expect(parts.reduce((sum, each) => sum + each, 0)).toBeCloseTo(total, 6);
  });

  test("takes the pages given, and says they were given", async () => {
    expect((await check("通知.docx", "--pages", "3")).stdout).toContain("；3 页（给定）");
  });

  test("estimates pages from the setting, and says so", async () => {
    const sample = join(__dirname, "../../samples/7-通知（无误）.docx");
    expect((await check(sample)).stdout).toContain("；约 2 页（估算）");
    const [file] = JSON.parse((await check(sample, "--format", "json")).stdout).files;
    expect(file.counts.pages).toEqual({ value: 2, measured: "estimated" });
  });

  test("lets an answer outrank what was read", async () => {
    expect((await check("请示.docx", "--answer", "阶段=起草")).stdout).toContain("请示 · 上行文 · 起草");
    write("回答.txt", "stage=送签\n");
    expect((await check("请示.docx", "--answers", "回答.txt")).stdout).toContain("· 送签");
    expect((await check("请示.docx", "--answers", "回答.txt", "--answer", "stage=起草")).stdout).toContain(
      "· 起草",
    );
  });

  test("speaks English with --lang en, messages and clauses as they are", async () => {
    const { stdout } = await check("请示.docx", "--lang", "en");
    expect(stdout).toContain("must  The document number is well formed    document-number-format");
    expect(stdout).toContain("basis 《党政机关公文格式》 7.2.5");
    expect(stdout).toMatch(/\n\d+ in all: must \d+/);
    expect(stdout).not.toMatch(/应改|宜改|可放心改|第 \d+ 段|共 \d/);
  });

  test("colours only on a terminal, and not against NO_COLOR", async () => {
    const argv = ["check", "请示.docx"];
    const hasColour = async (options: object) =>
      (await runCli(argv, { cwd: folder, ...options })).stdout.includes("\u001b[");
    expect(await hasColour({ isTty: true })).toBe(true);
    expect(await hasColour({ isTty: false })).toBe(false);
    expect(await hasColour({ isTty: true, env: { NO_COLOR: "1" } })).toBe(false);
    expect(await hasColour({ isTty: true, env: { TERM: "dumb" } })).toBe(false);
  });
});

describe("check, of several files", () => {
  test("searches folders for .docx, passes lock files over and says so", async () => {
    const { stdout, stderr, status } = await check("夹");
    expect(stdout).toContain(join("夹", "内", "通知.docx"));
    expect(stdout).not.toContain("说明.txt");
    expect(stderr).toBe(`跳过 ${join("夹", "~$通知.docx")}：是程序打开文档时留下的临时文件，不是文档。\n`);
    expect(status).toBe(0);
  });

  test("takes patterns, each file once, and sums all up", async () => {
    const { stdout } = await check("通知.docx", "*知.docx", "请示.docx");
    expect(stdout.match(/^通知\.docx/gm)).toHaveLength(1);
    expect(stdout).toMatch(/\n2 个文件：应改 \d+.*。\n$/);
  });

  test("still checks the others where one cannot be read, and exits 2", async () => {
    const { stdout, stderr, status } = await check("坏.docx", "没有.docx", "通知.docx");
    expect(stderr).toMatch(
      /^没有\.docx：找不到，请核对文件名和所在文件夹。\n坏\.docx：文件不是 \.docx.*。\n$/,
    );
    expect(stdout).toContain("没有查出问题。");
    expect(stdout).toMatch(/\n3 个文件：2 个没有读成，其余 1 个没有查出问题。\n$/);
    expect(status).toBe(2);
  });

  test("names what could not be read in a report that goes to a file", async () => {
    await check("坏.docx", "通知.docx", "--output", "报告.txt");
    expect(readFileSync(join(folder, "报告.txt"), "utf8")).toMatch(/^坏\.docx\n没有读成：/);
  });

  test("fails on more warnings than allowed", async () => {
    expect((await check("通知.docx", "--max-warnings", "0")).status).toBe(0);
    write("宜改.docx", plainDocx(notice.replace("做好今年防汛工作，", "做好今年防汛工作,")));
    expect((await check("宜改.docx")).status).toBe(0);
    expect((await check("宜改.docx", "--max-warnings", "0")).status).toBe(1);
    expect((await check("宜改.docx", "--max-warnings", "1")).status).toBe(0);
  });
});

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

describe("check, asked for what it cannot do", () => {
  test.each([
    [["--format", "jsn", "通知.docx"], "--format 没有“jsn”，可用 text、json，是不是“json”，请改正。"],
    [["--pages", "三", "通知.docx"], "--pages 要一个不小于 1 的整数，“三”不是，请改正。"],
    [["--page", "3", "通知.docx"], "check 没有 --page 这个选项，是不是 --pages？"],
    [
      ["--pack", "donglii", "通知.docx"],
      "没有“donglii”这个规则包，是不是“dongli”？也可以写一个有 pack.json 的文件夹。",
    ],
    [["--answers", "没有.txt", "通知.docx"], "--answers 没有.txt：找不到，请核对文件名和所在文件夹。"],
    [["--pages"], "--pages <数> 后面少了内容，请补上。"],
    [[], "check 后面少了要核校的文件或者文件夹，请补上。"],
  ])("%j: one sentence, exit 2, nothing on standard output", async (argv, sentence) => {
    expect(await check(...argv)).toEqual({ status: 2, stdout: "", stderr: `${sentence}\n` });
  });

  test("of a file of answers with several faults names the first, and how many more", async () => {
    writeFileSync(join(folder, "错.txt"), "人员任免=没有\r\n\r\nfoo=1\r\n");
    const { stderr, status } = await check("通知.docx", "--answers", "错.txt");
    expect(stderr).toBe(
      "--answers 错.txt：第1行：“人员任免”（personnel）不能填“没有”，可填：是、否。（另有 1 处错）\n",
    );
    expect(status).toBe(2);
    writeFileSync(join(folder, "错.json"), '{ // 注释\n "personnel": "否" }');
    expect((await check("通知.docx", "--answers", "错.json")).stderr).toContain("有注释的删去");
  });

  test("an answer that is none is refused with the nearest there is", async () => {
    const { stderr, status } = await check("--answer", "stge=送签", "通知.docx");
    expect(stderr).toContain("stage（阶段）");
    expect(status).toBe(2);
  });

  test("a folder or pattern that holds nothing is said to", async () => {
    const empty = temporaryFolder();
    expect((await runCli(["check", "."], { cwd: empty.folder })).stderr).toContain("文件夹里没有 .docx 文件");
    expect((await runCli(["check", "*.docx"], { cwd: empty.folder })).stderr).toContain("没有与它相合的文件");
    empty.remove();
  });

  test("never writes over a document it reads", async () => {
    const before = readFileSync(join(folder, "通知.docx"));
    const { stderr, status } = await check("通知.docx", "--output", "./通知.docx");
    expect(stderr).toContain("就是原文件，不能写在它上面，请换一个文件名。");
    expect(status).toBe(2);
    expect(readFileSync(join(folder, "通知.docx")).equals(before)).toBe(true);
  });

  unlessRoot("a folder in it that may not be looked into is named, and the rest is checked", async () => {
    const around = temporaryFolder({ "通知.docx": plainDocx("通知"), "锁/通知.docx": plainDocx("通知") });
    chmodSync(join(around.folder, "锁"), 0);
    const { stdout, stderr, status } = await runCli(["check", "."], { cwd: around.folder });
    chmodSync(join(around.folder, "锁"), 0o755);
    around.remove();
    expect(stderr).toBe("锁：没有读写它的权限，请换个位置或者请管理员开通。\n");
    expect(stdout).toContain("2 个文件：1 个没有读成，其余 1 个");
    expect(status).toBe(2);
  });

  onUnix("a path too long to be one is refused in a sentence", async () => {
    const { stderr, status } = await check(`${"长".repeat(300)}.docx`);
    expect(stderr).toMatch(/：名称太长，请改短后再试。\n$/);
    expect(status).toBe(2);
  });

  onUnix("writes to a pipe named as its output, and puts no file in its place", async () => {
    const pipe = join(folder, "管道");
    spawnSync("mkfifo", [pipe]);
    const end = openSync(pipe, constants.O_RDWR);
    const { stderr } = await check("通知.docx", "--output", "管道");
    expect(stderr).toBe("");
    const words = Buffer.alloc(10_000);
    expect(words.toString("utf8", 0, readSync(end, words))).toContain("通知.docx");
    closeSync(end);
    expect(lstatSync(pipe).isFIFO()).toBe(true);
  });

  onUnix("writes through a link, which stays one", async () => {
    const real = join(folder, "存档.txt");
    writeFileSync(real, "");
    symlinkSync(real, join(folder, "链接.txt"));
    await check("通知.docx", "--output", "链接.txt");
    expect(readFileSync(real, "utf8")).toContain("通知.docx");
    expect(lstatSync(join(folder, "链接.txt")).isSymbolicLink()).toBe(true);
  });

  test("leaves nothing behind where the output cannot be written", async () => {
    const { stderr, status } = await check("通知.docx", "--output", "没有这个夹/报告.txt");
    expect(stderr).toMatch(/^--output .*报告\.txt：它所在的文件夹不存在/);
    expect(status).toBe(2);
    expect(existsSync(join(folder, "没有这个夹"))).toBe(false);
  });
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
    write("broken/pack.json", "{ id: 1");
    expect((await check("请示.docx", "--pack", "broken")).stderr).toContain(
      "规则包的 pack.json 不是完整的 JSON",
    );
  });
});
