import type { Answers } from "../../src/facts/facts";
import { chainFor } from "../../src/routing/chain";
import { answered, chainOf, path, tables } from "./dongli-tables";

describe("the other matters", () => {
  test.each<[Answers, string, string]>([
    [
      { matter: "报送区政府审批", issuer: "部门" },
      "E1",
      "主要负责人 签发 → 区政府办公室 按分工呈批 → 分管副区长 审批",
    ],
    [
      { matter: "报送区政府审批", issuer: "街道（园区）", majorMatter: "是" },
      "E1",
      "主要负责人 签发 → 区政府办公室 按分工呈批 → 分管副区长 审批 → 区长 审批",
    ],
    [
      { matter: "部门意见分歧" },
      "E2",
      "牵头部门主要负责人 主动协商 → 牵头部门 提出办理意见 → 办公室分管副主任 协调 → 分管副区长 协调决定",
    ],
    [
      { matter: "会议议题" },
      "E3",
      "牵头部门 会前协调 → 分管副区长 协调（可选） → 分管副区长 提出 → 区长 同意 → 办公室主任 统筹安排 → 区长 确定",
    ],
    [{ matter: "计划外发文" }, "E4", "有关部门 报送发文申请 → 区政府办公室 呈批 → 区政府领导 批准"],
    [{ matter: "全区性会议", issuer: "区政府" }, "E5a", "区政府 批准"],
    [{ matter: "全区性会议", issuer: "议事协调机构" }, "E5b", "分管副区长 批准 → 区政府办公室 备案"],
    [{ matter: "因公出国（境）", traveller: "区政府领导" }, "E6a", "市政府外事办公室 审批"],
    [
      { matter: "因公出国（境）", traveller: "局级以下" },
      "E6b",
      "区外事部门 审核 → 分管副区长 审批 → 分管外事工作副区长 审批 → 区长 审批 → 区委书记 审批",
    ],
    [{ matter: "离岗外出", absentee: "区长" }, "E7a", "外出人 书面报告区委 → 市政府办公厅 审批"],
    [{ matter: "离岗外出", absentee: "副区长" }, "E7b", "区长 批准 → 外出人 书面报告区委"],
    [{ matter: "离岗外出", absentee: "办公室主任" }, "E7c", "外出人 请示 → 区长 答复（推定）"],
    [{ matter: "离岗外出", absentee: "部门街道主要负责人" }, "E7d", "行政主要负责同志所在单位 向区政府报告"],
    [{ matter: "会议请假", absentee: "办公室主任" }, "E8a", "请假人 请假 → 区长 批准（推定）"],
    [
      { matter: "会议请假", absentee: "其他组成人员" },
      "E8b",
      "请假人 请假 → 区政府办公室 向区长报告 → 区长 批准",
    ],
    [{ matter: "讲话文章" }, "E9", "区政府 同意"],
    [{ matter: "新闻报道" }, "E10", "区政府 批准"],
    [{ matter: "接见合影" }, "E11", "批准机关（规则没有写明） 批准"],
  ])("%j", (answers, row, expected) => {
    const chain = chainOf(answers);
    expect(path(chain).join(" → ")).toBe(expected);
    expect(chain).toMatchObject({ kind: "decided", row });
  });

  test("a department's paper goes as one submitted for approval, and that is shown as assumed", () => {
    const chain = chainFor(tables(), answered({ issuer: "部门" }));
    expect(chain.rows).toEqual(["E1"]);
    expect(chain.assumptions).toMatchObject([{ fact: "matter", value: "报送区政府审批" }]);
    expect(chain.assumptions[0]?.why).toContain("（规则51、规则52）");
    expect(path(chain).at(-1)).toBe("区长 审批");
    expect(chain.questions[0]?.why).toContain("分管副区长审批（E1）");
  });

  test("a department's own paper to others is not the district government's to approve", () => {
    const own = chainFor(tables(), answered({ issuer: "部门", documentType: "通知", recipient: "下级" }));
    expect(own).toMatchObject({
      kind: "provisional",
      rows: [],
      steps: [],
      questions: [],
      contradictions: [],
    });
    expect(own.assumptions).toMatchObject([{ fact: "matter", value: "发文" }]);
    expect(own.notes.join()).toContain("由本机关负责人审批签发（条例第二十二条）");
    for (const recipient of ["区政府", "区委"] as const) {
      const submitted = chainFor(tables(), answered({ issuer: "部门", documentType: "请示", recipient }));
      expect(submitted.assumptions).toMatchObject([{ fact: "matter", value: "报送区政府审批" }]);
    }
  });

  test("what the rules do not speak of has no chain, and says so", () => {
    const chain = chainOf({ matter: "会议请假", absentee: "区长" });
    expect(chain).toMatchObject({ kind: "provisional", rows: [], steps: [], questions: [] });
    expect(chain.notes).toEqual(["工作规则没有写这种情形由谁批准，请向区政府办公室请示。"]);
    const department = chainOf({ matter: "发文", issuer: "部门", documentType: "通知", recipient: "下级" });
    expect(department).toMatchObject({ kind: "provisional", rows: [] });
    expect(department.notes.join()).toContain("报区政府审批的，事项请选“报送区政府审批”");
  });

  test("who travels, or who is away, is asked", () => {
    const asked = (answers: Answers): readonly string[] =>
      chainFor(tables(), answered(answers)).questions.map(({ fact }) => fact);
    expect(asked({ matter: "因公出国（境）" })).toEqual(["traveller"]);
    expect(asked({ matter: "离岗外出" })).toEqual(["absentee"]);
    expect(asked({ matter: "全区性会议" })).toEqual(["issuer"]);
  });
});
