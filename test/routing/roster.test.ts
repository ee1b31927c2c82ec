import { readFileSync } from "node:fs";
import { join } from "node:path";
import { manuscriptFromText } from "../../src/draft/plain-text";
import { recognize } from "../../src/draft/recognize";
import { organFinder, organNamed, standsAbove } from "../../src/facts/roster";
import { faultInWords } from "../../src/routing/fault";
import { involvementOf, readPortfolios } from "../../src/routing/involvement";
import { namedChain } from "../../src/routing/named-chain";
import { readRoster } from "../../src/routing/read-roster";
import { answered, chainOf, ordinary, tables } from "./dongli-tables";

const { posts } = tables().routing;
const shipped = (name: string): string =>
  readFileSync(join(__dirname, "../../src/packs/dongli", name), "utf8");
const headings = "类别,名称,简称,职务,分管,层级,上级";

function rosterOf(text: string) {
  const read = readRoster("名册.csv", text, posts);
  if (read.kind === "faults") throw new Error(read.faults.map(faultInWords).join("\n"));
  return read.roster;
}

function faultsOf(...rows: readonly string[]): readonly string[] {
  const read = readRoster("名册.csv", [headings, ...rows].join("\n"), posts);
  return read.kind === "faults" ? read.faults.map(faultInWords) : [];
}

const example = rosterOf(shipped("roster-example.csv"));
const draftOf = (text: string) => recognize(manuscriptFromText(text));

describe("a roster", () => {
  test("the template and the example that are shipped have no fault, and the example says it is invented", () => {
    expect(readRoster("t", shipped("roster-template.csv"), posts).kind).toBe("roster");
    expect(example.people.length).toBeGreaterThan(5);
    for (const line of shipped("roster-example.csv").trim().split("\n").slice(1)) {
      expect(line).toMatch(/虚构|示例$/);
    }
  });

  test("says the same as CSV and as JSON", () => {
    const csv = rosterOf(
      `${headings}\n人员,孙立,无,副区长,区水务局,无,无\n机关,天津市东丽区水务局,区水务局,无,无,部门,无`,
    );
    const json = JSON.stringify([
      { 类别: "人员", 名称: "孙立", 职务: ["副区长"], 分管: ["区水务局"] },
      { 类别: "机关", 名称: "天津市东丽区水务局", 简称: "区水务局", 层级: "部门" },
    ]);
    const people = ({ people }: typeof csv) =>
      people.map(({ name, posts, inChargeOf }) => ({ name, posts, inChargeOf }));
    expect(people(rosterOf(json))).toEqual(people(csv));
    expect(rosterOf(json).organs[0]).toMatchObject({
      name: "天津市东丽区水务局",
      level: "部门",
      superiors: [],
    });
  });

  test("one person on two rows, or with two posts on one, is one person", () => {
    const { people } = rosterOf(`${headings}\n人员,赵敏,,副区长,,,\n人员,赵敏,,常务副区长,,,`);
    expect(people).toMatchObject([{ name: "赵敏", posts: ["副区长", "分管常务工作的副区长"] }]);
  });
});

