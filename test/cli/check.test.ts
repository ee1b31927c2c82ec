import { readFileSync } from "node:fs";
import { join } from "node:path";
import { plainDocx, runCli } from "../helpers/cli";
import { checkFolder, notice, request } from "./check-papers";

const { folder, write, check, remove } = checkFolder();
afterAll(remove);

describe("check, for people", () => {
  test("shows the file, what it was taken for and its length", async () => {
    const { stdout } = await check("请示.docx");
    expect(stdout).toMatch(
      /^请示\.docx {2}请示 · 上行文 · 定稿\n正文 \d+ 字（Word 计法），限 5000 字（一般）；页数未知，加 --pages 可核\n/,
    );
  });

  test("says where it was taken for final by its date alone, and takes the drafter's word instead", async () => {
    write("预填日期.txt", request.replace(/东丽水发\[2026\]5号\n/, ""));
    const [guessed, told] = [
      await check("预填日期.txt"),
      await check("预填日期.txt", "--answer", "stage=送签"),
    ];
    expect(guessed.stdout).toMatch(/^预填日期\.txt {2}请示 · 上行文 · 定稿（据成文日期推断）\n/);
    expect(told.stdout).toMatch(/^预填日期\.txt {2}请示 · 上行文 · 送签\n/);
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
