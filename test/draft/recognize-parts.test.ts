import { recognizeText, words } from "../helpers/manuscript";

describe("a document that carries another", () => {
  test("work rules under the notice that issues them, blank lines between all", () => {
    const draft = recognizeText(`
      东丽湖街道办事处关于印发

      东丽湖街道办事处工作规程的通知

      东湖办发〔2026〕3号

      各社区居委会，各科室，各有关单位：

      现将《东丽湖街道办事处工作规程》印发给你们，请遵照执行。

      东丽湖街道办事处
      2026年2月28日

      （此件主动公开）

      东丽湖街道办事处工作规程

      第一章  总则

      第一条  为规范街道工作，制定本规程。

      第二条  街道工作的准则是：为民、务实、清廉。
      第二章  会议制度

      第三条  街道实行主任办公会议制度。第一条所称街道工作，包括社区工作。

      （一）讨论决定重要事项；

      （二）通报工作情况。

      第四条  本规程自印发之日起施行。
    `);
    expect(draft.documentType).toBe("通知");
    expect(words(draft.elements)).toEqual({
      title: ["东丽湖街道办事处关于印发", "东丽湖街道办事处工作规程的通知"],
      documentNumber: ["东湖办发〔2026〕3号"],
      mainRecipients: ["各社区居委会，各科室，各有关单位："],
      issuerName: ["东丽湖街道办事处"],
      documentDate: ["2026年2月28日"],
      note: ["（此件主动公开）"],
    });
    expect(draft.parts).toMatchObject([
      { role: "carrier", from: 0, to: 15, body: { from: 8, to: 9 }, documentType: "通知" },
      { role: "enclosed", from: 15, to: 31, body: { from: 17, to: 31 }, title: "东丽湖街道办事处工作规程" },
    ]);
    expect(draft.parts[1]?.documentType).toBeUndefined();
    expect(draft.headings.map(({ label, level, part }) => `${label} ${level} ${part}`)).toEqual([
      "第一章 1 1",
      "第一条 2 1",
      "第二条 2 1",
      "第二章 1 1",
      "第三条 2 1",
      "（一） 3 1",
      "（二） 3 1",
      "第四条 2 1",
    ]);
  });

  test("two documents, the first with attachments, the second on trial, and 版记 at the end", () => {
    const draft = recognizeText(`
      东丽区人民政府办公室关于印发东丽区养老服务实施方案等两个文件的通知
      各街道办事处，各委、办、局，各直属单位：
      《东丽区养老服务实施方案》《东丽区养老服务补贴办法（试行）》已经区政府同意，现印发给你们，请认真贯彻执行。
      东丽区人民政府办公室
      2026年7月1日
      东丽区养老服务实施方案
      一、总体要求
      附件：1.任务分工表
      2.机构名单
      附件1
      任务分工表
      附件2
      机构名单
      东丽区养老服务补贴办法
      （试行）
      第一条为规范补贴发放，制定本办法。
      抄送：区委办公室，区人大常委会办公室。
      东丽区人民政府办公室
      2026年7月2日印发
    `);
    expect(draft.parts.map(({ title, from, to }) => [title, from, to])).toEqual([
      ["东丽区人民政府办公室关于印发东丽区养老服务实施方案等两个文件的通知", 0, 5],
      ["东丽区养老服务实施方案", 5, 9],
      ["东丽区养老服务补贴办法（试行）", 13, 16],
    ]);
    expect(words(draft.parts[1]?.elements ?? {}).attachmentList).toEqual([
      "附件：1.任务分工表",
      "2.机构名单",
    ]);
    expect(draft.attachments.map(({ number, from, to }) => [number, from, to])).toEqual([
      [1, 9, 11],
      [2, 11, 13],
    ]);
    expect(draft.elements.attachmentList).toBeUndefined();
    expect(words(draft.elements).printDate).toEqual(["2026年7月2日"]);
  });

  test("a report passed on keeps its own addressee, signature and date", () => {
    const draft = recognizeText(`
      东丽区人民政府批转区应急管理局
      关于防汛工作情况报告的通知
      各街道办事处：
      区政府同意区应急管理局《关于防汛工作情况的报告》，现转发给你们，请认真贯彻执行。
      东丽区人民政府
      2026年7月4日
      关于防汛工作
      情况的报告
      区人民政府：
      现将情况报告如下。
      区应急管理局
      2026年6月20日
    `);
    expect(draft.parts[1]?.documentType).toBe("报告");
    expect(words(draft.parts[1]?.elements ?? {})).toEqual({
      title: ["关于防汛工作", "情况的报告"],
      mainRecipients: ["区人民政府："],
      issuerName: ["区应急管理局"],
      documentDate: ["2026年6月20日"],
    });
    expect(words(draft.elements).documentDate).toEqual(["2026年7月4日"]);
  });

  test("a decision that amends a regulation, and the regulation printed again after it", () => {
    const draft = recognizeText(`
      天津市东丽区人民政府令
      第 7 号
      现公布《东丽区人民政府关于修改东丽区停车管理办法的决定》，自公布之日起施行。
      区 长  王某某
      2026年3月2日
      东丽区人民政府关于修改东丽区停车管理办法的决定
      区政府决定：
      一、将第五条修改为：“停车应当有序。”
      东丽区停车管理办法
      （2020年6月4日东丽区人民政府令第2号公布　根据2026年3月2日《东丽区人民政府关于修改东丽区停车管理办法的决定》修订）
      第一条　为了规范停车，制定本办法。
    `);
    expect(draft.parts.map(({ title, documentType, from }) => [title, documentType, from])).toEqual([
      ["天津市东丽区人民政府令", "命令", 0],
      ["东丽区人民政府关于修改东丽区停车管理办法的决定", "决定", 5],
      ["东丽区停车管理办法", undefined, 8],
    ]);
  });

  test("a title that passes a paper on is not over before its own 文种", () => {
    const draft = recognizeText(`
      东丽区人民政府办公室转发区教育局
      关于加强学校体育工作的意见
      和有关请示的通知
      各街道办事处：
      现转发给你们，请认真贯彻执行。
    `);
    expect(draft.elements.title).toHaveLength(3);
    expect(draft.documentType).toBe("通知");
  });

  test("what it carries is found by name in a draft not yet signed", () => {
    const draft = recognizeText(`
      关于印发东丽区养老服务实施方案的通知
      各街道办事处：
      现将《东丽区养老服务实施方案》印发给你们。
      东丽区养老服务
      实 施 方 案
      一、总体要求
    `);
    expect(draft.parts).toMatchObject([
      { body: { from: 2, to: 3 } },
      { from: 3, title: "东丽区养老服务实施方案" },
    ]);
  });

  test("what it carries under an 附件 label is an attachment", () => {
    const draft = recognizeText(`
      关于印发东丽区养老服务实施方案的通知
      各街道办事处：
      现将《东丽区养老服务实施方案》印发给你们。
      附件：东丽区养老服务实施方案
      东丽区民政局
      2026年7月1日
      附件
      东丽区养老服务实施方案
      一、总体要求
    `);
    expect(draft.parts).toHaveLength(1);
    expect(draft.attachments).toMatchObject([
      { title: [{ text: "东丽区养老服务实施方案" }], from: 6, to: 9 },
    ]);
    expect(draft.headings).toMatchObject([{ label: "一、", part: 1 }]);
  });

  test("a notice that carries nothing has nothing after its signature", () => {
    const draft = recognizeText(`
      关于召开会议的通知
      各街道办事处：
      定于2026年3月5日召开会议。
      东丽区人民政府办公室
      2026年3月1日
      参会回执
      单位
    `);
    expect(draft.parts).toHaveLength(1);
    expect(draft.parts[0]).toMatchObject({ from: 0, to: 7 });
  });
});

