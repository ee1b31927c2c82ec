import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runCli, temporaryFolder } from "../helpers/cli";

const root = join(__dirname, "../..");
const files = temporaryFolder();
afterAll(files.remove);
const run = (...argv: readonly string[]) => runCli(argv, { cwd: files.folder });

function newPack(...argv: readonly string[]) {
  const script = join(root, "scripts/new-pack.mjs");
  const env = { ...process.env, INIT_CWD: files.folder };
  return spawnSync(process.execPath, [script, ...argv], { cwd: files.folder, env, encoding: "utf8" });
}

/** A new pack with one of its files spoilt. */
function spoilt(name: string, change: (text: string) => string): string {
  const folder = `包${Math.random()}`;
  newPack("mine", "某市某区人民政府", folder);
  const file = join(folder, name);
  files.write(file, change(readFileSync(join(files.folder, file), "utf8")));
  return folder;
}

describe("packs check", () => {
  test.each(["dongli", "national"])("the pack %s has no fault", async (id) => {
    const { stdout, status } = await run("packs", "check", join(root, "src/packs", id));
    expect(stdout).toMatch(new RegExp(`^规则包 ${id} 没有错。`));
    expect(status).toBe(0);
  });

  test("says how many cases the tables tell apart", async () => {
    const { stdout } = await run("packs", "check", join(root, "src/packs/dongli"));
    expect(stdout).toMatch(/routing\.csv 能分辨的 [\d,]{9,} 种情形，每种都恰有一行说由谁签。/);
  });

  test.each<[string, string, (text: string) => string, string]>([
    [
      "an unknown value",
      "routing.csv",
      (t) => t.replace("请示、", "请求、"),
      "routing.csv 第2行“文种”：没有“请求”这个值",
    ],
    [
      "an unknown post",
      "matters.csv",
      (t) => t.replace("分管副区长 审批", "分管区长 审批"),
      "matters.csv 第2行“路径”：岗位表里没有“分管区长”",
    ],
    [
      "a clause nobody knows",
      "preparations.csv",
      (t) => t.replace("条例19", "规则51"),
      "preparations.csv 第2行“依据”：条款库里没有“规则51”",
    ],
    [
      "a case nobody signs",
      "routing.csv",
      (t) => t.replace(/A3.*\n/, ""),
      "routing.csv：有的情形没有一行管到，无人签发。",
    ],
    [
      "a claim that fails",
      "claims.csv",
      (t) => t.replace("请示", "通知"),
      "routing.csv 第4行“路径”：按必1应由区长签发",
    ],
    [
      "a broken posts.json",
      "posts.json",
      (t) => t.slice(5),
      "posts.json 不是完整的 JSON，请检查括号、引号和逗号。",
    ],
    [
      "a post that speaks of none",
      "posts.json",
      (t) => t.replace('"post": "副区长"', '"post": "区领导"'),
      "posts.json：岗位“分管副区长”提到的“区领导”不在岗位表里",
    ],
    [
      "a rank in words",
      "posts.json",
      (t) => t.replace('"rank": 60', '"rank": "六十"'),
      "posts.json：岗位“区长”的 rank 应是数字，不加引号，如 40，请改正。",
    ],
    [
      "a key misspelt",
      "posts.json",
      (t) => t.replace('"inCharge"', '"incharge"'),
      "posts.json：岗位“分管副区长”里没有“incharge”这一项，是不是“inCharge”，请改正。",
    ],
    [
      "a heading that is nearly one",
      "routing.csv",
      (t) => t.replace("主送,", "主送机关,"),
      "routing.csv 第1行“主送机关”：没有这个栏名，是不是“主送”？请照栏名表改正或者删去这一栏。\n共 1 处错。",
    ],
    [
      "a title above the headings",
      "routing.csv",
      (t) => t.replace(/^\uFEFF/, "某区签批表,,,,,,,\n"),
      "routing.csv 第1行：这一行不是栏名，要有编号、路径、把握、另解、说明、依据各栏；栏名以上的行请删去。\n共 1 处错。",
    ],
    [
      "values joined by another mark",
      "routing.csv",
      (t) => t.replace("请示、报告", "请示；报告"),
      "routing.csv 第2行“文种”：没有“请示；报告”这个值，几个值之间用顿号隔开；可写：",
    ],
    [
      "a faulty roster beside it",
      "roster-template.csv",
      (t) => t.replace(",区,", ",县,"),
      "roster-template.csv 第2行“层级”：没有“县”这一层",
    ],
    ["a pack.json with a wrong date", "pack.json", (t) => t.replace(/\d{4}-01-01/, "2026年"), "pack.json"],
    [
      "a pack.json that is none",
      "pack.json",
      (t) => t.slice(5),
      "pack.json：不是完整的 JSON，请检查括号、引号和逗号。",
    ],
  ])("names %s by file, row and heading", async (_, name, change, fault) => {
    const { stdout, status } = await run("packs", "check", spoilt(name, change));
    expect(stdout.startsWith(fault)).toBe(true);
    expect(stdout).toMatch(/\n共 \d+ 处错。\n$/);
    expect(status).toBe(1);
  });

  test("names the faults of every row at once, and not what follows from them", async () => {
    const folder = spoilt("routing.csv", (text) =>
      text.replace("请示、", "请求、").replace("中,无", "中等,无"),
    );
    const { stdout } = await run("packs", "check", folder);
    expect(stdout).toContain("第2行“文种”");
    expect(stdout).toContain("第3行“把握”");
    expect(stdout).not.toContain("必1");
  });

  const faultsOf = async (folder: string): Promise<readonly string[]> =>
    (await run("packs", "check", folder)).stdout.split("\n").slice(0, -2);

  test("names every faulty cell of one row, each once", async () => {
    const routing = spoilt("routing.csv", (text) => {
      const [head = "", first = "", ...others] = text.split("\n");
      const row = first
        .replace("请示、", "请求、")
        .replace(/→ 区长/, "→ 县长")
        .replace(/,[高中低],/, ",,");
      return [head, row, ...others].join("\n");
    });
    expect((await faultsOf(routing)).map((line) => line.split("：")[0])).toEqual([
      "routing.csv 第2行“文种”",
      "routing.csv 第2行“把握”",
      "routing.csv 第2行“路径”",
    ]);
    const preparations = spoilt("preparations.csv", (text) =>
      text.replace(/^(.*\n[^,]+),[^,]+(.*?),附件：/, "$1,登月$2,付件："),
    );
    expect((await faultsOf(preparations)).map((line) => line.split("：")[0])).toEqual([
      "preparations.csv 第2行“涉及其他部门职权”",
      "preparations.csv 第2行“草稿证据”",
    ]);
  });

  test("does not call a row unknown that is there with a fault of its own", async () => {
    const folder = spoilt("routing.csv", (text) => {
      const lines = text.split("\n");
      const [first = "", second = ""] = lines.slice(1, 3);
      const [id = ""] = first.split(",");
      lines[1] = first.replace("请示、", "请求、");
      lines[2] = second.replace(/,([高中低]),无,/, `,$1,${id}：也可以这样读,`);
      return lines.join("\n");
    });
    expect((await faultsOf(folder)).map((line) => line.split("：")[0])).toEqual(["routing.csv 第2行“文种”"]);
  });

  test("asks for the tables that are missing", async () => {
    files.write(
      "缺/pack.json",
      readFileSync(join(root, "src/packs/national/pack.json"), "utf8").replace(/"national"/, '"half"'),
    );
    files.write("缺/routing.csv", "编号,路径,把握,另解,说明,依据\n");
    expect((await run("packs", "check", "缺")).stdout).toContain(
      "缺 posts.json：签批的表要四个齐全，请补上。",
    );
  });

  test("is told apart from a folder that is no pack", async () => {
    files.write("空/读我.txt", "");
    expect(await run("packs", "check", "空")).toMatchObject({
      status: 2,
      stderr: `${join(files.folder, "空")} 里没有 pack.json，不是规则包，请核对文件夹。\n`,
    });
    expect((await run("packs", "check")).stderr).toBe("check 后面少了文件夹，请补上。\n");
  });
});