describe("a faulty roster is refused whole, every fault by row and heading", () => {
  test.each([
    ["人员,,无,副区长,无,无,无", "名册.csv 第2行“名称”：没有写名称，请补上。"],
    ["人物,甲,无,副区长,无,无,无", "名册.csv 第2行“类别”：没有“人物”这一类，请写“人员”或者“机关”。"],
    ["人员,甲,无,无,无,无,无", "名册.csv 第2行“职务”：人员没有写职务，请补上，如“副区长”。"],
    [
      "人员,甲,无,副区张,无,无,无",
      "名册.csv 第2行“职务”：岗位表里没有“副区张”可以由一个人担任，是不是“副区长”？请改正。",
    ],
    [
      "人员,甲,无,分管副区长,无,无,无",
      "名册.csv 第2行“职务”：岗位表里没有“分管副区长”可以由一个人担任，是不是“副区长”？请改正。",
    ],
    [
      "人员,甲,无,副区长,区水务局,无,无",
      "名册.csv 第2行“分管”：名册里没有“区水务局”这个机关，请加一行机关。",
    ],
    [
      "机关,甲局,无,无,无,处级,无",
      "名册.csv 第2行“层级”：没有“处级”这一层，请写：市、区、部门、街道（园区）、下属单位。",
    ],
    [
      "机关,甲局,无,无,无,,无",
      "名册.csv 第2行“层级”：空着没填，请写：市、区、部门、街道（园区）、下属单位。",
    ],
    [
      "机关,甲局,无,无,无,部门,乙局",
      "名册.csv 第2行“上级”：名册里没有“乙局”这个机关，是不是“甲局”？请改正。",
    ],
    [
      "机关,甲局,无,无,无,部门,甲局",
      "名册.csv 第2行“上级”：“甲局”是部门一层，不在部门之上，请核对层级或者上级。",
    ],
  ])("%s", (row, fault) => {
    expect(faultsOf(row)).toEqual([fault]);
  });

  test("two mayors, two in charge of one organ, two organs of one name, one post twice", () => {
    expect(
      faultsOf(
        "机关,甲局,甲,无,无,部门,无",
        "机关,乙局,甲,无,无,部门,无",
        "人员,赵,无,区长,无,无,无",
        "人员,钱,无,区长,无,无,无",
        "人员,孙,无,副区长,甲局,无,无",
        "人员,李,无,常务副区长,甲局,无,无",
        "人员,孙,无,副区长,无,无,无",
      ),
    ).toEqual([
      "名册.csv 第3行“简称”：“甲”第2行已经用了，请改成不同的名称。",
      "名册.csv 第5行“职务”：“区长”第4行已经写了“赵”，请只留一位。",
      "名册.csv 第7行“分管”：“甲局”第6行“孙”已经分管，请只留一位副区长。",
      "名册.csv 第8行“职务”：“孙”的“副区长”在第6行已经写过，请删去一处。",
    ]);
  });

  test("a wrong heading, a missing one, an empty file, JSON that is none", () => {
    const words = (text: string) => {
      const read = readRoster("名册", text, posts);
      return read.kind === "faults" ? read.faults.map(faultInWords) : [];
    };
    expect(words("类别,名称,职位\n")).toEqual([
      "名册 第1行：没有“职位”这一栏，是不是“职务”，请改正。",
      "名册 第1行：少了“职务”一栏，请照模板补上。",
    ]);
    expect(words("")).toEqual(["名册：名册是空的，请照模板填写。"]);
    expect(words("[{]")).toEqual(['名册：应是一个 JSON 列表，请写成 [{"类别": "人员", "名称": …}] 的样子。']);
    expect(words('[{"类别":"人员","名称":"甲","职务":3}]')).toContain(
      "名册 第1行“职务”：应是文字，或者文字的列表，请改正。",
    );
  });
});

describe("the organs of a roster", () => {
  test("are found by full and short name, and know who stands above whom at any distance", () => {
    expect(organNamed(example, "区水务局")?.name).toBe("天津市东丽区水务局");
    expect(standsAbove(example, "市政府", "区水务局")).toBe(true);
    expect(standsAbove(example, "区水务局", "市政府")).toBe(false);
    expect(standsAbove(example, "区财政局", "区水务局")).toBe(false);
    expect(standsAbove(example, "区委", "区水务局")).toBeUndefined();
  });

  test.each([
    ["由区水务局会同天津市东丽区财政局办理", ["天津市东丽区水务局", "天津市东丽区财政局"]],
    ["河东区财政局、市财政局", []],
    ["根据《区水务局关于防汛的请示》，区教育局", ["天津市东丽区教育局"]],
  ])("%s", (text, names) => {
    expect(organFinder(example)(text).map(({ organ }) => organ.name)).toEqual(names);
  });
});

const notice = `天津市东丽区人民政府文件
东丽政发〔2026〕　号
天津市东丽区人民政府关于做好防汛工作的通知
各街道办事处，各委、办、局：
区水务局负责巡查，由区财政局保障经费，区教育局配合。区水务局每日报告。
天津市东丽区人民政府
2026年5月6日`;

