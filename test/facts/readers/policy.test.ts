import { notice, read, request, shown } from "../../helpers/facts";

describe("what must come before signing", () => {
  const carrying = notice.replace(
    "关于做好冬季供热工作的通知",
    "关于印发《东丽区产业扶持资金管理办法》的通知",
  );

  test("rules for everyone hint at a 规范性文件, support for firms at 公平竞争审查", () => {
    expect(shown(read(carrying), "normative", "marketActivity")).toEqual({
      normative: "是？",
      marketActivity: "是？",
    });
  });

  test("a plain notice hints at none of it", () => {
    const traits = [
      "normative",
      "majorDecision",
      "marketActivity",
      "socialRisk",
      "dissent",
      "inPlan",
    ] as const;
    expect(Object.values(shown(read(notice), ...traits)).filter((value) => value !== undefined)).toEqual([]);
  });

  test("an office's own working rules are not 规范性文件", () => {
    const own = notice.replace("关于做好冬季供热工作的通知", "关于印发机关考勤办法的通知");
    expect(shown(read(own), "normative")).toEqual({ normative: undefined });
  });

  test("what is said of another's rules is none", () => {
    const asked = notice.replace(
      "关于做好冬季供热工作的通知",
      "关于《天津市供热管理办法（征求意见稿）》意见的复函",
    );
    expect(shown(read(asked), "normative")).toEqual({ normative: undefined });
    const changed = notice.replace("关于做好冬季供热工作的通知", "关于修改《东丽区供热管理办法》的决定");
    expect(shown(read(changed), "normative")).toEqual({ normative: "是？" });
  });

  test("dissent and its absence are told apart, both as clues", () => {
    expect(shown(read(request), "dissent")).toEqual({ dissent: "否？" });
    const dissenting = request.replace("各方无不同意见", "两部门意见仍有分歧");
    expect(shown(read(dissenting), "dissent")).toEqual({ dissent: "是？" });
  });

  test("a sentence on this paper tells whether it is in the plan, a rule on papers does not", () => {
    const said = (words: string) => shown(read(notice.replace("为做好", `${words}为做好`)), "inPlan").inPlan;
    expect(said("本件已列入2026年度发文计划。")).toBe("是");
    expect(said("本件未列入年度发文计划。")).toBe("否");
    expect(said("未列入发文计划的，原则上不发。")).toBeUndefined();
  });

  test("a request that names another department hints that its powers are touched", () => {
    expect(shown(read(request), "otherDepartments")).toEqual({ otherDepartments: "是？" });
  });
});