describe("npm run new:pack", () => {
  test("makes a pack that passes, and that chain goes by", async () => {
    expect(newPack("xiqu", "天津市西区人民政府", "西").status).toBe(0);
    expect((await run("packs", "check", "西")).stdout).toMatch(/^规则包 xiqu 没有错。/);
    const { stdout } = await run(
      "chain",
      "--pack",
      "西",
      "--answer",
      "issuer=区政府",
      "--answer",
      "documentType=请示",
    );
    expect(stdout).toMatch(/^由区长签发。按签批表 A1/);
    newPack("dongqu", "某市东区", "东");
    expect(readFileSync(join(files.folder, "东/pack.json"), "utf8")).toContain(
      '"区政府办公室": "某市东区人民政府办公室"',
    );
  });

  test.each<[readonly string[], RegExp]>([
    [[], /^用法：npm run new:pack -- <英文编号>/],
    [["西区"], /^编号“西区”不行：只用小写英文字母、数字和短横/],
    [["dongli", "x", "新"], /程序自带的包/],
    [["xiqu", "x", "西"], /已经有文件/],
  ])("refuses %j in a sentence", (argv, sentence) => {
    const { status, stderr } = newPack(...argv);
    expect(status).toBe(2);
    expect(stderr).toMatch(sentence);
  });
});
