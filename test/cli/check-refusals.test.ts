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
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { plainDocx, runCli, temporaryFolder } from "../helpers/cli";
import { checkFolder } from "./check-papers";

const { folder, write, check, remove } = checkFolder();
afterAll(remove);

/** Links and pipes are not everybody's to make on Windows. */
const onUnix = process.platform === "win32" ? test.skip : test;
/** Nothing is closed to root. */
const unlessRoot = process.getuid?.() === 0 ? test.skip : onUnix;

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

  onUnix("leaves an output that was there to those who could read and write it", async () => {
    const output = write("旧报告.txt", "");
    for (const mode of [0o600, 0o666]) {
      chmodSync(output, mode);
      await check("通知.docx", "--output", "旧报告.txt");
      expect(readFileSync(output, "utf8")).toContain("通知.docx");
      expect(statSync(output).mode & 0o777).toBe(mode);
    }
  });

  unlessRoot("does not write over a file that may only be read", async () => {
    const output = write("只读.txt", "留着");
    chmodSync(output, 0o444);
    const { stderr, status } = await check("通知.docx", "--output", "只读.txt");
    expect(stderr).toMatch(/^--output .*只读\.txt：写不进去/);
    expect(status).toBe(2);
    expect(readFileSync(output, "utf8")).toBe("留着");
  });

  test("leaves nothing behind where the output cannot be written", async () => {
    const { stderr, status } = await check("通知.docx", "--output", "没有这个夹/报告.txt");
    expect(stderr).toMatch(/^--output .*报告\.txt：它所在的文件夹不存在/);
    expect(status).toBe(2);
    expect(existsSync(join(folder, "没有这个夹"))).toBe(false);
  });
});
