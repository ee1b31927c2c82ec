import { faultInWords } from "../../src/routing/fault";
import { chainFor } from "../../src/routing/chain";
import { answered, chainOf, dongli, ordinary, ordinaryBut, path, tables } from "./dongli-tables";
import { signingCases } from "./signing-cases";

describe("who signs", () => {
  test("the tables have no faults, and every clause they cite is in the register", () => {
    expect(dongli().faults.map(faultInWords)).toEqual([]);
  });

  test.each(signingCases)("$paper", ({ answers, row, path: expected }) => {
    const chain = chainOf(answers);
    expect(path(chain).join(" → ")).toBe(expected);
    expect(chain.kind).toBe(row === undefined ? "provisional" : "decided");
    expect(chain.kind === "decided" ? chain.row : undefined).toBe(row);
    expect(chain.contradictions).toEqual([]);
  });

  test("there are thirty cases", () => expect(signingCases).toHaveLength(30));

  test("an unknown revision after the meeting leaves two rows open and is the one question", () => {
    const chain = chainOf({
      issuer: "区政府办公室",
      documentType: "通知",
      recipient: "下级",
      meeting: "常务会议",
    });
    expect(chain.rows).toEqual(["D8", "D10"]);
    expect(chain.questions).toEqual([
      {
        fact: "revision",
        heading: "会后修改",
        values: ["无", "较小", "较大"],
        why: "“无”“较小”由分管副区长签发（D10）；“较大”由区长签发（D8）",
      },
    ]);
  });

  test("nothing is asked once it is decided", () => {
    const decided = signingCases.filter(({ row }) => row !== undefined);
    for (const { answers } of decided) expect(chainOf(answers).questions).toEqual([]);
  });

  test("a clue from the words decides nothing", () => {
    const known = answered({ ...ordinary, issuer: "区政府", documentType: "通知", recipient: "下级" });
    const clue = { value: "是", source: "draft", evidence: "任免", clue: true } as const;
    const chain = chainFor(tables(), { ...known, personnel: clue });
    expect(chain.rows).toEqual(["D6", "D16"]);
    expect(chain.questions.map(({ fact }) => fact)).toEqual(["personnel"]);
  });

  test("with nothing known the safest path is shown and the mayor's presence is assumed, not asked", () => {
    const chain = chainFor(tables(), {});
    expect(chain.kind).toBe("provisional");
    expect(path(chain).at(-1)).toBe("区长 签发");
    expect(chain.assumptions.map(({ fact, value }) => [fact, value])).toEqual([
      ["matter", "发文"],
      ["mayorAbsence", "在岗"],
    ]);
    expect(chain.questions.map(({ fact }) => fact)).not.toContain("mayorAbsence");
  });

  test("two ways into a row with one path are one answer, two paths of one row are two", () => {
    const notice = { issuer: "区政府", documentType: "通知", recipient: "下级" } as const;
    const rest = ordinaryBut("normative", "organOrFunds", "viceMayors");
    const important = chainFor(
      tables(),
      answered({ ...rest, ...notice, viceMayors: 1, importantMatter: "是" }),
    );
    expect(important).toMatchObject({ kind: "decided", row: "D7" });
    const needed = chainFor(
      tables(),
      answered({ ...rest, ...notice, normative: "否", organOrFunds: "否", mayorNeeded: "是" }),
    );
    expect(needed).toMatchObject({ kind: "provisional", rows: ["D9"] });
    expect(needed.questions.map(({ fact }) => fact)).toEqual(["viceMayors"]);
  });

  test("an inferred or optional step says so, and each step has its clause", () => {
    const chain = chainOf({ issuer: "区政府", documentType: "请示", recipient: "市政府" });
    expect(chain.steps).toEqual([
      { role: "区政府办公室", action: "审核", basis: "规则52", inferred: false, optional: false },
      { role: "分管副区长", action: "审核", basis: "规则52", inferred: true, optional: false },
      { role: "区长", action: "签发", basis: "规则53(一)、条例22", inferred: false, optional: false },
    ]);
    expect(chain.because).toEqual(["发文机关 区政府；主送 市政府"]);
    expect(chain.certainty).toBe("高");
    expect(chain.notes).toContain("每一环节都要签署明确意见、姓名和日期（规则第五十二条）。");
  });
});

