import type { Rule } from "../../src/linter/rule";
import { loadPack, type PackFiles } from "../../src/packs/load-pack";
import type { Pack } from "../../src/packs/pack";

const rule = (id: string, defaults: object): Rule => ({
  id,
  title: { zh: "一条规则", en: "A rule" },
  group: "用语",
  severity: "advice",
  basis: ["实务"],
  defaults,
  check: () => [],
});
const rules = [
  {
    ...rule("word-limit", { limit: 5000, exempt: ["简报"], scope: "正文" }),
    choices: { scope: ["正文", "全文"] },
  },
  rule("preferred-word", { words: { 其它: "其他" }, pairs: [["帐户", "账户"]], strict: false }),
];
const definition = { id: "test", title: "测试", version: "1.0.0", inForce: { from: "2026-01-01" } };

function load(files: Partial<PackFiles>, packs: readonly Pack[] = []) {
  return loadPack({ definition, ...files }, { rules, packs });
}

function faultsOf(change: object): readonly string[] {
  const loaded = load({ definition: { ...definition, ...change } });
  return loaded.kind === "faults" ? loaded.faults : [];
}

function packOf(change: object, packs: readonly Pack[] = [], articles?: unknown): Pack {
  const loaded = load({ definition: { ...definition, ...change }, articles }, packs);
  if (loaded.kind === "faults") throw new Error(loaded.faults.join("\n"));
  return loaded.pack;
}

describe("a pack without faults", () => {
  test("may hold nothing but its name and its dates", () => {
    expect(packOf({})).toEqual({
      ...definition,
      register: [],
      ruleSettings: {},
      reading: { issuerCodes: {} },
      repealed: [],
    });
  });

  test("may set severity, options and off", () => {
    const settings = {
      "word-limit": { severity: "error", options: { limit: 4000 } },
      "preferred-word": { off: true, options: { words: { 做为: "作为" }, pairs: [["甲", "乙"]] } },
    };
    expect(packOf({ rules: settings }).ruleSettings).toEqual(settings);
  });

  test("lays its settings over those of the pack it extends, option by option", () => {
    const parent = packOf({
      rules: { "word-limit": { severity: "error", options: { limit: 3000, exempt: [] } } },
    });
    const child = packOf(
      { id: "child", extends: "test", rules: { "word-limit": { options: { limit: 2000 } } } },
      [parent],
    );
    expect(child.ruleSettings).toEqual({
      "word-limit": { severity: "error", options: { limit: 2000, exempt: [] } },
    });
  });

  test("cites its own regulations before those of the pack it extends, and its own where both have one", () => {
    const parent = packOf({
      districtName: "甲区",
      issuerCodes: { 甲政发: "区政府" },
      regulations: [
        { name: "规则", title: "旧规则", clauseStyle: "article" },
        { name: "实务", title: "实务做法，不是规定", clauseStyle: "none" },
      ],
    });
    const text = {
      name: "规则",
      title: "新规则",
      number: "甲政发〔2026〕1号",
      articles: { "1": "为规范工作，制定本规则。" },
    };
    const child = packOf({ id: "child", extends: "test" }, [parent], text);
    expect(child.register.map(({ title }) => title)).toEqual(["新规则", "实务做法，不是规定"]);
    expect(child.reading).toEqual({ districtName: "甲区", issuerCodes: { 甲政发: "区政府" } });
  });
});

