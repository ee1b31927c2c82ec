import { readFileSync } from "node:fs";
import { join } from "node:path";
import { elementMatrix } from "../../src/linter/element-matrix";
import { allRules } from "../../src/linter/rule-list";
import { builtInPacks } from "../../src/packs/built-in";
import { readElementTable, withElements } from "../../src/packs/element-table";
import { rulesOf } from "../../src/packs/pack-rules";
import type { Pack } from "../../src/packs/pack";

const register = [
  { name: "条例", title: "条例", articles: { 9: "", 15: "" }, clauseStyle: "article" as const },
];
const head = "编号,文种,主送机关,署名,成文日期,签发人,联系人,标注公开属性,依据";
const page = readFileSync(join(__dirname, "../../docs/packs.md"), "utf8");

const read = (...rows: readonly string[]) =>
  readElementTable("elements.csv", `\uFEFF${[head, ...rows].join("\n")}\n`, register);

function faultsOf(...rows: readonly string[]): readonly string[] {
  const table = read(...rows);
  return table.kind === "faults" ? table.faults : [];
}

describe("a unit's own table of elements", () => {
  test("changes the types it names, cell by cell, and leaves the others", () => {
    const table = read("要1,通报、批复,必备,照旧,照旧,照旧,通常有,可有,条例9");
    const matrix = table.kind === "elements" ? table.matrix : {};
    expect(matrix.通报).toEqual({
      ...elementMatrix.通报,
      mainRecipients: "required",
      contact: "usual",
      disclosure: "allowed",
    });
    expect(matrix.批复?.issuerName).toBe("required");
    expect({ ...matrix, 通报: undefined, 批复: undefined }).toEqual({
      ...elementMatrix,
      通报: undefined,
      批复: undefined,
    });
  });

  test.each([
    [
      "a word that is none",
      "要1,通报,要有,照旧,照旧,照旧,照旧,照旧,条例9",
      "elements.csv 第2行“主送机关”：不能写“要有”，可写：必备、上行文必备、可有、不用，或者“照旧”。",
    ],
    [
      "a need no rule can tell",
      "要1,通知,照旧,照旧,照旧,必备,照旧,照旧,条例9",
      "elements.csv 第2行“签发人”：不能写“必备”，可写：上行文必备、可有、不用，或者“照旧”。",
    ],
    [
      "every type at once",
      "要1,不限,照旧,照旧,照旧,照旧,照旧,照旧,条例9",
      "elements.csv 第2行“文种”：要写明是哪个文种，不能写“不限”和“非”。",
    ],
    [
      "a type that is none",
      "要1,通之,照旧,照旧,照旧,照旧,照旧,照旧,条例9",
      "elements.csv 第2行“文种”：没有“通之”这个值",
    ],
    [
      "a clause nobody knows",
      "要1,通知,照旧,照旧,照旧,照旧,照旧,照旧,条例99",
      "elements.csv 第2行“依据”：条款库里没有“条例99”",
    ],
  ])("%s is named by row and heading", (_, row, message) => {
    expect(faultsOf(row).join("\n")).toContain(message);
  });

  test("every faulty cell of a row is named at once", () => {
    expect(faultsOf("要1,通之,要有,照旧,照旧,必备,,照旧,条例9").map((fault) => fault.split("：")[0])).toEqual(
      [
        "elements.csv 第2行“文种”",
        "elements.csv 第2行“联系人”",
        "elements.csv 第2行“主送机关”",
        "elements.csv 第2行“签发人”",
      ],
    );
  });

  test("a type on two rows, and a column it has no use for, are named", () => {
    const row = "通报,必备,照旧,照旧,照旧,照旧,照旧,条例9";
    expect(faultsOf(`要1,${row}`, `要2,${row}`)).toEqual([
      "elements.csv 第3行“文种”：“通报”前面已有一行，请只留一行。",
    ]);
    const wide = `${head.replace("文种", "文种,主送")}\n要1,通报,市政府,必备,照旧,照旧,照旧,照旧,照旧,条例9`;
    expect(readElementTable("elements.csv", wide, register)).toEqual({
      kind: "faults",
      faults: ["elements.csv 第1行“主送”：这张表只按文种分，请删去这一栏。"],
    });
  });

  test("is what the rules go by, but for options the pack sets itself", () => {
    const table = read("要1,通报,必备,照旧,照旧,照旧,照旧,照旧,条例9");
    const [national] = builtInPacks();
    if (!national || table.kind === "faults") throw new Error("not read");
    const typesIn = (pack: Pack) =>
      rulesOf(pack, allRules).find(({ rule }) => rule.id === "main-recipients-required")?.options;
    expect(typesIn(withElements(national, table.matrix))).toMatchObject({
      types: expect.arrayContaining(["通报", "通知"]),
      upwardTypes: ["意见"],
    });
    const own = { ...national, ruleSettings: { "main-recipients-required": { options: { types: ["函"] } } } };
    expect(typesIn(withElements(own, table.matrix))).toMatchObject({ types: ["函"] });
  });
});

describe("the page on packs", () => {
  const section = /## 要素表[\s\S]*?(?=\n## )/.exec(page)?.[0] ?? "";

  test("shows what the rules go by, every type and every element", () => {
    const words = {
      required: "必备",
      upward: "上行文必备",
      usual: "通常有",
      allowed: "可有",
      absent: "不用",
    };
    const rows = Object.entries(elementMatrix).map(([documentType, needs]) => {
      const { mainRecipients, issuerName, documentDate, signatory, contact, disclosure } = needs;
      const cells = [mainRecipients, issuerName, documentDate, signatory, contact, disclosure];
      return `| ${[documentType, ...cells.map((need) => words[need])].join(" | ")} |`;
    });
    expect(section.split("\n").filter((line) => /^\| (?!文种)\S/.test(line))).toEqual(rows);
  });

  test("gives an example without faults", () => {
    const example = /```csv\n([\s\S]*?)```/.exec(section)?.[1] ?? "";
    expect(readElementTable("elements.csv", example, register).kind).toBe("elements");
  });
});
