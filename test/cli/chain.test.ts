import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runCli, temporaryFolder } from "../helpers/cli";

const example = join(__dirname, "../../src/packs/dongli/roster-example.csv");
const notice = `天津市东丽区人民政府文件
东丽政发〔2026〕　号
天津市东丽区人民政府关于做好防汛工作的通知
各街道办事处，各委、办、局：
区水务局负责巡查，由区财政局保障经费。
天津市东丽区人民政府
2026年5月6日
`;
const ordinary = [
  ...[
    "mayorPortfolio=否",
    "personnel=否",
    "majorMatter=否",
    "importantMatter=否",
    "organOrFunds=否",
    "normative=否",
  ],
  ...["majorDecision=否", "meeting=无", "viceMayors=1", "mayorNeeded=否", "filing=否", "internal=否"],
];
const answers = (...pairs: readonly string[]): readonly string[] =>
  pairs.flatMap((pair) => ["--answer", pair]);

const files = temporaryFolder({ "通知.txt": notice });
afterAll(files.remove);
const run = (...argv: readonly string[]) => runCli(["chain", ...argv], { cwd: files.folder });

/** Text in GBK, which Node reads and does not write. */
function gbk(text: string): Uint8Array {
  const decoder = new TextDecoder("gbk");
  const bytes = new Map<string, readonly number[]>();
  for (let first = 0x81; first <= 0xfe; first += 1)
    for (let second = 0x40; second <= 0xfe; second += 1)
      bytes.set(decoder.decode(new Uint8Array([first, second])), [first, second]);
  return new Uint8Array([...text].flatMap((char) => bytes.get(char) ?? [char.charCodeAt(0)]));
}

