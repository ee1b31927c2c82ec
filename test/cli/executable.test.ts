import { spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync } from "node:fs";
import { join } from "node:path";
import { plainDocx, temporaryFolder } from "../helpers/cli";

jest.setTimeout(60_000);

const root = join(__dirname, "../..");
const { folder, remove } = temporaryFolder({
  "通知.docx": plainDocx("天津市东丽区人民政府关于做好防汛工作的通知\n各街道办事处：\n请于2月30日前报送。"),
});
afterAll(remove);

const script = [join(root, "scripts/register-ts.cjs"), join(root, "src/cli/gongwen-signoff.ts")];

function spawn(...argv: readonly string[]) {
  return spawnSync(process.execPath, ["-r", ...script, ...argv], { cwd: folder, encoding: "utf8" });
}

/** What only some systems have is tried where it is. */
const whereThere = (path: string): typeof test => (existsSync(path) ? test : test.skip);

describe("the executable", () => {
  test("writes its report to standard output, its complaint to standard error, and exits with the status", () => {
    const { status, stdout, stderr } = spawn("check", "通知.docx", "没有.docx");
    expect(stdout).toContain("“2月30日”没有这一天");
    expect(stdout).not.toContain("\u001b[");
    expect(stderr).toBe("没有.docx：找不到，请核对文件名和所在文件夹。\n");
    expect(status).toBe(2);
  });

  whereThere("/dev/full")("says in a sentence that its output could not be written", () => {
    const full = openSync("/dev/full", "w");
    const { status, stderr } = spawnSync(process.execPath, ["-r", ...script, "check", "通知.docx"], {
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", full, "pipe"],
    });
    closeSync(full);
    expect(stderr).toBe("输出没有写完：磁盘满了，请腾出空间后再试。\n");
    expect(status).toBe(2);
  });
});
