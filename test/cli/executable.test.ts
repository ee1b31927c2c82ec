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
  test("writes its report to standard output, its complaint to standard error, and exits with the status", () => {
    const { status, stdout, stderr } = spawn("check", "通知.docx", "没有.docx");
    expect(stdout).toContain("“2月30日”没有这一天");
    expect(stdout).not.toContain("\u001b[");
    expect(stderr).toBe("没有.docx：找不到，请核对文件名和所在文件夹。\n");
    expect(status).toBe(2);
  });
});