describe("chain", () => {
  test("says in a sentence who signs, then the order with its clauses", async () => {
    const { stdout, stderr, status } = await run("通知.txt", ...answers(...ordinary));
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
    expect(stdout).toMatch(
      /^由分管副区长签发。按签批表 D16，把握高。\n因为：涉及分管副区长 1。\n\n签批顺序：\n/,
    );
    expect(stdout).toContain(
      "  1. 区政府办公室审核  规则第五十二条\n  2. 分管副区长签发  规则第五十三条（三）\n",
    );
    expect(stdout).toContain("每一环节都要签署明确意见、姓名和日期");
    expect(stdout).not.toContain("还要弄清");
  });

  test("with a roster names the people", async () => {
    const { stdout } = await run(
      "通知.txt",
      "--roster",
      example,
      ...answers(...ordinary, "draftingUnit=区水务局"),
    );
    expect(stdout).toMatch(/^由分管副区长（孙立）签发。/);
  });

  test("reads a roster as Excel on a Chinese Windows saves it", async () => {
    files.write(
      "名册gbk.csv",
      gbk(
        readFileSync(example, "utf8")
          .replace(/^\uFEFF/, "")
          .replace(/\r?\n/g, "\r\n"),
      ),
    );
    const asked = ["通知.txt", ...answers(...ordinary, "draftingUnit=区水务局"), "--roster"];
    expect((await run(...asked, "名册gbk.csv")).stdout).toBe((await run(...asked, example)).stdout);
  });

  test("without enough said it is provisional, asks, hints at nothing it was not shown, and exits 0", async () => {
    const { stdout, status } = await run(
      "通知.txt",
      "--roster",
      example,
      ...answers("meeting=无", "normative=否"),
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^还定不下来，有 \d+ 种可能（签批表 .*）。先按最稳妥的一种暂定：由区长（李明）签发。\n/,
    );
    expect(stdout).toContain("1. 涉及几位副区长分管的工作？");
    expect(stdout).toContain("文稿像是“2”（区水务局（孙立）、区财政局（赵敏）），请确认。");
    expect(stdout).toContain("可答：0、1、2，写成 --answer viceMayors=…。");
  });

  test("lists what is called for, and what may be by the facts that decide it, each once", async () => {
    const { stdout } = await run("通知.txt", ...answers("disclosure=主动公开"));
    const [, list = ""] = stdout.split("要备齐的：\n");
    expect(list).toMatch(
      /^ {2}待核 起草部门主要负责人签批（文稿里看不出来，请自己核对） {2}规则第五十一条\n/,
    );
    expect(list).toContain("  未见 公开前的审查  规则第二十九条\n");
    expect(list).toContain("  列入发文计划（inPlan）：计划外发文的发文申请\n");
    expect(list).toContain("  行政规范性文件、重大行政决策（normative、majorDecision）：合法性审核");
    expect(list.match(/（majorDecision）/g)).toHaveLength(1);
  });

  test("where the same one signs whatever the answer, tells the ways there apart", async () => {
    const to = ["issuer=区政府", "documentType=请示", "recipient=市政府", "jointWith=无"];
    const { stdout } = await run(...answers(...to, "normative=否", "majorDecision=否", "organOrFunds=否"));
    expect(stdout).toContain("“是”依次由区政府办公室审核、办公室分管副主任审批、办公室主任审批、");
    expect(stdout).toContain("“否”依次由区政府办公室审核、分管副区长审核、区长签发（D4）。");
  });

  test("one row with several ways to go is not counted as one possibility", async () => {
    const { stdout } = await run(...answers("matter=报送区政府审批", "majorMatter=否", "majorDecision=否"));
    expect(stdout).toMatch(/^还定不下来，签批表 E1 有几种走法。先按最稳妥的一种暂定：由区长审批。/);
  });

  test("prints the chain as JSON: row, steps, questions, preparations, facts with their evidence", async () => {
    const { stdout } = await run("通知.txt", "--format", "json", ...answers(...ordinary));
    const chain = JSON.parse(stdout);
    expect(chain).toMatchObject({
      kind: "decided",
      row: "D16",
      rows: ["D16"],
      questions: [],
      pack: "dongli",
    });
    expect(chain.steps.at(-1)).toEqual({
      role: "分管副区长",
      action: "签发",
      basis: "规则53(三)",
      inferred: false,
      optional: false,
    });
    expect(chain.facts.issuer).toMatchObject({ value: "区政府", source: "draft" });
    const open = JSON.parse((await run("--format", "json")).stdout);
    expect(open.kind).toBe("provisional");
    expect(open).not.toHaveProperty("row");
    expect(open.questions[0]).toEqual({
      fact: expect.any(String),
      heading: expect.any(String),
      values: expect.any(Array),
      why: expect.any(String),
    });
  });

  test("needs no draft: answers alone decide, other matters too", async () => {
    const { stdout } = await run(...answers("matter=离岗外出", "absentee=副区长"));
    expect(stdout).toMatch(/^由区长批准。按签批表 E7b/);
  });

  test("names facts that contradict each other", async () => {
    const { stdout, status } = await run(...answers("matter=发文", "issuer=部门"));
    expect(stdout).toContain("说法互相矛盾，先改正：\n  事项是发文，发文机关却不是区政府");
    expect(status).toBe(0);
  });

  test("speaks English with --lang en, roles and clauses left in Chinese", async () => {
    const { stdout } = await run("通知.txt", "--lang", "en", ...answers(...ordinary));
    expect(stdout).toMatch(/^Decided: 分管副区长签发 \(row D16, certainty 高\)\nBecause: /);
    expect(stdout).toContain("In order:");
  });

  test("writes to a file, never over an input", async () => {
    expect(await run("通知.txt", "--output", "链.txt")).toMatchObject({ status: 0, stdout: "" });
    expect(readFileSync(join(files.folder, "链.txt"), "utf8")).toContain("签批顺序：");
    expect(await run("通知.txt", "--output", "通知.txt")).toMatchObject({
      status: 2,
      stderr: "--output 通知.txt 就是原文件，不能写在它上面，请换一个文件名。\n".replace(
        "通知.txt",
        join(files.folder, "通知.txt"),
      ),
    });
  });
});