describe("portfolios", () => {
  const draft = draftOf(notice);

  test("are counted from the organs a draft names, each 副区长 once, as a clue to confirm", () => {
    expect(readPortfolios(example, posts, {}, draft)).toEqual({
      viceMayors: {
        value: 3,
        source: "draft",
        clue: true,
        evidence: "区水务局（孙立）、区财政局（赵敏）、区教育局（周涛）",
        range: { paragraph: 4, from: 0, to: 4 },
      },
    });
  });

  test("a drafting unit of the mayor's own is shown too", () => {
    const facts = answered({ draftingUnit: "区审计局" });
    expect(readPortfolios(example, posts, facts)).toMatchObject({
      mayorPortfolio: { value: "是", clue: true, evidence: "天津市东丽区审计局由区长分管" },
    });
  });

  test("a body under a department falls to whoever has the department", () => {
    const roster = rosterOf(
      `${headings}\n人员,孙立,,副区长,区水务局,,\n机关,区水务局,,,,部门,\n机关,区排灌站,,,,下属单位,区水务局`,
    );
    expect(readPortfolios(roster, posts, answered({ draftingUnit: "区排灌站" }))).toMatchObject({
      viceMayors: { value: 1, evidence: "区排灌站（孙立）" },
    });
  });

  test("the drafting unit comes first", () => {
    const { organs, drafting } = involvementOf(example, answered({ draftingUnit: "区教育局" }), draft);
    expect(organs.map(({ shortNames }) => shortNames[0])).toEqual(["区教育局", "区水务局", "区财政局"]);
    expect(drafting?.name).toBe("天津市东丽区教育局");
  });
});

describe("the names in a chain", () => {
  const named = (answers: Parameters<typeof chainOf>[0], text?: string) => {
    const facts = answered({
      ...ordinary,
      issuer: "区政府",
      documentType: "通知",
      recipient: "下级",
      ...answers,
    });
    const chain = namedChain(
      chainOf({ issuer: "区政府", documentType: "通知", recipient: "下级", ...answers }),
      {
        roster: example,
        posts,
        facts,
        ...(text !== undefined && { draft: draftOf(text) }),
      },
    );
    return { chain, people: chain.steps.map(({ role, person }) => `${role} ${person ?? "？"}`) };
  };

  test("the 副区长 in charge of the drafting unit, and the deputy of the office who has it", () => {
    expect(named({ importantMatter: "是", draftingUnit: "区水务局" }).people).toEqual([
      "区政府办公室 ？",
      "办公室分管副主任 钱进",
      "办公室主任 陈静",
      "分管副区长 孙立",
      "区长 李明",
    ]);
  });

  test("several in turn, and the 常务 one once, in the later step", () => {
    expect(named({ viceMayors: 3, draftingUnit: "区水务局" }, notice).people).toEqual([
      "区政府办公室 ？",
      "各分管副区长 孙立、周涛",
      "分管常务工作的副区长 赵敏",
    ]);
  });

  test("where the drafter counts otherwise nobody is named on a guess, and the note says so", () => {
    const { people, chain } = named({ viceMayors: 2, draftingUnit: "区水务局" }, notice);
    expect(people[1]).toBe("各分管副区长 ？");
    expect(chain.notes.at(-1)).toBe(
      "回答涉及2位副区长，照名册从文稿里提到的单位查到3位（孙立、赵敏、周涛），请核对。",
    );
  });

  test("one 副区长 by the drafter's count is the one of the drafting unit", () => {
    expect(named({ viceMayors: 1, draftingUnit: "区水务局" }, notice).people).toEqual([
      "区政府办公室 ？",
      "分管副区长 孙立",
    ]);
  });

  test("a post with several holders, and a drafting unit the roster lacks, name nobody", () => {
    const { people, chain } = named({ draftingUnit: "区气象局" });
    expect(people).toEqual(["区政府办公室 ？", "分管副区长 ？"]);
    expect(chain.notes).toContain("名册里没有起草单位“区气象局”，分管的副区长没有照它查。");
  });
});
