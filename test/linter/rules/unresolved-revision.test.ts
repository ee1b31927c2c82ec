import type { SavedProperties } from "../../../src/draft/draft";
import { recognize } from "../../../src/draft/recognize";
import type { Stage } from "../../../src/facts/facts";
import { unresolvedRevision } from "../../../src/linter/rules/unresolved-revision";
import { findingsOf } from "../../helpers/findings-of";
import { centred, manuscriptOf, type SetParagraph } from "../../helpers/manuscript";
import { testRule } from "../../helpers/test-rule";

testRule(unresolvedRevision, {
  reject: [
    {
      fragment: "各街道立即排查。⟦批注 [A1]:⟧ 加上时限。",
      answers: { stage: "送签" },
      messages: ["“批注 [A1]:”是批注，定稿前删去"],
      severity: "advice",
    },
  ],
});

const title = "天津市东丽区人民政府关于开展安全检查的通知";

function checked(
  lines: readonly (string | SetParagraph)[],
  saved: SavedProperties = { revisions: 0, comments: 0 },
  stage: Stage = "定稿",
) {
  const draft = recognize({ ...manuscriptOf(lines), saved });
  const findings = findingsOf(unresolvedRevision, draft, { stage });
  return findings.map(({ message, text }) => ({ message, text }));
}

describe("unresolved-revision in a file", () => {
  test("tracked changes and comments left are counted", () => {
    expect(
      checked([title, "各街道办事处："], { revisions: 3, comments: 1 }).map(({ message }) => message),
    ).toEqual(["文中有3处修订没有处理，定稿前接受或者拒绝", "文中有1条批注，定稿前删去"]);
  });

  test.each<[string, Stage, number, number, readonly string[]]>([
    ["fixes alone, before it is final", "送签", 4, 4, []],
    ["fixes and others, before it is final", "送签", 5, 4, ["文中有1处修订没有处理，定稿前接受或者拒绝"]],
    ["fixes alone, final", "定稿", 4, 4, ["窗格里的修改留下4处修订，定稿前接受或者拒绝"]],
    [
      "fixes and others, final",
      "定稿",
      5,
      4,
      ["文中有1处修订没有处理，定稿前接受或者拒绝", "窗格里的修改留下4处修订，定稿前接受或者拒绝"],
    ],
  ])("tracked changes left by %s", (_, stage, revisions, revisionsMadeHere, messages) => {
    const found = checked([title], { revisions, revisionsMadeHere, comments: 0 }, stage);
    expect(found.map(({ message }) => message)).toEqual(messages);
  });

  test("paragraphs marked alike in a row are one finding", () => {
    const run = { highlight: "yellow" };
    expect(
      checked([title, "各街道办事处：", { text: "甲项待核。", run }, { text: "乙项待核。", run }]),
    ).toEqual([{ message: "“甲项待核。”起2段是突出显示，定稿前去掉标色", text: "甲项待核。" }]);
  });

  test("coloured words are found", () => {
    expect(checked([title, { text: "由区财政局负责。", run: { color: "FF0000" } }])).toEqual([
      { message: "“由区财政局负责。”是彩色字，定稿前去掉标色", text: "由区财政局负责。" },
    ]);
  });

  test.each<[string, SetParagraph]>([
    ["black", { text: "由区财政局负责。", run: { color: "000000" } }],
    ["grey", { text: "由区财政局负责。", run: { color: "333333" } }],
    ["white shading", { text: "由区财政局负责。", run: { highlight: "FFFFFF" } }],
    ["an address", { text: "www.example.gov.cn", run: { color: "0563C1", underline: true } }],
  ])("%s is no mark", (_, paragraph) => {
    expect(checked([title, "各街道办事处：", paragraph])).toEqual([]);
  });

  test("minutes headed by a red title alone are right", () => {
    const lines = [
      centred("天津市东丽区人民政府常务会议纪要", 36, "FF0000"),
      "第3期",
      "会议审议了防汛方案。",
    ];
    expect(checked(lines)).toEqual([]);
  });

  test("a red masthead is right", () => {
    const lines = [
      centred("天津市东丽区人民政府文件", 60, "FF0000"),
      "东丽政发〔2026〕5号",
      title,
      "各街道办事处：",
    ];
    expect(checked(lines)).toEqual([]);
  });
});
