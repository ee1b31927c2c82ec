import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { plainDocx, runCli, temporaryFolder } from "../helpers/cli";

jest.setTimeout(120_000);

const root = join(__dirname, "../..");
const register = join(root, "scripts/register-ts.cjs");
const command = join(root, "src/cli/gongwen-signoff.ts");
const onUnix = process.platform === "win32" ? test.skip : test;
const roster = "类别,名称,简称,职务,分管,层级,上级,备注\n机关,天津市东丽区人民政府,区政府,,,区,,\n";
const notice = (day: number): string =>
  `天津市东丽区人民政府关于做好第${day}批工作的通知\n各街道办事处：\n请于2月${day}日前报送。`;
const { folder, remove } = temporaryFolder({
  ...Object.fromEntries([27, 28, 29, 30, 31].map((day) => [`稿/${day}.docx`, plainDocx(notice(day))])),
  "稿/28坏.docx": "这不是文档",
  "稿/清单.txt": notice(33),
  "走访/甲.docx": plainDocx("关于大走访的通知"),
  "走访/乙.docx": plainDocx("关于大走访的报告"),
});
afterAll(remove);

function check(jobs: string, ...more: readonly string[]) {
  const argv = ["-r", register, command, "check", "没有.docx", "稿", "稿/清单.txt", "--jobs", jobs, ...more];
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, { cwd: folder, encoding: "utf8" });
  return { status, stdout, stderr };
}

/** Pipes as a shell's <(…) makes them: what has been read of one is gone. */
function checkWithPipes(jobs: string, files: Readonly<Record<string, string>>) {
  const options = Object.entries(files).map(([name, text]) => `--${name} <(printf %s '${text}')`);
  const script = `node -r "$0" "$1" check 走访 --format json --jobs ${jobs} ${options.join(" ")}`;
  const { status, stdout, stderr } = spawnSync("bash", ["-c", script, register, command], {
    cwd: folder,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

describe("several jobs", () => {
  test("give the report, the complaints and the status of one, in the order of the files", () => {
    const one = check("1");
    expect(check("2")).toEqual(one);
    expect(one.status).toBe(2);
    expect(one.stderr.match(/^.*坏\.docx：.+$/m)).not.toBeNull();
    const shown = [...one.stdout.matchAll(/^\S*(\d\d)\.docx/gm)].map(([, day]) => day);
    expect(shown).toEqual(["27", "28", "29", "30", "31"]);
  });

  test("give the JSON of one, with the error of a file that is broken", () => {
    const reports = ["1", "3"].map((jobs) => {
      check(jobs, "--format", "json", "--output", `${jobs}.json`);
      return readFileSync(join(folder, `${jobs}.json`), "utf8");
    });
    expect(reports[1]).toBe(reports[0]);
    const { files } = JSON.parse(reports[0] ?? "");
    expect(files).toHaveLength(8);
    expect(files.filter(({ error }: { error?: string }) => error !== undefined)).toHaveLength(2);
  });

  onUnix("go by files of settings that can be read but once", () => {
    const files = { words: "大走访,入户走访\n", answers: "文种=请示\n", roster: roster };
    const checked = ["1", "2"].map((jobs) => checkWithPipes(jobs, files));
    expect(checked[1]).toEqual(checked[0]);
    const { files: found } = JSON.parse(checked[0]?.stdout ?? "");
    expect(found.map(({ documentType }: { documentType?: string }) => documentType)).toEqual([
      "请示",
      "请示",
    ]);
    for (const { findings } of found)
      expect(findings.map(({ rule }: { rule: string }) => rule)).toContain("preferred-word");
  });

  test("are at least one", async () => {
    const { status, stderr } = await runCli(["check", folder, "--jobs", "0"]);
    expect(status).toBe(2);
    expect(stderr).toBe("--jobs 要一个不小于 1 的整数，“0”不是，请改正。\n");
  });
});
