import { countDraft } from "../../../src/draft/count";
import { recognize } from "../../../src/draft/recognize";
import { configureRules } from "../../../src/linter/configure";
import { lint } from "../../../src/linter/lint";
import { sensitiveData } from "../../../src/linter/rules/sensitive-data";
import { cell, manuscriptOf } from "../../helpers/manuscript";
import { testRule } from "../../helpers/test-rule";

testRule(sensitiveData, {
  accept: [
    { fragment: "身份证号12011019900307001X", answers: { disclosure: "不予公开" } },
    "身份证号12011019900307001X",
  ],
  reject: [
    {
      fragment: "账号：⟦020012340900123⟧",
      answers: { disclosure: "主动公开" },
      messages: ["公开的公文里有银行账号，公开前删去或者隐去部分数字"],
      severity: "error",
    },
  ],
});

describe("sensitive-data in a table", () => {
  const findingsUnder = (heading: string) => {
    const manuscript = manuscriptOf([
      "天津市东丽区人民政府通告",
      "现将服务点名单通告如下。",
      cell("名称", 0, 0),
      cell(heading, 0, 1),
      cell("某服务点", 1, 0),
      cell("13800138000", 1, 1),
    ]);
    const rows = [2, 4].map((from) => ({ cells: [cellAt(from), cellAt(from + 1)] }));
    const draft = recognize({ ...manuscript, tables: [{ from: 2, to: 6, columnsPt: [200, 200], rows }] });
    const rules = configureRules([sensitiveData], {});
    return lint({ draft, facts: {}, rules, register: [], counts: countDraft(draft, "Word") }).findings;
  };

  test("a number under 联系电话 is there to be called", () => {
    expect(findingsUnder("联系电话")).toEqual([]);
  });

  test("a number under another heading is someone's own", () => {
    expect(findingsUnder("领取人").map(({ text }) => text)).toEqual(["13800138000"]);
  });
});

function cellAt(from: number) {
  return { from, to: from + 1, columnSpan: 1 };
}
