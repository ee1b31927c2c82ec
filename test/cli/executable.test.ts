import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { plainDocx, temporaryFolder } from "../helpers/cli";

jest.setTimeout(60_000);

const root = join(__dirname, "../..");
const { folder, remove } = temporaryFolder({
  "通知.docx": plainDocx("天津市东丽区人民政府关于做好防汛工作的通知\n各街道办事处：\n请于2月30日前报送。"),
});
afterAll(remove);

function spawn(...argv: readonly string[]) {
  const script = [join(root, "scripts/register-ts.cjs"), join(root, "src/cli/gongwen-signoff.ts")];
  return spawnSync(process.execPath, ["-r", ...script, ...argv], { cwd: folder, encoding: "utf8" });
}

describe("the executable", () => {
  test("checks a file, writes to standard output and exits 1 for errors", () => {
    const { status, stdout, stderr } = spawn("check", "通知.docx");
    expect(stdout).toContain("“2月30日”没有这一天");
    expect(stdout).not.toContain("\u001b[");
    expect([status, stderr]).toEqual([1, ""]);
  });

  test("exits 2 with one line on standard error where it could not run", () => {
    const { status, stdout, stderr } = spawn("check", "没有.docx", "--format", "json");
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      pack: "dongli",
      files: [{ path: "没有.docx", error: "找不到，请核对文件名和所在文件夹。" }],
    });
    expect([status, stderr]).toEqual([2, "没有.docx：找不到，请核对文件名和所在文件夹。\n"]);
  });
});
