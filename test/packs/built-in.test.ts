import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { allRules } from "../../src/linter/rule-list";
import { builtInPacks, defaultPackId } from "../../src/packs/built-in";
import type { Pack } from "../../src/packs/pack";
import { rulesOf } from "../../src/packs/pack-rules";
import { cite, isCitable } from "../../src/regulations/register";

const packs = builtInPacks();

function packNamed(id: string): Pack {
  const pack = packs.find((each) => each.id === id);
  if (!pack) throw new Error(`there is no pack ${id}`);
  return pack;
}

describe("the packs that come with the program", () => {
  test("are national and dongli, which extends it and is the one used unless another is named", () => {
    expect(packs.map(({ id, extends: parent }) => [id, parent])).toEqual([
      ["national", undefined],
      ["dongli", "national"],
    ]);
    expect(defaultPackId).toBe("dongli");
  });

  test.each(packs.map(({ id }) => id))("%s says in its own folder what is in it", (id) => {
    expect(existsSync(join(__dirname, "../../src/packs", id, "README.md"))).toBe(true);
  });

  test("every basis of every rule can be cited from dongli", () => {
    const bases = allRules.flatMap(({ id, basis }) => basis.map((each) => ({ id, basis: each })));
    const unknown = bases.filter(({ basis }) => !isCitable(packNamed("dongli").register, basis));
    expect(unknown).toEqual([]);
  });

  test("so can every basis a rule names for a single problem", () => {
    const folder = join(__dirname, "../../src/linter/rules");
    const sources = readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8"));
    const lists = sources.flatMap((source) =>
      Array.from(source.matchAll(/basis: \[([^\]]*)\]/g), ([, list = ""]) => list),
    );
    const named = lists.flatMap((list) => Array.from(list.matchAll(/"([^"]+)"/g), ([, basis = ""]) => basis));
    expect(named.length).toBeGreaterThanOrEqual(allRules.length);
    expect(named.filter((basis) => !isCitable(packNamed("dongli").register, basis))).toEqual([]);
  });

  test("every rule rests on something", () => {
    expect(allRules.filter(({ basis }) => basis.length === 0).map(({ id }) => id)).toEqual([]);
  });

  test("practice and custom are called what they are", () => {
    for (const basis of ["实务", "惯例"])
      expect(cite(packNamed("national").register, basis).title).toMatch(/不是规定$/);
  });

  test("dongli quotes article 55 in its own words", () => {
    expect(cite(packNamed("dongli").register, "规则55").words).toMatch(
      /文件稿一般不超过10页、字数一般不超过5000字，部署专项工作或者具体任务的文件稿一般不超过4000字。简报/,
    );
  });

  test("the limits dongli sets are those article 55 states", () => {
    const article = cite(packNamed("dongli").register, "规则55").words ?? "";
    const { ruleSettings } = packNamed("dongli");
    const words = { ...ruleSettings["word-limit"]?.options, ...ruleSettings["briefing-length"]?.options };
    expect(Object.keys(words)).toEqual(["general", "special", "reference", "limit"]);
    for (const limit of Object.values(words)) expect(article).toContain(`${String(limit)}字`);
    expect(article).toContain(`不超过${String(ruleSettings["page-limit"]?.options?.limit)}页`);
  });

  test("no text is given for a standard", () => {
    expect(cite(packNamed("dongli").register, "格式7.2.5")).toEqual({
      basis: "格式7.2.5",
      title: "《党政机关公文格式》 7.2.5",
    });
  });

  test("the act of 2018 is repealed by article 80, which says so", () => {
    const [act] = packNamed("dongli").repealed;
    expect(act?.number).toBe("东丽政发〔2018〕8号");
    expect(cite(packNamed("dongli").register, act?.basis ?? "").words).toContain(
      "（东丽政发〔2018〕8号）同时废止",
    );
  });
});

describe("the rules a pack runs", () => {
  test("dongli runs every rule that is not off by default", () => {
    const running = rulesOf(packNamed("dongli"), allRules).map(({ rule }) => rule.id);
    expect(running).toEqual(allRules.filter(({ off }) => !off).map(({ id }) => id));
  });

  test("national leaves out rules that rest on one district's regulation alone", () => {
    const only = { ...firstRule(), id: "district-only", basis: ["规则55"] };
    const both = { ...firstRule(), id: "both", basis: ["规则51", "条例15"] };
    const running = rulesOf(packNamed("national"), [only, both]).map(({ rule }) => [rule.id, rule.basis]);
    expect(running).toEqual([["both", ["条例15"]]]);
  });

  test("what a pack lists as repealed is looked for beside what the rule knows", () => {
    const running = rulesOf(packNamed("dongli"), allRules).find(
      ({ rule }) => rule.id === "repealed-citation",
    );
    const { repealed } = packNamed("dongli");
    expect(repealed).toHaveLength(1);
    expect(running?.options).toMatchObject({ acts: expect.arrayContaining([...repealed]) });
    expect(running?.options).toHaveProperty("acts.length", 3);
  });

  test("a pack that turns such a rule on gets it", () => {
    const only = { ...firstRule(), id: "district-only", basis: ["规则55"] };
    const pack = { ...packNamed("national"), ruleSettings: { "district-only": { off: false } } };
    expect(rulesOf(pack, [only])).toHaveLength(1);
  });
});

function firstRule() {
  const [rule] = allRules;
  if (!rule) throw new Error("there are no rules");
  return rule;
}
