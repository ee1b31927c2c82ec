import { writeStep } from "../../src/routing/path";
import { type PeopleOf, withPeople } from "../../src/routing/people";
import { chainOf } from "./dongli-tables";

const notice = { issuer: "区政府", documentType: "通知", recipient: "下级" } as const;
const named = (
  answers: Parameters<typeof chainOf>[0],
  people: Readonly<Record<string, readonly string[]>>,
): readonly string[] => {
  const peopleOf: PeopleOf = (post) => people[post] ?? [];
  return withPeople(chainOf({ ...notice, ...answers }).steps, peopleOf).map(
    (step) => `${writeStep(step)} ${step.person ?? "？"}`,
  );
};

describe("the people in a chain", () => {
  test("a post nobody is known to hold stays without a name", () => {
    expect(named({}, { 分管副区长: ["甲"] })).toEqual(["区政府办公室 审核 ？", "分管副区长 签发 甲"]);
  });

  test("one person in two posts signs once, in the later step", () => {
    expect(named({ viceMayors: 2 }, { 各分管副区长: ["甲", "乙"], 分管常务工作的副区长: ["乙"] })).toEqual([
      "区政府办公室 审核 ？",
      "各分管副区长 依次审批 甲",
      "分管常务工作的副区长 签发 乙",
    ]);
  });

  test("a step left with nobody else goes, and what remains of it is no longer optional", () => {
    const people = { 各分管副区长: ["乙"], 分管常务工作的副区长: ["乙"], 区长: ["丙"] };
    expect(named({ viceMayors: 2, mayorNeeded: "是" }, people)).toEqual([
      "区政府办公室 审核 ？",
      "分管常务工作的副区长 审批 乙",
      "区长 签发 丙",
    ]);
  });

  test("who acts for the mayor is named by the post held", () => {
    const away = { importantMatter: "是", mayorAbsence: "出访", mayorDelegated: "是" } as const;
    expect(named(away, { 区长: ["丙"], 分管常务工作的副区长: ["乙"] }).at(-1)).toBe(
      "分管常务工作的副区长（受区长委托主持区政府工作） 签发 乙",
    );
  });

  test("a signature is not given up for a countersignature that follows", () => {
    const joint = { jointWith: ["其他区政府"], jointRole: "主办" } as const;
    expect(named(joint, { 区长: ["丙"], 各联署机关负责人: ["丙", "丁"] }).slice(-2)).toEqual([
      "区长 签发 丙",
      "各联署机关负责人 会签 丙、丁",
    ]);
  });
});
