import type { FactKey } from "../../src/facts/facts";
import { type FactValue, meets, parseCondition } from "../../src/routing/condition";

function holds(key: FactKey, cell: string, value: FactValue): boolean {
  const condition = parseCondition(key, cell);
  if (condition.kind === "fault") throw new Error(condition.message);
  return meets(condition, value);
}

describe("a cell of conditions", () => {
  test.each<[FactKey, string, FactValue, boolean]>([
    ["documentType", "不限", "函", true],
    ["documentType", "请示", "请示", true],
    ["documentType", "请示、报告", "报告", true],
    ["documentType", "请示/报告", "函", false],
    ["documentType", "非议案、纪要", "纪要", false],
    ["documentType", "非议案、纪要", "函", true],
    ["viceMayors", "≥2", 2, true],
    ["viceMayors", "≥2", 1, false],
    ["viceMayors", "0、1", 1, true],
    ["viceMayors", "≤1", 0, true],
    ["viceMayors", "非0", 0, false],
    ["jointWith", "市政府工作部门、其他区政府", ["其他区政府", "区委"], true],
    ["jointWith", "市政府工作部门、其他区政府", ["区委"], false],
    ["jointWith", "无", [], true],
    ["jointWith", "无", ["区委"], false],
    ["jointWith", "非无", ["区委"], true],
    ["jointWith", "非区委", ["区委", "其他区政府"], false],
    ["meeting", "无", "无", true],
    ["meeting", "非无", "常务会议", true],
    ["secrecy", "非密", "非密", true],
    ["secrecy", "非密、秘密", "秘密", true],
  ])("%s “%s” of %j is %s", (key, cell, value, expected) => expect(holds(key, cell, value)).toBe(expected));

  test.each<[FactKey, string, string]>([
    ["documentType", "", "空着没填，不作限制的请写“不限”。"],
    ["mayorNeeded", "有", "没有“有”这个值，可写：是、否，或者“不限”。"],
    ["viceMayors", "两位", "“两位”不是数，可写 2、≥2、≤1，或者“不限”。"],
    ["draftingUnit", "区民政局", "这一栏是文字，不能作条件，请写“不限”或者删去这一栏。"],
  ])("%s “%s” is refused with what may be written", (key, cell, message) => {
    expect(parseCondition(key, cell)).toEqual({ kind: "fault", message });
  });
});
