import { linkSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { readDocx } from "../../src/docx/read-docx";
import { docxOf, p, r } from "../helpers/docx";
import { plainDocx, runCli, temporaryFolder } from "../helpers/cli";

const lines = [
  "天津市东丽区水务局关于购置防汛物资的请示",
  "东丽水发[2026]第05号",
  "区人民政府：",
  "截止2026年4月底，水泵完好率为85-90%,储备编织袋、水泵、等物资。妥否，请批示。",
  "天津市东丽区水务局",
  "2026年05月08日",
];
const { folder, write, remove } = temporaryFolder({ "请示.docx": plainDocx(lines.join("\n")) });
afterAll(remove);

const fix = (...argv: readonly string[]) => runCli(["fix", ...argv], { cwd: folder });

function textOf(name: string): readonly string[] {
  return readDocx(readFileSync(join(folder, name))).manuscript.paragraphs.map(({ text }) => text);
}

describe("fix", () => {
  test("makes every safe fix in a copy and none that a person must look at", async () => {
    const { stdout } = await fix("请示.docx", "--output", "改.docx");
    expect(textOf("改.docx")).toEqual([
      lines[0],
      "东丽水发〔2026〕5号",
      lines[2],
      "截至2026年4月底，水泵完好率为85-90%，储备编织袋、水泵等物资。妥否，请批示。",
      lines[4],
      "2026年5月8日",
    ]);
    expect(stdout).toMatch(
      /改了 \d+ 处，存为 改\.docx，原文件没有动。\n还有 \d+ 处要人看，其中应改 \d+ 处，用 check 可以看到。\n$/,
    );
    expect(stdout).toContain("  已改  第 4 段“截止” 改为“截至”  confusable-word\n");
  });

  test("never touches the document itself", async () => {
    const before = readFileSync(join(folder, "请示.docx"));
    await fix("请示.docx", "--output", "改.docx");
    expect(readFileSync(join(folder, "请示.docx")).equals(before)).toBe(true);
  });

  test("makes only the fixes of the rules named, those to review too", async () => {
    await fix("请示.docx", "--output", "百分.docx", "--rule", "percent-range");
    expect(textOf("百分.docx")[3]).toContain("85%-90%");
    expect(textOf("百分.docx")[1]).toBe(lines[1]);
  });

  test("exits 1 while errors are left and 0 when none is", async () => {
    write("错.docx", plainDocx(lines.join("\n").replace("4月底", "2月30日")));
    expect((await fix("错.docx", "--output", "甲.docx", "--answer", "阶段=起草")).status).toBe(1);
    expect((await fix("请示.docx", "--output", "乙.docx", "--answer", "阶段=起草")).status).toBe(0);
    expect((await fix("请示.docx", "--output", "丙.docx", "--rule", "confusable-word")).status).toBe(1);
  });

  test("says why a fix was not made", async () => {
    const field = `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>QUOTE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r("截止2026年4月底完成。")}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
    write("域.docx", docxOf(p(lines[0] ?? "") + p("区人民政府：") + field + p("妥否，请批示。")));
    const { stdout } = await fix("域.docx", "--output", "域改.docx");
    expect(stdout).toMatch(/ {2}未改 {2}第 3 段“截止” 改为“截至” {2}confusable-word：是域算出来的字/);
  });

  test("gives an unchanged copy where there is nothing to fix, and says so", async () => {
    const { stdout } = await fix("改.docx", "--output", "再.docx");
    expect(stdout).toContain("没有可改的，原样另存为 再.docx。");
    expect(textOf("再.docx")).toEqual(textOf("改.docx"));
  });

  test("speaks English with --lang en", async () => {
    const { stdout } = await fix("请示.docx", "--output", "改.docx", "--lang", "en");
    expect(stdout).toMatch(/fixed in 改\.docx; the original is as it was\.\n/);
    expect(stdout).not.toMatch(/已改|还有/);
  });
});

describe("fix, asked for what it must not do", () => {
  test.each(["请示.docx", "./请示.docx", "链接.docx", "硬链.docx"])(
    "refuses to write over its input as %s",
    async (output) => {
      if (output === "链接.docx") symlinkSync(join(folder, "请示.docx"), join(folder, output));
      if (output === "硬链.docx") linkSync(join(folder, "请示.docx"), join(folder, output));
      const before = readFileSync(join(folder, "请示.docx"));
      const { status, stderr, stdout } = await fix("请示.docx", "--output", output);
      expect(stderr).toContain("就是原文件，不能写在它上面，请换一个文件名。");
      expect([status, stdout]).toEqual([2, ""]);
      expect(readFileSync(join(folder, "请示.docx")).equals(before)).toBe(true);
    },
  );

  test.each([
    [["请示.docx"], "fix 少了 --output <文件>，请补上。"],
    [["--output", "改.docx"], "fix 后面少了文件，请补上。"],
    [["没有.docx", "--output", "改.docx"], "没有.docx：找不到，请核对文件名和所在文件夹。"],
    [["文.txt", "--output", "改.docx"], "文.txt：fix 只改 .docx，请在 Word 或 WPS 里另存为 .docx 再试。"],
    [
      ["请示.docx", "--output", "改.docx", "--rule", "confusable-words"],
      "没有“confusable-words”这条规则，是不是“confusable-word”？用 gongwen-signoff rules 可以看全部规则。",
    ],
    [["请示.docx", "通知.docx", "--output", "改.docx"], "fix 后面只能写 1 个，多出的请去掉。"],
  ])("%j: one sentence and exit 2", async (argv, sentence) => {
    write("文.txt", "文");
    expect(await fix(...argv)).toEqual({ status: 2, stdout: "", stderr: `${sentence}\n` });
  });
});
