import { type ParsedAnswer, parseAnswer, parseAnswers } from "../../src/facts/answers";
import type { Answers } from "../../src/facts/facts";

function answersOf(parsed: ParsedAnswer | ReturnType<typeof parseAnswers>): Answers {
  if (parsed.kind !== "answers") throw new Error(JSON.stringify(parsed));
  return parsed.answers;
}

function faultOf(parsed: ParsedAnswer): string {
  if (parsed.kind !== "fault") throw new Error(JSON.stringify(parsed));
  return parsed.message;
}

describe("one answer", () => {
  test.each([
    ["issuer=区政府", { issuer: "区政府" }],
    ["发文机关＝区政府办公室", { issuer: "区政府办公室" }],
    [" 发文机关 ： 部门 ", { issuer: "部门" }],
    ["documenttype=请示", { documentType: "请示" }],
    ["issuer=街道(园区)", { issuer: "街道（园区）" }],
    ["matter=因公出国(境)", { matter: "因公出国（境）" }],
    ["viceMayors=2", { viceMayors: 2 }],
    ["jointWith=区委、其他区政府", { jointWith: ["区委", "其他区政府"] }],
    ["jointWith=无", { jointWith: [] }],
    ["meeting=无", { meeting: "无" }],
    ["draftingUnit=区财政局", { draftingUnit: "区财政局" }],
    ["理由=涉及工作秘密：尚在谈判", { disclosureReason: "涉及工作秘密：尚在谈判" }],
  ])("%s is taken", (text, answers) => expect(answersOf(parseAnswer(text))).toEqual(answers));

  test("a value that is none of the fact's own is refused with those it may have", () => {
    expect(faultOf(parseAnswer("stage=完稿"))).toBe("“阶段”（stage）不能填“完稿”，可填：起草、送签、定稿。");
    expect(faultOf(parseAnswer("viceMayors=两位"))).toBe(
      "“涉及分管副区长”（viceMayors）不能填“两位”，请填数字，如 0、1、2。",
    );
    expect(faultOf(parseAnswer("jointWith=区委、某局"))).toContain("没有的填“无”");
    expect(faultOf(parseAnswer("draftingUnit="))).toBe(
      "“起草单位”（draftingUnit）不能填“”，请写明内容，不能空着。",
    );
  });

  test("a number is whole and not negative", () => {
    expect(faultOf(parseAnswer("viceMayors=-1"))).toContain("请填数字");
    expect(faultOf(parseAnswer("viceMayors=1.5"))).toContain("请填数字");
  });

  test("a key that is not known is answered with the nearest one", () => {
    expect(faultOf(parseAnswer("isuer=区政府"))).toBe(
      "没有“isuer”这一项，相近的是“issuer（发文机关）”，请改正后再试。",
    );
    expect(faultOf(parseAnswer("发文机构=区政府"))).toContain("issuer（发文机关）");
  });

  test("a key like no other is answered with the whole list", () => {
    const message = faultOf(parseAnswer("color=红"));
    expect(message).toContain("没有“color”这一项");
    expect(message).toContain("absentee（外出或请假人）");
  });

  test("words without a mark between key and value are refused with an example", () => {
    expect(faultOf(parseAnswer("区政府"))).toBe(
      "“区政府”不是一项回答，请写成“项目=内容”，如“issuer=区政府”。",
    );
  });

  test("a name every object has is no key", () => {
    expect(faultOf(parseAnswer("toString=是"))).toContain("没有“toString”这一项");
    expect(faultOf(parseAnswer("__proto__=是"))).toContain("没有“__proto__”这一项");
  });
});

describe("a file of answers", () => {
  test("may be lines, with remarks and blanks between them", () => {
    expect(answersOf(parseAnswers("\uFEFF# 十二号文\nissuer=区政府\r\n\n需报区长=否\n"))).toEqual({
      issuer: "区政府",
      mayorNeeded: "否",
    });
  });

  test("may be a JSON object, with numbers, lists and booleans as such", () => {
    const text = JSON.stringify({ viceMayors: 2, jointWith: ["区委"], personnel: true, 备案事项: "否" });
    expect(answersOf(parseAnswers(text))).toEqual({
      viceMayors: 2,
      jointWith: ["区委"],
      personnel: "是",
      filing: "否",
    });
  });

  test("may be facts as the check prints them", () => {
    const text = JSON.stringify({ issuer: { value: "区政府", source: "draft", evidence: "东丽区人民政府" } });
    expect(answersOf(parseAnswers(text))).toEqual({ issuer: "区政府" });
  });

  test("an empty file answers nothing", () => expect(answersOf(parseAnswers("\n"))).toEqual({}));

  test("every fault is named, with its line", () => {
    expect(parseAnswers("issuer=市政府\nstage=定稿\nfoo")).toEqual({
      kind: "faults",
      messages: [
        expect.stringMatching(/^第1行：“发文机关”（issuer）不能填“市政府”/),
        expect.stringMatching(/^第3行：“foo”不是一项回答/),
      ],
    });
  });

  test("one fact answered in two ways is a fault, the same answer twice is not", () => {
    expect(parseAnswers("issuer=区政府\n发文机关=部门")).toEqual({
      kind: "faults",
      messages: ["“发文机关”（issuer）回答了两次，内容不一样，请只留一项。"],
    });
    expect(answersOf(parseAnswers("issuer=区政府\nissuer=区政府"))).toEqual({ issuer: "区政府" });
  });

  test("JSON that does not parse, or is no object, is said to be so", () => {
    expect(parseAnswers('{"issuer": ')).toEqual({
      kind: "faults",
      messages: [expect.stringContaining("JSON")],
    });
    expect(parseAnswers('["区政府"]')).toEqual({
      kind: "faults",
      messages: [expect.stringContaining("对象")],
    });
  });

  test("a list or a number where words are wanted is a fault and no crash", () => {
    expect(
      parseAnswers('{"issuer": ["区政府"], "draftingUnit": 3, "viceMayors": {}, "stage": null}'),
    ).toMatchObject({
      kind: "faults",
      messages: { length: 4 },
    });
  });
});
