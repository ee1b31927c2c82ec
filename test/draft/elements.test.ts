import {
  chineseNumber,
  documentNumberParts,
  listedAttachments,
  organsIn,
  parseDate,
  titleText,
} from "../../src/draft/elements";
import { recognizeText } from "../helpers/manuscript";

describe("documentNumberParts", () => {
  test("takes a number apart as it is written", () => {
    expect(documentNumberParts("东丽政发〔2026〕5号")).toEqual({
      issuerCode: "东丽政发",
      open: "〔",
      year: "2026",
      close: "〕",
      prefix: "",
      serial: "5",
      suffix: "号",
    });
    expect(documentNumberParts("东丽政办函[26]第05")).toMatchObject({
      open: "[",
      year: "26",
      prefix: "第",
      serial: "05",
      suffix: "",
    });
    expect(documentNumberParts("东丽政发〔2026〕　号")).toMatchObject({
      year: "2026",
      serial: "",
      suffix: "号",
    });
    expect(documentNumberParts("〔2026〕5号")).toMatchObject({ issuerCode: "", year: "2026" });
  });

  test.each([
    "第5号",
    "2026年第1号",
    "第12期",
    "东丽政发",
    "〔2026〕",
    "东丽区人民政府（2026年）规划",
    "12号",
  ])("%s is none", (text) => expect(documentNumberParts(text)).toBeUndefined());
});

describe("parseDate", () => {
  test.each([
    ["2026年3月5日", { year: 2026, month: 3, day: 5, numerals: "阿拉伯", complete: true }],
    ["2026年03月05日", { year: 2026, month: 3, day: 5, numerals: "阿拉伯", complete: true }],
    ["2026-03-05", { year: 2026, month: 3, day: 5, numerals: "阿拉伯", complete: true }],
    ["２０２６年３月５日", { year: 2026, month: 3, day: 5, numerals: "阿拉伯", complete: true }],
    ["2026年3月", { year: 2026, month: 3, numerals: "阿拉伯", complete: false }],
    ["2026年　月　日", { year: 2026, numerals: "阿拉伯", complete: false }],
    ["××××年×月×日", { numerals: "阿拉伯", complete: false }],
    ["26年3月5日", { year: 26, month: 3, day: 5, numerals: "阿拉伯", complete: false }],
    ["二〇〇四年六月二十六日", { year: 2004, month: 6, day: 26, numerals: "汉字", complete: true }],
    ["二○○四年十二月三十一日", { year: 2004, month: 12, day: 31, numerals: "汉字", complete: true }],
    ["一九九六年二月六日", { year: 1996, month: 2, day: 6, numerals: "汉字", complete: true }],
    ["二0二六年三月廿一日", { year: 2026, month: 3, day: 21, numerals: "汉字", complete: true }],
    ["2026年十月", { year: 2026, month: 10, numerals: "汉字", complete: false }],
  ])("%s", (text, date) => expect(parseDate(text)).toEqual(date));

  test.each(["2026年", "3月5日", "2026年3月5日印发", "自2026年3月5日起", "2026年3月至5月", "二〇二六", ""])(
    "%s is no date alone",
    (text) => expect(parseDate(text)).toBeUndefined(),
  );
});

test("chineseNumber counts as people write", () => {
  const written = ["十", "十二", "二十", "二十六", "一百零六", "一百一十", "三千", "7", "正", "〇五"];
  expect(written.map(chineseNumber)).toEqual([10, 12, 20, 26, 106, 110, 3000, 7, 1, 5]);
  expect(chineseNumber("若干")).toBeUndefined();
});

test("organsIn splits a list at its marks, not inside brackets", () => {
  expect(organsIn("各街道办事处，各委、办、局，各直属单位：")).toEqual([
    "各街道办事处",
    "各委",
    "办",
    "局",
    "各直属单位",
  ]);
  expect(organsIn("抄送：区委办公室；区工会（含妇联、团委）。")).toEqual([
    "区委办公室",
    "区工会（含妇联、团委）",
  ]);
  expect(organsIn("区 人 民 政 府:")).toEqual(["区人民政府"]);
  expect(organsIn("抄送：")).toEqual([]);
});

test("titleText joins the lines of a title and closes up stretched words", () => {
  const draft = recognizeText(
    "东 丽 区 人 民 政 府\n关于推广 ABC 2.0 系统的通知\n各有关单位：\n现通知如下。",
  );
  expect(titleText(draft)).toBe("东丽区人民政府关于推广ABC 2.0系统的通知");
  expect(titleText(draft.parts[0])).toBe(titleText(draft));
  expect(titleText({ elements: {} })).toBe("");
});

test("listedAttachments joins what runs over and leaves out the marks after a name", () => {
  const listed = (...texts: string[]) =>
    listedAttachments(texts.map((text) => ({ paragraph: 0, from: 0, to: text.length, text })));
  expect(listed("附件：1.任务", "分工表；", "2.物资清单。")).toEqual([
    { number: 1, name: "任务分工表" },
    { number: 2, name: "物资清单" },
  ]);
  expect(listed("附件：2026年任务分工表")).toEqual([{ name: "2026年任务分工表" }]);
  expect(listed("附件：", "1、任务分工表")).toEqual([{ number: 1, name: "任务分工表" }]);
});