describe("a pack's faults", () => {
  test("an unknown rule is named with the nearest there is", () => {
    expect(faultsOf({ rules: { "word-limt": { off: true } } })).toEqual([
      "pack.json 的 rules.word-limt：没有这条规则，是不是“word-limit”？请改正。",
    ]);
  });

  test("an unknown option is named with the nearest there is", () => {
    expect(faultsOf({ rules: { "word-limit": { options: { limits: 3000 } } } })).toEqual([
      "pack.json 的 rules.word-limit.options.limits：没有这一项，是不是“limit”？请改正。",
    ]);
  });

  test("an option like none is told which there are", () => {
    expect(faultsOf({ rules: { "word-limit": { options: { colour: 1 } } } })).toEqual([
      "pack.json 的 rules.word-limit.options.colour：没有这一项，可用的有 limit、exempt、scope。",
    ]);
  });

  const citing = (basis: string, regulations: readonly object[]): readonly string[] =>
    faultsOf({ regulations, rules: { "word-limit": { basis: [basis] } } });
  const own = { name: "区规则", title: "区工作规则", clauseStyle: "article" };

  test("a clause written in another way is shown the way, and one there is not is said to be none", () => {
    for (const basis of ["区规则第十二条", "区规则第12条", "区规则 12"])
      expect(citing(basis, [own])).toEqual([
        `pack.json 的 rules.word-limit：依据“${basis}”的写法不对，写成“区规则”加条数，如“区规则12”。`,
      ]);
    expect(citing("区规则12(一)", [own])).toEqual([]);
    const national = packOf({ id: "national" }, [], {
      name: "条例",
      title: "条例",
      articles: { "1": "为了……" },
    });
    const files = {
      definition: { ...definition, extends: "national", rules: { "word-limit": { basis: ["条例99"] } } },
    };
    expect(load(files, [national])).toMatchObject({
      faults: ["pack.json 的 rules.word-limit：《条例》里没有“条例99”这一条，请核对条数。"],
    });
  });

  test("an option of the wrong type says what it takes, and where in a list", () => {
    expect(
      faultsOf({ rules: { "word-limit": { options: { limit: "3000", exempt: ["简报", 2] } } } }),
    ).toEqual([
      "pack.json 的 rules.word-limit.options.limit：“3000”的类型不对，要写成整数（不加引号）。",
      "pack.json 的 rules.word-limit.options.exempt 第 2 个：“2”的类型不对，要写成文字（用英文双引号括起）。",
    ]);
  });

  test("an option that is one of a few words is told which", () => {
    expect(faultsOf({ rules: { "word-limit": { options: { scope: "全篇" } } } })).toEqual([
      "pack.json 的 rules.word-limit.options.scope：“全篇”不是可用的值，可用 正文、全文，请改成其中一个。",
    ]);
  });

  test("a severity that is none is told the three there are", () => {
    expect(faultsOf({ rules: { "word-limit": { severity: "hight" } } })).toEqual([
      "pack.json 的 rules.word-limit.severity：“hight”不是可用的值，可用 error、warning、advice，请改成其中一个。",
    ]);
  });

  test.each([
    [
      { inForce: { from: "2026-1-1" } },
      "pack.json 的 inForce.from：“2026-1-1”的写法不对，日期写成 2023-02-28 这样。",
    ],
    [
      { inForce: { from: "2026-02-01", to: "2026-01-01" } },
      "pack.json 的 inForce.to：早于 inForce.from，请核对起止日期。",
    ],
    [
      { inForce: { from: "2026-02-29" } },
      "pack.json 的 inForce.from：“2026-02-29”没有这一天，2月到28日为止，请改正。",
    ],
    [
      { issuerNames: { 县政府: "某县人民政府" } },
      "pack.json 的 issuerNames.县政府：没有这一项，是不是“区政府”？请改正。",
    ],
    [
      { issuerNames: { 管委会: "某管委会" } },
      "pack.json 的 issuerNames.管委会：没有这一项，可用的有 区政府、区政府办公室、区政府党组、部门、街道（园区）、议事协调机构。",
    ],
    [
      { rules: { "word-limit": { options: { limit: -8 } } } },
      "pack.json 的 rules.word-limit.options.limit：“-8”太小，最小是0，请改大。",
    ],
    [
      { rules: { "word-limit": { options: { limit: 8.5 } } } },
      "pack.json 的 rules.word-limit.options.limit：“8.5”的类型不对，要写成整数（不加引号）。",
    ],
    ...["甲政发[2018]8号", "甲政发（2018）8号", "甲政发〔2018〕008号", "甲政发〔2018〕 8号"].map(
      (number): [object, string] => [
        { repealed: [{ number, title: "规则", basis: "实务" }] },
        `pack.json 的 repealed 第 1 个.number：“${number}”的写法不对，年份用六角括号〔〕，序号不加0，中间不空格，如 某政发〔2015〕1号。`,
      ],
    ),
    [{ version: "1" }, "pack.json 的 version：“1”的写法不对，版本写成 1.0.0 这样。"],
    [{ id: "东丽" }, "pack.json 的 id：“东丽”的写法不对，只用小写英文字母、数字和连字符，以字母开头。"],
    [{ title: "" }, "pack.json 的 title：是空的，请填上内容。"],
    [
      { repealed: [{ number: "甲政发〔2018〕8号", title: "规则", basis: "规则80" }] },
      "pack.json 的 repealed：依据“规则80”不在 regulations 里，请先列上。",
    ],
    [
      { rules: { "word-limit": { basis: ["规则55"] } } },
      "pack.json 的 rules.word-limit：依据“规则55”不在 regulations 里，请先列上。",
    ],
    [
      {
        regulations: [
          { name: "甲", title: "甲", clauseStyle: "none" },
          { name: "甲", title: "乙", clauseStyle: "none" },
        ],
      },
      "pack.json 的 regulations：“甲”写了两次，请删去一个。",
    ],
  ])("%j is said in one sentence", (change, fault) => {
    expect(faultsOf(change)).toEqual([fault]);
  });

  test("a pack it extends that is not there is named with the nearest there is", () => {
    const files = { definition: { ...definition, extends: "nationl" } };
    const fault = "pack.json 的 extends：没有“nationl”这个包，是不是“national”？请改正。";
    expect(load(files, [packOf({ id: "national" })])).toMatchObject({ kind: "faults", faults: [fault] });
  });

  test("faults of values and what the rest of the pack lacks are told at once", () => {
    expect(
      faultsOf({
        version: "一",
        inForce: { from: "2026-05-01", to: "2026-01-01" },
        rules: { "word-limt": {}, "word-limit": { options: { limit: "多" }, basis: ["区规则8"] } },
        repealed: [{ number: "甲", title: "乙", basis: "区规则9" }],
      }),
    ).toEqual([
      expect.stringContaining("version"),
      expect.stringContaining("rules.word-limit.options.limit"),
      expect.stringContaining("rules.word-limt"),
      "pack.json 的 inForce.to：早于 inForce.from，请核对起止日期。",
      "pack.json 的 repealed：依据“区规则9”不在 regulations 里，请先列上。",
    ]);
  });

  test("nothing is said of what may be cited where the list of it cannot be read", () => {
    const faults = faultsOf({ regulations: "区规则", rules: { "word-limit": { basis: ["区规则8"] } } });
    expect(faults).toEqual([expect.stringContaining("regulations")]);
  });

  test("what is missing is named", () => {
    const { title, ...untitled } = definition;
    expect(load({ definition: untitled })).toMatchObject({
      kind: "faults",
      faults: ["pack.json：缺少“title”，请补上。"],
    });
    expect(title).toBe("测试");
  });

  test("something that is no pack at all is said to be none", () => {
    const loaded = load({ definition: ["规则"] });
    expect(loaded).toEqual({
      kind: "faults",
      faults: ['pack.json：“["规则"]”的类型不对，要写成对象（用 { } 括起）。'],
    });
  });

  test("a fault in the articles names their file", () => {
    const loaded = load({ articles: { name: "规则", title: "规则", articles: { "1": 5 } } });
    expect(loaded).toMatchObject({
      kind: "faults",
      faults: ["articles.json 的 articles.1：“5”的类型不对，要写成文字（用英文双引号括起）。"],
    });
  });
});
