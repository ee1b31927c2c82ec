import type { Answers } from "../../src/facts/facts";
import { chainFor } from "../../src/routing/chain";
import { answered, chainOf, ordinaryBut, path, tables } from "./dongli-tables";

const notice = { issuer: "区政府", documentType: "通知", recipient: "下级", importantMatter: "是" } as const;
const away = { mayorAbsence: "出访", mayorDelegated: "是" } as const;
const signer = (answers: Answers): string | undefined => path(chainOf(answers)).at(-1);
const acted = "分管常务工作的副区长（受区长委托主持区政府工作） 签发";

describe("while the mayor is away", () => {
  test.each(["离津出差", "出访", "学习"] as const)(
    "%s with delegation hands the step over",
    (mayorAbsence) => {
      const chain = chainOf({ ...notice, ...away, mayorAbsence });
      expect(path(chain).at(-1)).toBe(acted);
      expect(chain.steps.at(-1)?.basis).toBe("规则53(二)、规则8");
      expect(chain.notes.join()).toContain("分管常务工作的副区长也不在的，规则没有写");
    },
  );

  test("neither absence alone nor delegation for an absence the clause does not name is enough", () => {
    expect(signer({ ...notice, mayorAbsence: "出访" })).toBe("区长 签发");
    const other = chainOf({ ...notice, ...away, mayorAbsence: "其他" });
    expect(path(other).at(-1)).toBe("区长 签发");
    expect(other.notes.join()).toContain("因其他情形不在的没有写");
  });

  test.each<[string, Answers]>([
    ["a bill", { ...notice, documentType: "议案", recipient: "区人大" }],
    ["an order", { ...notice, documentType: "命令" }],
    ["the party group's paper", { ...notice, issuer: "区政府党组", documentType: "请示", recipient: "区委" }],
    ["a paper to the city", { ...notice, documentType: "报告", recipient: "市政府" }],
    ["a paper to the party committee", { ...notice, recipient: "区委" }],
    ["a report to the people's congress", { ...notice, documentType: "报告", recipient: "区人大" }],
    ["an appointment that is important besides", { ...notice, personnel: "是" }],
  ])("%s stays with the mayor until someone confirms", (_, answers) => {
    const chain = chainOf({ ...answers, ...away });
    expect(chain.steps.at(-1)?.role).toBe("区长");
    expect(chain.notes.join()).toContain("请确认可否由其签批");
  });

  test("whether appointments are involved is asked before the step is handed over", () => {
    const chain = chainFor(tables(), answered({ ...ordinaryBut("personnel"), ...notice, ...away }));
    expect(chain).toMatchObject({ kind: "provisional", rows: ["D7"] });
    expect(chain.questions.map(({ fact }) => fact)).toEqual(["personnel"]);
    expect(path(chain).at(-1)).toBe("区长 签发");
  });

  test("delegation is asked where the mayor is away, and not where the mayor has no step", () => {
    const ask = (answers: Answers): readonly string[] =>
      chainFor(
        tables(),
        answered({ ...ordinaryBut("mayorDelegated"), ...answers, mayorAbsence: "学习" }),
      ).questions.map(({ fact }) => fact);
    expect(ask(notice)).toEqual(["mayorDelegated"]);
    expect(ask({ ...notice, importantMatter: "否" })).toEqual([]);
  });

  test("the deputy who acts does not sign twice", () => {
    const several = { ...notice, importantMatter: "否", viceMayors: 2, mayorNeeded: "是" } as const;
    expect(path(chainOf({ ...several, ...away }))).toEqual([
      "区政府办公室 审核",
      "各分管副区长 依次审批",
      acted,
    ]);
  });

  test("the steps of other matters are only noted, never handed over", () => {
    const chain = chainOf({ matter: "离岗外出", absentee: "副区长", ...away });
    expect(path(chain)[0]).toBe("区长 批准");
    expect(chain.notes.join()).toContain("是否改由分管常务工作的副区长办理，请确认（规则8）");
  });
});
