import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
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
      (t) => t.replace('"name": "区长",', '"name": "区长"'),
      "posts.json 第28行：末尾少了逗号，请补上。\n共 1 处错。",
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
      (t) => t.replace('"extends": "national",', '"extends": "national"，'),
      "pack.json 第8行：逗号要用英文的（,），请改正。\n共 1 处错。",
    ],
    [
      "a rule set twice",
      "pack.json",
      (t) => t.replace('"rules": {}', '"rules": {\n"bypass": { "off": true },\n"bypass": {}\n}'),
      "pack.json 第16行：“bypass”在第15行已经写过，后写的会盖住先写的，请只留一个。\n共 1 处错。",
    ],
    [
      "a table whose cells no comma parts",
      "routing.csv",
      (t) => t.replaceAll(",", "，"),
      "routing.csv 第1行：各栏没有用英文逗号隔开，请另存为“CSV UTF-8（逗号分隔）”。\n共 1 处错。",
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

  const spoilAll = (folder: string): void => {
    const change = (name: string, from: string, to: string): void => {
      const text = readFileSync(join(files.folder, folder, name), "utf8");
      files.write(join(folder, name), text.replace(from, to));
    };
    change("routing.csv", "请示、", "请求、");
    change("routing.csv", "→ 区长 签发", "→ 县长 签发");
    change("preparations.csv", "附件：", "付件：");
    change("roster-template.csv", ",区,", ",县,");
    files.write(join(folder, "words.csv"), "访,走访\n");
    files.write(join(folder, "elements.csv"), "编号,文种,主送机关,依据\n要1,通报,必须,条例9\n");
  };
  const beside = [
    "words.csv 第1行",
    "elements.csv 第1行", // five columns are missing
    "routing.csv 第2行“文种”",
    "routing.csv 第2行“路径”",
    "preparations.csv 第2行“草稿证据”",
    "roster-template.csv 第2行“层级”",
  ];
  const placesOf = async (folder: string): Promise<readonly string[]> => [
    ...new Set((await faultsOf(folder)).map((line) => line.split("：")[0] ?? "")),
  ];

  test.each<[string, (text: string) => string, string]>([
    ["is no JSON", (t) => t.slice(0, -3), "pack.json 第1行"],
    ["extends no pack there is", (t) => t.replace('"national"', '"nationl"'), "pack.json 的 extends"],
    ["extends nothing one can read", (t) => t.replace('"national"', "1"), "pack.json 的 extends"],
    ["has a wrong date", (t) => t.replace(/\d{4}-01-01/, "2026年"), "pack.json 的 inForce.from"],
    ["is a list", () => "[]", "pack.json"],
  ])("holds the files beside a pack.json that %s to all that is known", async (_, change, place) => {
    const folder = spoilt("pack.json", change);
    spoilAll(folder);
    expect(await placesOf(folder)).toEqual([place, ...beside]);
  });

  test("asks for what a pack that builds on none would cite", async () => {
    const folder = spoilt("pack.json", (text) => text.replace('"extends": "national",', ""));
    expect(await faultsOf(folder)).toContain(
      "routing.csv 第2行“依据”：条款库里没有“条例22”，一份规定也没有；请核对简称，或者在 pack.json 的 regulations、extends 里接上。",
    );
  });

  test("says nothing of clauses where a regulation's own text is broken", async () => {
    const folder = spoilt("pack.json", (text) => text);
    files.write(join(folder, "articles.json"), '{ "name": "区规则" ');
    expect(await placesOf(folder)).toEqual(["articles.json 第1行"]);
    spoilAll(folder);
    expect(await placesOf(folder)).toEqual(["articles.json 第1行", ...beside]);
  });

  test("names each file it cannot read, and reads the others", async () => {
    const folder = spoilt("pack.json", (text) => text);
    spoilAll(folder);
    for (const name of ["words.csv", "preparations.csv"]) {
      rmSync(join(files.folder, folder, name));
      mkdirSync(join(files.folder, folder, name));
    }
    expect(await placesOf(folder)).toEqual([
      "words.csv",
      "elements.csv 第1行",
      "preparations.csv",
      ...["routing.csv 第2行“文种”", "routing.csv 第2行“路径”", "roster-template.csv 第2行“层级”"],
    ]);
    expect(await faultsOf(folder)).toContain("words.csv：这里要的是文件，放着的是文件夹，请核对。");
  });

  test("names a roster it cannot read, and reads the others", async () => {
    const folder = spoilt("roster-template.csv", (text) => text.replace(",区,", ",县,"));
    mkdirSync(join(files.folder, folder, "roster-2.csv"));
    expect(await placesOf(folder)).toEqual(["roster-2.csv", "roster-template.csv 第2行“层级”"]);
  });

  test("does not say of paths what only a broken posts.json makes wrong", async () => {
    const folder = spoilt("posts.json", (text) => text.slice(0, -4));
    spoilAll(folder);
    expect(await placesOf(folder)).toEqual([
      "words.csv 第1行",
      "elements.csv 第1行",
      "posts.json 第2行",
      "routing.csv 第2行“文种”",
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
    files.write("缺/routing.csv", "编号,路径,把握,另解,说明,依据\nA1,甲 审核,很高,无,无,格式7\n");
    expect(await faultsOf("缺")).toEqual([
      ...["matters.csv", "preparations.csv", "posts.json"].map(
        (name) => `${name}：没有这个文件，签批的表要四个齐全，请补上。`,
      ),
      "routing.csv 第2行“把握”：没有“很高”这一级，请写高、中或者低。",
    ]);
    const { stderr } = await run("chain", "--pack", "缺");
    expect(stderr).toMatch(/^matters\.csv：没有这个文件.*（另有 3 处，用 packs check 可以看全部）\n$/);
  });

  test("is told apart from a folder that is no pack", async () => {
    files.write("空/读我.txt", "");
    expect(await run("packs", "check", "空")).toMatchObject({
      status: 2,
      stderr: `${join(files.folder, "空")} 里没有 pack.json，不是规则包，请核对文件夹。\n`,
    });
    expect((await run("packs", "check")).stderr).toBe("check 后面少了文件夹，请补上。\n");
    expect((await run("packs", "check", "无")).stderr).toBe(
      `没有 ${join(files.folder, "无")} 这个文件夹，请核对。\n`,
    );
    expect((await run("rules", "--pack", "空")).stderr).toBe(
      `${join(files.folder, "空")} 里没有 pack.json，不是规则包，请核对文件夹。\n`,
    );
  });

  test("may be named by its pack.json", async () => {
    const pack = join(
      spoilt("pack.json", (text) => text),
      "pack.json",
    );
    expect((await run("packs", "check", pack)).stdout).toMatch(/^规则包 mine 没有错。/);
    expect((await run("chain", "--pack", pack, "--answer", "文种=请示")).stdout).toContain("A1");
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
