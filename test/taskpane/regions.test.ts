import { regionsOf } from "../../src/taskpane/regions";
import { regionName } from "../../src/taskpane/region-name";
import { zh } from "../../src/taskpane/strings/zh";
import { recognize } from "../../src/draft/recognize";
import { box, manuscriptOf, recognizeText } from "../helpers/manuscript";

describe("which part of the document a place is in", () => {
  const draft = recognizeText(`
    天津市东丽区人民政府文件

    东丽政发〔2026〕5号

    天津市东丽区人民政府关于做好防汛工作的通知

    各街道办事处，各委、办、局：

    现就防汛工作通知如下。
    一、加强领导
    各单位要落实责任。
    二、备足物资
    各单位要备足物资。

    附件：防汛物资表

    天津市东丽区人民政府
    2026年3月5日
    （此件主动公开）

    附件
    防汛物资表
    沙袋100个

    抄送：区委办公室。
    天津市东丽区人民政府办公室 2026年3月5日印发
  `);
  const regionOf = regionsOf(draft);

  test.each([
    ["东丽政发", "版头"],
    ["关于做好防汛工作的通知", "标题"],
    ["各街道办事处", "主送机关"],
    ["现就防汛工作", "正文"],
    ["各单位要落实责任", "正文 · 一、加强领导"],
    ["二、备足物资", "正文 · 二、备足物资"],
    ["附件：防汛物资表", "附件说明、署名、日期"],
    ["（此件主动公开）", "附件说明、署名、日期"],
    ["沙袋100个", "附件"],
    ["抄送", "版记"],
  ])("%s → %s", (words, name) => {
    const paragraph = draft.paragraphs.findIndex(({ text }) => text.includes(words));
    expect(regionName(regionOf({ paragraph, from: 0, to: 1 }), zh)).toBe(name);
  });

  test("words in a text box belong to where it hangs, unless they are an element themselves", () => {
    const withBox = recognize(
      manuscriptOf(["关于做好防汛工作的通知", "各委、办、局：", "现通知如下。"], [box("注意", 2)]),
    );
    expect(regionsOf(withBox)({ paragraph: 3, from: 0, to: 1 }).kind).toBe("body");
  });
});

test("the document a notice carries has parts of its own", () => {
  const draft = recognizeText(`
    天津市东丽区人民政府关于印发防汛办法的通知

    各街道办事处，各委、办、局：

    现将《东丽区防汛办法》印发给你们，请认真贯彻执行。

    天津市东丽区人民政府
    2026年3月5日

    东丽区防汛办法

    第一条　为了做好防汛工作，制定本办法。
    第二条　本办法自印发之日起施行。
  `);
  const paragraph = draft.paragraphs.findIndex(({ text }) => text.startsWith("第二条"));
  expect(regionName(regionsOf(draft)({ paragraph, from: 0, to: 1 }), zh)).toContain("所附《东丽区防汛办法》");
});
