import { manuscriptFromText } from "../../src/draft/plain-text";
import { recognize } from "../../src/draft/recognize";
import type { Answers } from "../../src/facts/facts";
import { parseBasis } from "../../src/regulations/citation";
import { checklist, type Preparation } from "../../src/routing/preparations";
import { dongliSources } from "./dongli-sources";
import { answered, tables } from "./dongli-tables";

/** A plain notice of the district government with these sentences in it and these attachments. */
function notice(body: string, attachments: readonly string[] = []): string {
  const list = attachments.map((name, index) => `${index === 0 ? "附件：" : "　　　"}${index + 1}.${name}`);
  return [
    "东丽区人民政府关于印发东丽区共享单车管理办法的通知",
    "各街道办事处，各委、办、局，各直属单位：",
    body,
    ...list,
    "东丽区人民政府",
    "2024年5月6日",
  ].join("\n");
}

/** All that preparations turn on but whether it is a 规范性文件 or a 重大行政决策. */
const rest: Answers = {
  matter: "发文",
  issuer: "区政府",
  documentType: "通知",
  inPlan: "是",
  otherDepartments: "否",
  dissent: "否",
  marketActivity: "否",
  majorMatter: "否",
  organOrFunds: "否",
  socialRisk: "否",
  disclosure: "不予公开",
  disclosureReason: "内部管理事项",
};

const asked: Answers = { ...rest, normative: "否", majorDecision: "否" };

function checked(answers: Answers, text?: string): readonly Preparation[] {
  const draft = text === undefined ? undefined : recognize(manuscriptFromText(text));
  return checklist(tables().preparations, answered({ ...asked, ...answers }), draft);
}

function stateOf(title: string, answers: Answers, text?: string): string | undefined {
  return checked(answers, text).find((each) => each.title === title)?.state;
}

const plain = notice("现将《东丽区共享单车管理办法》印发给你们，请遵照执行。");

describe("what must be in hand", () => {
  test("an ordinary paper needs its department's signature and, kept from the public, a reason", () => {
    expect(checked({}, plain).map(({ title, state }) => `${title} ${state}`)).toEqual([
      "起草部门主要负责人签批 unknown",
      "不主动全文公开的理由 seen",
    ]);
  });

  test("the order is that of the rules", () => {
    const all = {
      inPlan: "否",
      otherDepartments: "是",
      marketActivity: "是",
      normative: "是",
      socialRisk: "是",
    } as const;
    const order = checked({ ...all, majorDecision: "是" }, plain).map(({ title }) => title);
    const expected = [
      "计划外发文的发文申请",
      "起草部门主要负责人签批",
      "征求相关部门和街道（园区）意见",
      "部门会签或者书面回复",
      "公平竞争审查",
      "合法性审核",
      "社会稳定风险评估",
      "专家论证",
      "公众参与并反馈",
      "全体会议或者常务会议讨论决定",
    ];
    expect(order.filter((title) => expected.includes(title))).toEqual(expected);
  });

  test("what is called for and not in the draft is missing, with its clause and what to attach", () => {
    const found = checked({ normative: "是" }, plain).find(({ title }) => title === "合法性审核");
    expect(found).toMatchObject({
      state: "missing",
      basis: "规则20、规则52",
      attach: "区司法局的合法性审核意见",
    });
  });

  test("an attachment shows it, quoted", () => {
    const text = notice("现将办法印发给你们。", ["东丽区共享单车管理办法", "合法性审核意见书"]);
    const found = checked({ normative: "是" }, text).find(({ title }) => title === "合法性审核");
    expect(found).toMatchObject({ state: "seen", quote: expect.stringContaining("合法性审核意见书") });
  });

  test("the body shows it, quoted by its sentence and where it stands", () => {
    const body = "该办法已征求各街道意见。经区政府第12次常务会议审议通过，现予印发。";
    const found = checked({ majorDecision: "是" }, notice(body)).find(({ id }) => id === "备16");
    expect(found).toMatchObject({ state: "seen", quote: "经区政府第12次常务会议审议通过，现予印发。" });
    expect(found?.range).toEqual({ paragraph: 2, from: 12, to: 28 });
  });

  test("a meeting the drafter names counts as well, one that cannot decide does not", () => {
    const title = "全体会议或者常务会议讨论决定";
    expect(stateOf(title, { normative: "是", meeting: "常务会议" }, plain)).toBe("seen");
    expect(stateOf(title, { normative: "是", meeting: "专题会议" }, plain)).toBe("missing");
  });

  test.each([
    "未经合法性审核的，不得提交审议。",
    "该办法须经合法性审核后印发。",
    "下一步将依法经合法性审核。",
    "经合法性审核后提交审议。",
    "经合法性审核的，方可印发。",
  ])("words that only say it is to be done do not show it: %s", (body) =>
    expect(stateOf("合法性审核", { normative: "是" }, notice(body))).toBe("missing"),
  );

  test("one assessment does not stand for another", () => {
    const text = notice("现将办法印发给你们。", ["社会稳定风险评估报告"]);
    const risky = { majorDecision: "是", socialRisk: "是" } as const;
    expect(stateOf("社会稳定风险评估", risky, text)).toBe("seen");
    expect(stateOf("不利影响的风险评估", risky, text)).toBe("missing");
    expect(stateOf("合法性、必要性、科学性、可行性、可控性评估论证", risky, text)).toBe("missing");
  });

  test("a fact not known leaves it open and says which", () => {
    const open = checklist(tables().preparations, answered(rest), recognize(manuscriptFromText(plain)));
    const found = open.find(({ title }) => title === "合法性审核");
    expect(found).toMatchObject({ state: "unknown", asks: ["normative", "majorDecision"] });
  });

  test("without a draft nothing is missing", () => {
    expect(checked({ normative: "是", majorDecision: "是" }).map(({ state }) => state)).not.toContain(
      "missing",
    );
  });

  test("a report on what audits found, or on an emergency, is known by its title", () => {
    const report = (about: string): string =>
      [
        `东丽区应急管理局关于${about}的报告`,
        "区政府：",
        "现将有关情况报告如下。",
        "东丽区应急管理局",
        "2024年5月6日",
      ].join("\n");
    const submitted = { matter: "报送区政府审批", issuer: "部门", documentType: "报告" } as const;
    expect(stateOf("突发事件首报、续报时限", submitted, report("一起火灾事故"))).toBe("missing");
    expect(stateOf("整改结果和佐证材料", submitted, report("审计查出问题整改"))).toBe("missing");
    expect(stateOf("突发事件首报、续报时限", submitted, report("上半年工作"))).toBeUndefined();
  });

  test("every article the tables are to hold is cited in one of them", () => {
    const cited = Object.values(dongliSources)
      .map((each) => (typeof each === "string" ? each : JSON.stringify(each)))
      .flatMap((text) => text.match(/规则\d+(?:\([一二三]\))*/g) ?? [])
      .map((basis) => Number(parseBasis(basis).clause));
    const articles = [
      6, 8, 11, 20, 23, 24, 25, 26, 27, 29, 30, 31, 32, 33, 34, 36, 45, 46, 47, 48, 50, 51, 52, 53,
    ];
    const more = [54, 60, 62, 64, 66, 67, 68, 69];
    expect([...articles, ...more].filter((article) => !cited.includes(article))).toEqual([]);
  });
});