describe("chain refuses", () => {
  test("a faulty roster whole, each fault by row", async () => {
    files.write("名册.csv", "类别,名称,职务,层级\n人员,甲,区长,\n人员,乙,区长,\n机关,丙局,,处级\n");
    const { stderr, status, stdout } = await run("--roster", "名册.csv");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr.split("\n")).toEqual([
      "名册有 2 处错，没有用，请改正：",
      "名册.csv 第3行“职务”：“区长”第2行已经写了“甲”，请只留一位。",
      "名册.csv 第4行“层级”：没有“处级”这一层，请写：市、区、部门、街道（园区）、下属单位。",
      "",
    ]);
  });

  test.each([
    [["没有.docx"], "没有.docx：找不到，请核对文件名和所在文件夹。"],
    [["--roster", "没有.csv"], "--roster 没有.csv：找不到，请核对文件名和所在文件夹。"],
    [
      ["--pack", "national"],
      "规则包“national”没有签批的表，说不出由谁签批；请用 --pack 换一个有 routing.csv 的包，如 dongli。",
    ],
    [["--format", "xml"], "--format 没有“xml”，可用 text、json，请改正。"],
  ])("%j", async (argv, sentence) => {
    expect(await run(...argv)).toEqual({ status: 2, stdout: "", stderr: `${sentence}\n` });
  });
});

describe("the tables of a pack on disk", () => {
  const definition = JSON.stringify({
    id: "mine",
    title: "某区",
    version: "1.0.0",
    inForce: { from: "2026-01-01" },
    extends: "dongli",
  });

  test("are its own where it has them, and those of the pack it extends where not", async () => {
    files.write("包/pack.json", definition);
    const inherited = await run("--pack", "包", ...answers("matter=离岗外出", "absentee=副区长"));
    expect(inherited.stdout).toContain("E7b");
    files.write(
      "包/matters.csv",
      "编号,事项,路径,把握,另解,说明,依据\nX1,离岗外出,区长 批准,高,无,无,规则67\n",
    );
    const own = await run("--pack", "包", ...answers("matter=离岗外出", "absentee=副区长"));
    expect(own.stdout).toMatch(/^由区长批准。按签批表 X1/);
  });

  test("are refused with a fault in them", async () => {
    files.write("坏/pack.json", definition);
    files.write("坏/matters.csv", "编号,事项,路径,把握,另解,说明,依据\nX1,离岗,区长 批准,高,无,无,规则67\n");
    const { stderr, status } = await run("--pack", "坏");
    expect(stderr).toMatch(/^matters\.csv 第2行“事项”：没有“离岗”这个值/);
    expect(status).toBe(2);
  });
});

describe("chain --passed", () => {
  const passed = notice.replace("区水务局负责巡查", "区水务局于5月31日前完成巡查");

  test("shows what changed since the meeting and proposes how large it is, deciding nothing by it", async () => {
    files.write("上会稿.txt", passed);
    const { stdout, status } = await run(
      "通知.txt",
      "--passed",
      "上会稿.txt",
      ...answers("meeting=常务会议"),
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^和上会稿比，改了 1 处，1 处涉及实质内容，像是“较大”；规则没有写怎样算较大，请核对后回答（--answer revision=较大）。\n {2}改 {2}第 5 段：/,
    );
    expect(stdout).toContain("文稿像是“较大”");
    const { facts, comparison, kind } = JSON.parse(
      (await run("通知.txt", "--passed", "上会稿.txt", "--format", "json", ...answers("meeting=常务会议")))
        .stdout,
    );
    expect(facts.revision).toMatchObject({ value: "较大", clue: true });
    expect(comparison).toMatchObject({ revision: "较大", changes: [{ kind: "changed" }] });
    expect(kind).toBe("provisional");
  });

  test("gives way to an answer, and says so where nothing changed", async () => {
    const answered = await run(
      "通知.txt",
      "--passed",
      "上会稿.txt",
      "--format",
      "json",
      ...answers("revision=较小"),
    );
    expect(JSON.parse(answered.stdout).facts.revision).toEqual({ value: "较小", source: "answer" });
    expect((await run("通知.txt", "--passed", "通知.txt")).stdout).toMatch(/^和上会稿比，没有改。\n/);
  });

  test("needs the draft to compare with", async () => {
    expect(await run("--passed", "上会稿.txt")).toEqual({
      status: 2,
      stdout: "",
      stderr: "--passed 要和送签的文稿比，请在 chain 后面写上文稿。\n",
    });
  });
});
