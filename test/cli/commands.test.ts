import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { version } from "../../src/cli/version";
import { widthOf } from "../../src/cli/width";
import { allRules } from "../../src/linter/rule-list";
import { runCli } from "../helpers/cli";

const source = join(__dirname, "../../src/cli");

describe("the command line", () => {
  test("says its version, which is the package's", async () => {
    const { version: packaged } = JSON.parse(readFileSync(join(__dirname, "../../package.json"), "utf8"));
    expect(version).toBe(packaged);
    expect(await runCli(["--version"])).toEqual({ status: 0, stdout: `${packaged}\n`, stderr: "" });
  });

  test("helps in Chinese, and names every command it has a file for", async () => {
    const { stdout, status } = await runCli(["--help"]);
    expect(status).toBe(0);
    expect(stdout).toContain("用法：");
    for (const file of readdirSync(join(source, "commands"))) {
      expect(stdout).toMatch(new RegExp(`^  ${file.replace(".ts", "")} `, "m"));
    }
    expect(stdout).not.toMatch(/Usage|Options|Commands|display|options|command\]/);
  });

  test("helps in English with --lang en, no Chinese in it but what is typed", async () => {
    for (const command of ["check", "fix", "rules", "explain", "packs"]) {
      const { stdout, status } = await runCli([command, "--help", "--lang=en"]);
      expect(stdout).toContain("Usage:");
      expect(stdout).not.toMatch(/[\u4e00-\u9fff]/);
      expect(status).toBe(0);
    }
  });

  test("names in Chinese what is to be put in", async () => {
    for (const command of ["check", "fix", "chain", "slip", "rules", "explain", "packs"]) {
      const { stdout } = await runCli([command, "--help"]);
      expect(stdout.replace(/<(text\|json|zh\|en)>/g, "")).not.toMatch(
        /[<[][A-Za-z]|^ {2}[a-z]+ {2,}(?!.*选项)/m,
      );
    }
  });

  test("lines its help up by width, not by characters", async () => {
    const { stdout } = await runCli(["--help"]);
    const commands = stdout.split("\n").filter((line) => /^ {2}(check|fix|rules|explain|packs) /.test(line));
    const starts = commands.map((line) =>
      widthOf(line.slice(0, line.search(/(?<= {2})[\u4e00-\u9fff][^>]*$/))),
    );
    expect(new Set(starts).size).toBe(1);
  });

  test("shows its help and exits 2 where nothing is asked for", async () => {
    const { stderr, status } = await runCli([]);
    expect(stderr).toContain("用法：");
    expect(status).toBe(2);
  });

  test.each([
    [["chek"], "没有“chek”这个命令，是不是“check”？"],
    [["送审稿.docx"], "“送审稿.docx”不是命令；要核校它，请写成 gongwen-signoff check 送审稿.docx。"],
    [["rules", "全部"], "rules 后面不跟文件或者名称，多出的请去掉。"],
    [["packs", "dongli"], "packs 后面只能写 check、schema，或者什么也不写，请改正。"],
    [["packs", "--vesion"], "packs 没有 --vesion 这个选项，用 --help 可以看全部选项。"],
    [["rules", "--lang", "fr"], "--lang 没有“fr”，可用 zh、en，请改正。"],
    [["explain"], "explain 后面少了规则的名称，请补上。"],
  ])("%j: one sentence and exit 2", async (argv, sentence) => {
    expect(await runCli(argv)).toEqual({ status: 2, stdout: "", stderr: `${sentence}\n` });
  });

  test("an unknown command in English", async () => {
    const { stderr } = await runCli(["chek", "--lang", "en"]);
    expect(stderr).toBe('There is no command "chek"; did you mean "check"?\n');
  });
});

describe("rules", () => {
  test("lists every rule with severity, title, basis and fix", async () => {
    const { stdout } = await runCli(["rules"]);
    for (const { id, title, basis } of allRules) {
      const line = stdout.split("\n").find((each) => each.startsWith(`  ${id} `));
      expect(line).toContain(title.zh);
      expect(line).toContain(basis.join("、"));
    }
    expect(stdout).toMatch(/request-closing +可改 +请示以请批用语结尾 +实务 +改前请看\n/);
    expect(stdout).toContain(`共 ${allRules.length} 条`);
  });

  test("lists them as JSON in the same order", async () => {
    const { rules } = JSON.parse((await runCli(["rules", "--format", "json"])).stdout);
    expect(rules.map(({ id }: { id: string }) => id)).toEqual(allRules.map(({ id }) => id));
    expect(rules.find(({ id }: { id: string }) => id === "request-closing")).toEqual({
      id: "request-closing",
      title: { zh: "请示以请批用语结尾", en: "A request closes by asking for an answer" },
      group: "行文",
      severity: "advice",
      basis: ["实务"],
      fix: "review",
      documentTypes: ["请示"],
      on: true,
    });
  });

  test("says which a pack does not run", async () => {
    const { rules } = JSON.parse((await runCli(["rules", "--format", "json", "--pack", "national"])).stdout);
    const off = rules.filter(({ on }: { on: boolean }) => !on);
    expect(off.length).toBeGreaterThan(0);
    for (const { basis } of off) expect(basis.join()).not.toMatch(/条例|格式|标点|数字|实务/);
  });
});

