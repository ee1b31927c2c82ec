import { faultInWords } from "../../src/routing/fault";
import { readSigningTables } from "../../src/routing/signing-tables";
import { dongliSources } from "./dongli-sources";

const register = [
  { name: "规则", title: "工作规则", articles: { 53: "", 52: "" }, clauseStyle: "article" as const },
];
const posts = {
  posts: [
    { name: "办公室", rank: 1 },
    { name: "区长", rank: 2 },
  ],
};
const head = "编号,文种,需报区长,路径,把握,另解,说明,依据";
const sign = "办公室 审核 → 区长 签发,高,无,无,规则53";

/** The faults of a routing table of these rows, the other tables empty. */
function faultsOf(...rows: readonly string[]): readonly string[] {
  const empty = "编号,路径,把握,另解,说明,依据\n";
  const preparations = "编号,标题含,名称,时点,草稿证据,应附,说明,依据\n";
  const routing = `\uFEFF${[head, ...rows].join("\n")}\n`;
  const sources = { routing, matters: empty, preparations, posts };
  return readSigningTables(sources, register).check().faults.map(faultInWords);
}

describe("the faults of a table", () => {
  test("a table that is whole has none", () => {
    expect(faultsOf(`A1,议案,不限,${sign}`, `A2,不限,不限,${sign}`)).toEqual([]);
  });

  test("rows that can be read are held to each other though another cannot, and no gap is called one", () => {
    expect(faultsOf(`A1,通之,不限,${sign}`, `A2,议案,不限,${sign}`, `A3,议案,不限,${sign}`)).toEqual([
      expect.stringContaining("第2行“文种”：没有“通之”这个值"),
      "routing.csv 第4行“编号”：“A3”的条件与第3行“A2”完全相同，请删去一行。",
    ]);
  });

  test.each([
    ["an unknown value", `A1,通之,不限,${sign}`, "routing.csv 第2行“文种”：没有“通之”这个值，可写：决议、"],
    ["an empty cell", `A1,,不限,${sign}`, "routing.csv 第2行“文种”：空着没填，不作限制的请写“不限”。"],
    ["an empty note", `A1,不限,不限,区长 签发,高,无,,规则53`, "第2行“说明”：空着没填，没有内容的请写“无”。"],
    ["a missing clause", `A1,不限,不限,区长 签发,高,无,无,`, "第2行“依据”：没有写条款，每行都要写依据。"],
    [
      "a clause nobody knows",
      `A1,不限,不限,区长 签发,高,无,无,规则530`,
      "“依据”：条款库里没有“规则530”，请核对写法",
    ],
    [
      "a regulation nobody knows",
      `A1,不限,不限,区长 签发,高,无,无,办法3`,
      "“依据”：条款库里没有“办法3”，只有规则；请核对简称，或者在 pack.json 的 regulations、extends 里接上。",
    ],
    ["an unknown post", `A1,不限,不限,市长 签发,高,无,无,规则53`, "第2行“路径”：岗位表里没有“市长”"],
    ["a path that is none", `A1,不限,不限,区长签发,高,无,无,规则53`, "第2行“路径”：“区长签发”不是一个环节"],
    ["an unknown certainty", `A1,不限,不限,区长 签发,很高,无,无,规则53`, "第2行“把握”：没有“很高”这一级"],
    [
      "another reading of no row",
      `A1,不限,不限,区长 签发,高,A9：理由,无,规则53`,
      "第2行“另解”：没有编号为“A9”的行",
    ],
    [
      "another reading without a reason",
      `A1,不限,不限,区长 签发,高,A1,无,规则53`,
      "第2行“另解”：“A1”没有写理由",
    ],
    ["a row too short", `A1,不限`, "第2行：有2格，栏名有8个，请对齐。"],
  ])("%s is named by row and heading", (_, row, message) => {
    expect(faultsOf(row).join("\n")).toContain(message);
  });

  test.each([
    [
      "编号,文种类,路径,把握,另解,说明,依据",
      "第1行“文种类”：没有这个栏名，是不是“文种”？请照栏名表改正或者删去这一栏。",
    ],
    ["编号,文种,文种,路径,把握,另解,说明,依据", "第1行“文种”：这一栏写了两次，请删去一栏。"],
    ["编号,路径,把握,另解,说明", "第1行：缺少“依据”一栏，请补上。"],
    ["编号,依据,路径,把握,另解,说明", "第1行“依据”：“依据”要放在最后一栏。"],
  ])("the headings %s are refused", (headings, message) => {
    const sources = { ...dongliSources, routing: `${headings}\n` };
    expect(readSigningTables(sources, register).faults.map(faultInWords).join("\n")).toContain(message);
  });

  test("a row that can never speak names the rows above that take its place", () => {
    expect(faultsOf(`A1,不限,是,${sign}`, `A2,不限,否,${sign}`, `A3,议案,不限,${sign}`)).toEqual([
      "routing.csv 第4行“编号”：“A3”永远轮不到：第2、3行已先占了它的全部情形，请上移或者删去。",
    ]);
  });

  test("two rows that say the same are named together", () => {
    expect(faultsOf(`A1,议案、函,不限,${sign}`, `A2,函/议案,不限,${sign}`, `A3,不限,不限,${sign}`)).toEqual([
      "routing.csv 第3行“编号”：“A2”的条件与第2行“A1”完全相同，请删去一行。",
    ]);
  });

  test("a combination nobody signs is shown by one example", () => {
    expect(faultsOf(`A1,非议案,不限,${sign}`, `A2,不限,是,${sign}`)).toEqual([
      "routing.csv：有的情形没有一行管到，无人签发。例如：文种 议案；需报区长 否。请补上一行。",
    ]);
  });

  test("a fault in one row does not hide those of another", () => {
    expect(
      faultsOf(`A1,通之,不限,${sign}`, `A2,不限,有,${sign}`)
        .slice(0, 2)
        .map((each) => each.slice(0, 16)),
    ).toEqual(["routing.csv 第2行“", "routing.csv 第3行“"]);
  });

  test("preparations are held to the same: evidence, equal rows, equal numbers with different names", () => {
    const preparations = [
      "编号,列入发文计划,标题含,名称,时点,草稿证据,应附,说明,依据",
      "P1,否,不限,发文申请,签批前,附件,无,无,规则52",
      "P2,否,不限,发文申请,签批前,无,无,无,规则52",
      "P2,否,不限,发文申请,签批前,无,无,无,规则52",
      "P2,是,不限,别的,签批前,无,无,无,规则52",
    ].join("\n");
    const faults = readSigningTables({ ...dongliSources, preparations }, register).faults.map(faultInWords);
    const own = faults.filter((each) => each.startsWith("preparations"));
    expect(own[0]).toContain("preparations.csv 第2行“草稿证据”：“附件”看不懂");
    expect(own.slice(1)).toEqual([
      "preparations.csv 第4行“编号”：与第3行“P2”的条件完全相同，请删去一行。",
      "preparations.csv 第5行“名称”：与第3行编号相同（P2），名称却不同，请改成一致或者另编号。",
    ]);
  });

  test("posts.json is held to names, once each, and to what acting needs", () => {
    const spoiled = { posts: [{ name: "区长" }, { name: "区长" }, { rank: 3 }], acting: { post: "区长" } };
    const faults = readSigningTables({ ...dongliSources, posts: spoiled }, register).faults.map(faultInWords);
    expect(faults.filter((each) => each.startsWith("posts"))).toEqual([
      "posts.json：岗位“区长”写了两次，请删去一次。",
      'posts.json：岗位 {"rank":3} 没有名称，请写 name。',
      "posts.json：受托主持（acting）写得不全，要有 post、by、title、basis、confirmBasis、absences、confirm。",
    ]);
  });
});
