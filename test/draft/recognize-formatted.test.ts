import { recognize } from "../../src/draft/recognize";
import { box, cell, centred, manuscriptOf, words } from "../helpers/manuscript";

describe("formatted documents", () => {
  test("a masthead in a table, number and 签发人 in cells side by side", () => {
    const draft = recognize(
      manuscriptOf([
        cell("天津市东丽区教育局文件", 0, 0),
        cell("东教报〔2026〕5号", 1, 0),
        cell("签发人：", 1, 1),
        cell("张某某", 1, 2),
        "",
        centred("天津市东丽区教育局", 22),
        centred("关于扩建校舍的请示", 22),
        "区人民政府：",
        "现将有关事项请示如下。",
      ]),
    );
    expect(words(draft.elements)).toEqual({
      issuerMark: ["天津市东丽区教育局文件"],
      documentNumber: ["东教报〔2026〕5号"],
      signatory: ["签发人：", "张某某"],
      title: ["天津市东丽区教育局", "关于扩建校舍的请示"],
      mainRecipients: ["区人民政府："],
    });
  });

  test("a masthead in text boxes, and 版记 in one", () => {
    const draft = recognize(
      manuscriptOf(
        ["关于扩建校舍的请示", "区人民政府：", "现将有关事项请示如下。", "东丽区教育局", "2026年3月5日"],
        [box("天津市东丽区教育局文件"), box("东教报〔2026〕5号　签发人：张某某"), box("抄送：区财政局。", 4)],
      ),
    );
    expect(words(draft.elements)).toMatchObject({
      issuerMark: ["天津市东丽区教育局文件"],
      documentNumber: ["东教报〔2026〕5号"],
      signatory: ["签发人：张某某"],
      copyRecipients: ["抄送：区财政局。"],
    });
    expect(draft.elements.issuerMark?.[0]?.paragraph).toBe(5);
  });

  test("the masthead of the first page's header, but no running header's number", () => {
    const header = (text: string, variant: "default" | "first" | "even") => ({
      text,
      place: { kind: "header" as const, section: 0, variant },
    });
    const draft = recognize(
      manuscriptOf(
        ["关于防汛的函", "市水务局：", "现函告如下。"],
        [header("东丽区水务局", "first"), header("东水函〔2020〕1号", "even")],
      ),
    );
    expect(words(draft.elements).issuerMark).toEqual(["东丽区水务局"]);
    expect(draft.elements.documentNumber).toBeUndefined();
  });

  test("joint mastheads, 文件 beside them", () => {
    const draft = recognize(
      manuscriptOf([
        cell("天津市东丽区教育局", 0, 0),
        cell("天津市东丽区财政局", 1, 0),
        cell("文件", 0, 1),
        "东教发〔2026〕5号",
        centred("关于调整收费标准的通知", 22),
        "各有关单位：",
        "现将有关事项通知如下。",
      ]),
    );
    expect(words(draft.elements).issuerMark).toEqual(["天津市东丽区教育局", "天津市东丽区财政局", "文件"]);
    expect(words(draft.elements).title).toEqual(["关于调整收费标准的通知"]);
  });

  test("a red organ over the title is the masthead, a black one belongs to the title", () => {
    const rest = ["市水务局：", "为推进河道治理，现函告如下。"];
    const red = recognize(
      manuscriptOf([
        centred("东丽区人民政府", 40, "FF0000"),
        centred("关于河道治理的函", 22, "000000"),
        ...rest,
      ]),
    );
    expect(words(red.elements)).toMatchObject({
      issuerMark: ["东丽区人民政府"],
      title: ["关于河道治理的函"],
    });
    const black = recognize(
      manuscriptOf([centred("东丽区人民政府", 22), centred("关于河道治理的函", 22), ...rest]),
    );
    expect(words(black.elements).title).toEqual(["东丽区人民政府", "关于河道治理的函"]);
    expect(black.elements.issuerMark).toBeUndefined();
  });

  test("a centred title without closing words ends where the setting changes", () => {
    const draft = recognize(
      manuscriptOf([
        centred("在全区防汛工作会议上的", 22),
        centred("发言提要稿件", 22),
        { text: "今年汛情复杂，不得有误", format: { alignment: "justify" }, run: { sizePt: 16 } },
        { text: "各单位要加强值守。", format: { alignment: "justify" }, run: { sizePt: 16 } },
      ]),
    );
    expect(words(draft.elements).title).toEqual(["在全区防汛工作会议上的", "发言提要稿件"]);
    expect(draft.parts[0].body).toEqual({ from: 2, to: 4 });
  });

  test("a paragraph with line breaks in it is read line by line", () => {
    const draft = recognize(
      manuscriptOf([
        "东丽区人民政府\n关于做好防汛工作的通知",
        "各街道办事处：",
        "现将有关事项通知如下。",
        "东丽区人民政府\n2026年3月5日",
      ]),
    );
    expect(draft.elements.title).toEqual([
      { paragraph: 0, from: 0, to: 7, text: "东丽区人民政府" },
      { paragraph: 0, from: 8, to: 19, text: "关于做好防汛工作的通知" },
    ]);
    expect(draft.elements.documentDate).toEqual([{ paragraph: 3, from: 8, to: 17, text: "2026年3月5日" }]);
  });

  test("automatic numbers make headings, and cells of a table none", () => {
    const draft = recognize(
      manuscriptOf([
        "关于做好防汛工作的通知",
        "各街道办事处：",
        { text: "加强领导", label: "一、" },
        { text: "落实责任。各单位要落实责任。", label: "（一）" },
        { text: "一项", label: "●" },
        cell("一、序号", 0, 0),
      ]),
    );
    expect(draft.headings).toEqual([
      expect.objectContaining({
        paragraph: 2,
        kind: "一、",
        label: "一、",
        apart: true,
        title: { paragraph: 2, from: 0, to: 4 },
      }),
      expect.objectContaining({
        paragraph: 3,
        kind: "（一）",
        apart: false,
        title: { paragraph: 3, from: 0, to: 4 },
      }),
    ]);
    expect(draft.headings.every(({ number }) => number === undefined)).toBe(true);
  });

  test("版记 in a table at the end", () => {
    const draft = recognize(
      manuscriptOf([
        "关于做好防汛工作的通知",
        "各街道办事处：",
        "现将有关事项通知如下。",
        "东丽区人民政府办公室",
        "2026年3月5日",
        cell("抄送：区委办公室。", 0, 0),
        cell("东丽区人民政府办公室", 1, 0),
        cell("2026年3月6日印发", 1, 1),
      ]),
    );
    expect(words(draft.elements)).toMatchObject({
      copyRecipients: ["抄送：区委办公室。"],
      printingOffice: ["东丽区人民政府办公室"],
      printDate: ["2026年3月6日"],
    });
  });

  test("organs and dates in a table sign nothing", () => {
    const draft = recognize(
      manuscriptOf([
        "关于做好防汛工作的通知",
        "各街道办事处：",
        "任务如下。",
        cell("区水务局", 0, 0),
        cell("2026年3月5日", 0, 1),
      ]),
    );
    expect(draft.elements.issuerName).toBeUndefined();
    expect(draft.elements.documentDate).toBeUndefined();
  });
});