describe("the other reading", () => {
  const notice = { issuer: "区政府", documentType: "通知", recipient: "下级" } as const;
  const otherRows = (answers: Parameters<typeof chainOf>[0]): readonly (string | undefined)[] =>
    chainOf({ ...notice, ...answers }).other.map(({ row }) => row);

  test("a regulatory document a meeting passed unchanged might go by the meeting instead", () => {
    expect(otherRows({ normative: "是", meeting: "常务会议", revision: "无" })).toEqual(["D10"]);
    expect(otherRows({ normative: "是", meeting: "常务会议", revision: "较小", viceMayors: 2 })).toEqual([
      "D14b",
    ]);
  });

  test("not where it is important besides, nor where no meeting passed it, nor after large changes", () => {
    expect(
      otherRows({ normative: "是", importantMatter: "是", meeting: "常务会议", revision: "无" }),
    ).toEqual([]);
    expect(otherRows({ normative: "是" })).toEqual([]);
    expect(otherRows({ normative: "是", meeting: "常务会议", revision: "较大" })).toEqual([]);
  });

  test("never one that a row above it forbids: appointments are the mayor's, whatever meeting passed them", () => {
    const passed = { personnel: "是", normative: "是", meeting: "常务会议", revision: "无" } as const;
    expect(chainOf({ ...notice, ...passed })).toMatchObject({ kind: "decided", row: "D7" });
    expect(otherRows(passed)).toEqual([]);
  });

  test("a row still possible is no other reading while it is not decided", () => {
    const chain = chainFor(
      tables(),
      answered({ ...notice, jointWith: [], meeting: "常务会议", viceMayors: 1 }),
    );
    expect(chain.kind).toBe("provisional");
    expect(chain.rows).toContain("D10");
    expect(chain.other).toEqual([]);
  });

  test("what a special meeting passed might go as if no meeting had", () => {
    expect(otherRows({ meeting: "专题会议", revision: "无" })).toEqual(["D16"]);
    expect(otherRows({ meeting: "专题会议", revision: "无", viceMayors: 2 })).toEqual(["D14"]);
  });

  test("what a meeting passed might need the long chain all the same", () => {
    const chain = chainOf({ ...notice, meeting: "区长办公会议", revision: "无" });
    expect(chain.other.map((other) => [other.row, path(other).at(-1)])).toEqual([["D8", "区长 签发"]]);
  });

  test("a filing to the people's congress might need the mayor", () => {
    const filing = { issuer: "区政府", documentType: "报告", filing: "是" } as const;
    expect(chainOf({ ...filing, recipient: "区人大" }).other.map(({ row }) => row)).toEqual(["D4c"]);
    expect(chainOf({ ...filing, recipient: "其他区政府" }).other).toEqual([]);
  });

  test("appointments might need the long chain, a party group's paper only where it is important", () => {
    expect(chainOf({ ...notice, personnel: "是" }).other.map((other) => path(other).length)).toEqual([5]);
    const party = { issuer: "区政府党组", documentType: "请示", recipient: "区委" } as const;
    expect(chainOf(party).other).toEqual([]);
    expect(chainOf({ ...party, importantMatter: "是" }).other.map(({ row }) => row)).toEqual(["D7"]);
  });

  test("minutes of a special meeting go to whoever delegated it, where the host is no leader", () => {
    const minutes = {
      issuer: "区政府",
      documentType: "纪要",
      recipient: "机关内部",
      minutesOf: "专题会议",
    } as const;
    expect(chainOf({ ...minutes, meetingHost: "区政府领导" }).other).toEqual([]);
    expect(chainOf({ ...minutes, meetingHost: "其他" }).other.map((other) => path(other).at(-1))).toEqual([
      "委托召开会议的区政府领导 签发",
    ]);
    expect(chainOf(minutes).other).toHaveLength(1);
  });
});