describe("rules, of a pack with settings of its own", () => {
  const example = ["--pack", "samples/packs/example-district"];

  test("shows the severity and the basis findings will bear", async () => {
    const { stdout } = await runCli(["rules", ...example]);
    expect(stdout).toMatch(/ word-limit +应改 +\S+ +区规则12\n/);
    expect(stdout).toMatch(/ preferred-word +宜改 /);
    expect(stdout).toMatch(/ approximate-number +\S+ +\S+ .*不查\n/);
  });

  test("says the same as JSON", async () => {
    const { rules } = JSON.parse((await runCli(["rules", "--format", "json", ...example])).stdout);
    expect(rules.find(({ id }: { id: string }) => id === "word-limit")).toMatchObject({
      severity: "error",
      basis: ["区规则12"],
      on: true,
    });
  });
});

describe("explain", () => {
  test("gives the clause in its own words, what is looked at, and examples", async () => {
    const { stdout, status } = await runCli(["explain", "disclosure-required"]);
    expect(stdout).toMatch(/《东丽区人民政府工作规则》第二十九条\n {2}准确把握不同类型公开要求，/);
    expect(stdout).toMatch(/^错例$/m);
    expect(stdout).toMatch(/^对例$/m);
    expect(stdout).not.toMatch(/```|^#/m);
    expect(status).toBe(0);
  });

  test("says what the marks in the examples mean, where there are any", async () => {
    const { stdout } = await runCli(["explain", "unit-symbol"]);
    expect(stdout).toMatch(/^错例\n\n⟦ ⟧ 里是查出问题的文字；.*\n\n {4}管线长5⟦KM⟧，/m);
    const english = await runCli(["explain", "unit-symbol", "--lang", "en"]);
    expect(english.stdout).toContain("\n⟦ ⟧ holds the words found at fault;");
    expect((await runCli(["explain", "document-date-required"])).stdout).not.toContain("⟦");
  });

  test("does not call practice a regulation", async () => {
    expect((await runCli(["explain", "request-closing"])).stdout).toContain("实务做法，不是规定");
  });

  test("says how the pack sets the rule, and where it may not be ignored or does not run", async () => {
    const { stdout } = await runCli(["explain", "word-limit"]);
    expect(stdout).toContain("\n规则包 dongli 的设置：general 5000，special 4000，reference 4000\n");
    expect(stdout).toMatch(
      /\n可设的选项（.*：general 5000，special 4000，reference 4000，countScope 正文、全文\n/,
    );
    expect((await runCli(["explain", "disclosure-secrecy"])).stdout).toContain(
      "规则包 dongli 不许忽略这一条。",
    );
    const national = await runCli(["explain", "briefing-length", "--pack", "national"]);
    expect(national.stdout).toContain("规则包 national 不查这一条。");
    const example = await runCli(["explain", "word-limit", "--pack", "samples/packs/example-district"]);
    expect(example.stdout).toMatch(
      /^文件稿.*word-limit\n应改 [\s\S]*《某市某区人民政府工作规则（虚构）》第十二条\n/,
    );
  });

  test.each(allRules.map(({ id }) => id))("explains %s", async (id) => {
    const { stdout, status } = await runCli(["explain", id]);
    expect(stdout).toContain("错例");
    expect(status).toBe(0);
  });

  test("names the nearest rule to one there is not", async () => {
    const { stderr, status } = await runCli(["explain", "request-close"]);
    expect(stderr).toContain("是不是“request-closing”？");
    expect(status).toBe(2);
  });
});

describe("packs", () => {
  test("lists the packs, what they rest on and since when", async () => {
    const { stdout, status } = await runCli(["packs"]);
    expect(stdout).toMatch(/^national {2}全国通用\n/);
    expect(stdout).toMatch(
      /\ndongli {2}天津市东丽区人民政府\n.*2023-02-28 起施行；在 national 之上；带原文：《东丽区人民政府工作规则》.*；默认用它\n$/,
    );
    expect(status).toBe(0);
  });
});
