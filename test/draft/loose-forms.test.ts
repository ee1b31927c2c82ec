import { listedAttachments } from "../../src/draft/elements";
import { manuscriptFromText } from "../../src/draft/plain-text";
import { recognize } from "../../src/draft/recognize";
import { manuscriptOf } from "../helpers/manuscript";

const head = "天津市东丽区人民政府关于做好防汛工作的通知\n各街道办事处：\n物资见附件。\n";
const foot = "\n天津市东丽区人民政府\n2026年5月8日";

function listOf(lines: string) {
  const draft = recognize(manuscriptFromText(head + lines + foot));
  return listedAttachments(draft.elements.attachmentList ?? []);
}

const two = [
  { number: 1, name: "物资储备表" },
  { number: 2, name: "值班安排表" },
];

describe("附件说明 written in other ways than the standard's", () => {
  test.each([
    ["附件1：物资储备表\n附件2：值班安排表"],
    ["附件：\n一、物资储备表；\n二、值班安排表。"],
    ["附件：（1）物资储备表\n（2）值班安排表"],
    ["附件 1.物资储备表\n2、值班安排表"],
    ["附件：①物资储备表\n②值班安排表"],
  ])("%s", (lines) => expect(listOf(lines)).toEqual(two));

  test("numbered by the word processor", () => {
    const [title, to, body] = head.trimEnd().split("\n");
    const entries = ["物资储备表", "值班安排表"].map((text, index) => ({ text, label: `${index + 1}.` }));
    const signed = foot.trimStart().split("\n");
    const { elements } = recognize(
      manuscriptOf([title ?? "", to ?? "", body ?? "", "附件：", ...entries, ...signed]),
    );
    expect(elements.attachmentList?.map(({ text }) => text)).toEqual(["附件：", "物资储备表", "值班安排表"]);
  });

  test("digits that begin a name are no number", () => {
    expect(listOf("附件：12345热线办理清单")).toEqual([{ name: "12345热线办理清单" }]);
    expect(listOf("附件：1.2026年计划\n2.5月份值班表")).toEqual([
      { number: 1, name: "2026年计划" },
      { number: 2, name: "5月份值班表" },
    ]);
  });

  test("headings of the body above 署名 are no list", () => {
    expect(listOf("一、落实责任\n二、备足物资")).toEqual([]);
  });
});

test("抄送 without its colon is 抄送 all the same at the document's end", () => {
  const colophon = "\n抄送 区委办公室，区政协办公室\n天津市东丽区人民政府办公室　2026年5月8日印发";
  const { elements } = recognize(manuscriptFromText(head + "请落实。" + foot + colophon));
  expect(elements.copyRecipients?.map(({ text }) => text)).toEqual(["抄送 区委办公室，区政协办公室"]);
});

test("（首报） after a title leaves its 文种 as it is", () => {
  const text =
    "东丽区应急局关于津塘路交通事故的报告（首报）\n区人民政府：\n津塘路发生交通事故。\n东丽区应急局\n2026年5月8日";
  expect(recognize(manuscriptFromText(text)).documentType).toBe("报告");
});
