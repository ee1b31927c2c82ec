import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readDocx } from "../../src/docx/read-docx";
import { plainDocx, runCli, temporaryFolder } from "../helpers/cli";
import { docxOf, p } from "../helpers/docx";
import { incoming, notice, request } from "../slip/slips";

const bureauNotice = `天津市东丽区水务局文件
东丽水发〔2026〕9号
天津市东丽区水务局关于做好河道巡查工作的通知
各街道办事处：
现就有关事项通知如下。
天津市东丽区水务局
2026年5月6日`;
const files = temporaryFolder({
  "请示.docx": plainDocx(request.text),
  "通知.txt": notice.text,
  "来文.txt": incoming.text,
  "本局通知.txt": bureauNotice,
});
afterAll(files.remove);
const run = (...argv: readonly string[]) => runCli(["slip", ...argv], { cwd: files.folder });
const answers = (given: object): readonly string[] =>
  Object.entries(given).flatMap(([key, value]) => [
    "--answer",
    `${key}=${Array.isArray(value) ? value.join("、") || "无" : value}`,
  ]);
const wordsIn = (name: string): string =>
  readDocx(readFileSync(join(files.folder, name)))
    .manuscript.paragraphs.map(({ text }) => text)
    .join("\n");

describe("slip", () => {
  test("writes the form that fits the draft as a .docx and says what to look at", async () => {
    const { stdout, stderr, status } = await run(
      "请示.docx",
      "--output",
      "单.docx",
      ...answers(request.answers),
    );
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
    expect(stdout.split("\n")).toEqual([
      "已生成发文稿纸：单.docx",
      "会签单位照文稿列出：区财政局、区住房建设委、区水务局；请核对，不对的用 --unit 写明。",
      "还可以生成会签单（--form 会签单）。",
      "",
    ]);
    const words = wordsIn("单.docx");
    expect(words).toContain("天津市东丽区人民政府发文稿纸");
    expect(words).toContain("⑤区长");
    expect(words).not.toContain("37号");
  });

  test("as HTML, named from the roster", async () => {
    const roster = join(__dirname, "../../src/packs/dongli/roster-example.csv");
    await run("通知.txt", "--output", "单.html", "--roster", roster, ...answers(notice.answers));
    const html = readFileSync(join(files.folder, "单.html"), "utf8");
    expect(html).toContain("③分管常务工作的副区长　赵敏");
    expect(html).toMatch(/^<!doctype html>/);
  });

  test("the form asked for, and a note where another is usual; units as named", async () => {
    const { stdout } = await run(
      "来文.txt",
      "--output",
      "另.docx",
      "--form",
      "发文稿纸",
      ...answers(incoming.answers),
    );
    expect(stdout).toContain("通常用审批单，请核对要不要用发文稿纸。");
    await run(
      "来文.txt",
      "--output",
      "会.docx",
      "--form",
      "会签单",
      "--unit",
      "区财政局",
      "--unit",
      "区审计局",
    );
    expect(wordsIn("会.docx").match(/文件会签单/g)).toHaveLength(2);
    expect(wordsIn("会.docx")).toContain("会签单位　区审计局");
  });

  test("names nobody to sign a department's own paper, and says why", async () => {
    const { stdout } = await run("本局通知.txt", "--output", "局.docx");
    expect(stdout).toContain("由谁签批没有定下来：以部门名义的发文，工作规则没有写由谁签发");
    const words = wordsIn("局.docx");
    expect(words).toContain("天津市东丽区水务局发文稿纸");
    expect(words).toContain("（由谁签没有定下来，见附页1）");
    expect(words).not.toContain("区长");
    expect(words).not.toContain("签批顺序中没有这一环节");
  });

  test("says that the order is provisional while facts are open", async () => {
    const { stdout } = await run("通知.txt", "--output", "暂.docx");
    expect(stdout).toMatch(/签批顺序是暂定的，还要弄清：涉及分管副区长；/);
    expect(wordsIn("暂.docx")).toContain("（暂定，尚缺事实见附页1）");
  });
});

describe("slip refuses, writing nothing", () => {
  test.each([
    [
      ["--answer", "密级=机密"],
      "这份文稿标有密级（机密），不出单：涉密公文请在涉密计算机上办理，用涉密公文专用稿纸。",
    ],
    [["--form", "审批表"], "--form 没有“审批表”，可用 发文稿纸、会签单、审批单，是不是“审批单”，请改正。"],
    [["--roster", "没有.csv"], "--roster 没有.csv：找不到，请核对文件名和所在文件夹。"],
    [["--pack", "national"], expect.stringContaining("没有签批的表")],
  ])("%j", async (argv, sentence) => {
    const { stderr, stdout, status } = await run("通知.txt", "--output", "不.docx", ...argv);
    expect({ status, stdout, stderr: stderr.trimEnd() }).toEqual({ status: 2, stdout: "", stderr: sentence });
    expect(existsSync(join(files.folder, "不.docx"))).toBe(false);
  });

  test("an ending that is no form of a slip, its own input, and no output at all", async () => {
    expect((await run("通知.txt", "--output", "单.pdf")).stderr).toBe(
      "--output 单.pdf：单据只写成 .docx 或者 .html，请改文件名的后缀。\n",
    );
    expect((await run("请示.docx", "--output", "请示.docx")).stderr).toMatch(/就是原文件，不能写在它上面/);
    expect((await run("请示.docx")).stderr).toMatch(/^slip 少了 --output/);
  });
});

describe("slip --template", () => {
  const control = (name: string): string =>
    `<w:sdt><w:sdtPr><w:alias w:val="${name}"/></w:sdtPr><w:sdtContent>${p("点这里")}</w:sdtContent></w:sdt>`;
  const template = docxOf([control("标题"), control("标提"), control("紧急程度"), control("签发")].join(""));

  test("fills the office's own form and says what of it was not filled", async () => {
    files.write("本单位.docx", template);
    const { stdout, status } = await run(
      ...["请示.docx", "--template", "本单位.docx", "--output", "填.docx", "--unit", "区财政局"],
      ...answers(request.answers),
    );
    expect(status).toBe(0);
    expect(stdout.split("\n").slice(0, 3)).toEqual([
      "已按 本单位.docx 填写 2 项：填.docx",
      "不认识的控件名称，没有填：标提（是不是“标题”）。",
      "没有内容，留给手填：紧急程度。",
    ]);
    expect(stdout).toMatch(/\n模板里没有的栏目：发文单位、.*规则包。\n$/);
    expect(wordsIn("填.docx").split("\n")).toEqual([
      expect.stringContaining("关于恳请支持"),
      "点这里",
      "点这里",
      "⑤区长",
    ]);
  });

  test.each([
    [["--template", "没有.docx"], /^--template 没有\.docx：找不到/],
    [["--template", "通知.txt"], /^--template 通知\.txt：/],
    [["--template", "请示.docx"], /^--template 请示\.docx：里面没有一个能填的内容控件，没有生成单据/],
  ])("%j is refused in a sentence", async (argv, sentence) => {
    const { stderr, status } = await run("请示.docx", "--output", "填2.docx", ...argv);
    expect(stderr).toMatch(sentence);
    expect(status).toBe(2);
    expect(existsSync(join(files.folder, "填2.docx"))).toBe(false);
  });

  test("is written as a .docx, never over the template", async () => {
    files.write("本单位.docx", template);
    const named = ["请示.docx", "--template", "本单位.docx", "--output"];
    expect((await run(...named, "填.html")).stderr).toMatch(/按模板填的单据是 \.docx/);
    expect((await run(...named, "本单位.docx")).stderr).toMatch(/就是原文件/);
  });
});