describe("层次序数", () => {
  const head = "关于做好防汛工作的通知\n各街道办事处：\n";
  const kinds = (body: string) =>
    recognizeText(head + body).headings.map(({ kind, value, level }) => `${kind} ${value} ${level}`);

  test("the four levels and those below", () => {
    const body = "一、总体要求\n（一）基本原则\n1.坚持人民至上\n（1）以人为本\n①转移群众\n二、重点任务";
    expect(kinds(body)).toEqual(["一、 1 1", "（一） 1 2", "1. 1 3", "（1） 1 4", "① 1 5", "一、 2 1"]);
  });

  test("a level left out does not count", () => {
    expect(kinds("一、总体要求\n1.坚持人民至上")).toEqual(["一、 1 1", "1. 1 2"]);
  });

  test.each([
    ["1、加强领导", "1.", "1、"],
    ["1．加强领导", "1.", "1．"],
    ["（一）、加强领导", "（一）", "（一）、"],
    ["(一)加强领导", "（一）", "(一)"],
    ["⑴加强领导", "（1）", "⑴"],
    ["(1)加强领导", "（1）", "(1)"],
    ["一.加强领导", "一、", "一."],
    ["一，加强领导", "一、", "一，"],
    ["⒈加强领导", "1.", "⒈"],
    ["第一，加强领导", "第一、", "第一，"],
    ["一是加强领导", "一是", "一是"],
    ["1)加强领导", "其他", "1)"],
  ])("%s is a %s", (line, kind, label) => {
    expect(recognizeText(head + line).headings).toMatchObject([
      { kind, value: 1, label, number: { paragraph: 2, from: 0, to: label.length } },
    ]);
  });

  test.each([
    "3.5亿元用于防汛",
    "12、15日为接待日",
    "2026年是关键一年",
    "一、二季度增长较快",
    "第三条规定的事项",
    "一般情况下",
    "1月份以来",
  ])("%s is no numbered heading", (line) => expect(recognizeText(`${head}${line}`).headings).toEqual([]));

  test("1 总则 is a heading only where 1.1 is one too", () => {
    expect(kinds("1　总则\n1.1　编制目的\n1.1.1　依据\n2　组织机构")).toEqual([
      "其他 1 1",
      "其他 1 2",
      "其他 1 3",
      "其他 2 1",
    ]);
    expect(kinds("1　名额分配")).toEqual([]);
  });

  test("the title is the line, or the lead sentence of a paragraph", () => {
    const { headings, paragraphs } = recognizeText(
      `${head}　　一、加强组织领导。\n（一）落实责任（含街道。）。各单位要落实责任。\n二、元旦：1月1日放假。`,
    );
    const titles = headings.map(({ title, apart }) => [
      paragraphs[title.paragraph]?.text.slice(title.from, title.to),
      apart,
    ]);
    expect(titles).toEqual([
      ["加强组织领导。", true],
      ["落实责任（含街道。）", false],
      ["元旦", false],
    ]);
  });

  test("a table of contents announces headings and is none", () => {
    const { headings } = recognizeText(
      "东丽区防汛预案\n目　录\n第一章　总则\n第二章　附则\n第一章　总　　则\n第一条　为防汛制定本预案。\n第二章　附　　则",
    );
    expect(headings.map(({ paragraph }) => paragraph)).toEqual([4, 5, 6]);
  });
});
