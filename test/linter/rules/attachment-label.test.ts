import { countDraft } from "../../../src/draft/count";
import { recognize } from "../../../src/draft/recognize";
import { configureRules } from "../../../src/linter/configure";
import { lint } from "../../../src/linter/lint";
import { attachmentLabel } from "../../../src/linter/rules/attachment-label";
import { manuscriptOf, type SetParagraph } from "../../helpers/manuscript";
import { testRule } from "../../helpers/test-rule";

const head = ["天津市东丽区人民政府关于做好防汛工作的通知", "各街道办事处：", "物资储备数量见附件。"];
const list = "附件：物资储备表";
const foot = ["天津市东丽区人民政府", "2026年5月8日"];

testRule(attachmentLabel, {
  accept: [{ document: [...head, list, ...foot, "附件", "物资储备表", "编织袋5万条。"].join("\n") }],
  reject: [
    {
      document: [...head, list, ...foot, "⟦附件：⟧物资储备表", "编织袋5万条，水泵20台。"].join("\n"),
      messages: ["“附件：”带冒号，附件标识后不加冒号"],
      severity: "error",
    },
  ],
});

describe("attachment-label in a document whose setting is known", () => {
  const attached = ["物资储备表", "编织袋5万条，水泵20台。"];
  const misplaced = ["“附件”接排在前文之后，附件另面编排，标识在版心左上角第一行"];

  test("a label that follows the date on the same page is found", () => {
    expect(messagesOf([...head, list, ...foot, "附件", ...attached])).toEqual(misplaced);
  });

  test("one blank line does not make a page", () => {
    expect(messagesOf([...head, list, ...foot, "", "附件", ...attached])).toEqual(misplaced);
  });

  test.each<[string, readonly (string | SetParagraph)[]]>([
    ["set to start a page", [{ text: "附件", format: { pageBreakBefore: true } }]],
    ["after a page break", ["\f", "附件"]],
    ["with a page break in its own line", ["\f附件"]],
    ["pushed over by blank lines", ["", "", "", "附件"]],
  ])("a label %s is right", (_, lines) => {
    expect(messagesOf([...head, list, ...foot, ...lines, ...attached])).toEqual([]);
  });
});

function messagesOf(lines: readonly (string | SetParagraph)[]): string[] {
  const set = lines.map((line) => (typeof line === "string" ? { text: line, run: { sizePt: 16 } } : line));
  const draft = recognize(manuscriptOf(set));
  const rules = configureRules([attachmentLabel], {});
  const counts = countDraft(draft, "Word");
  return lint({ draft, facts: {}, rules, register: [], counts }).findings.map(({ message }) => message);
}
