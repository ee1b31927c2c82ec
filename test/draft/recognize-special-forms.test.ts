import { recognizeText, words } from "../helpers/manuscript";

describe("the 文种 with a form of their own, as plain text", () => {
  test("a 命令 has masthead and number for a title, is signed with post and name, and carries what it publishes", () => {
    const draft = recognizeText(`
      天津市东丽区人民政府令
      第5号
      《东丽区城市管理办法》已经2026年1月1日区政府第1次常务会议通过，现予公布，自2026年3月1日起施行。
      区长　王某某
      2026年1月5日
      东丽区城市管理办法
      （2026年1月1日区政府
      第1次常务会议通过）
      第一章　总则
      第一条　为了加强城市管理，制定本办法。
    `);
    expect(words(draft.elements)).toEqual({
      issuerMark: ["天津市东丽区人民政府令"],
      issueNumber: ["第5号"],
      issuerName: ["区长　王某某"],
      documentDate: ["2026年1月5日"],
    });
    expect(draft.documentType).toBe("命令");
    expect(draft.parts[0].title).toBe("天津市东丽区人民政府令");
    expect(draft.parts[1]).toMatchObject({ role: "enclosed", title: "东丽区城市管理办法", from: 5, to: 10 });
    expect(words(draft.parts[1]?.elements ?? {}).titleNote).toEqual([
      "（2026年1月1日区政府",
      "第1次常务会议通过）",
    ]);
    expect(draft.parts[1]?.body).toEqual({ from: 8, to: 10 });
  });

  test("a 令 with its number on the same line", () => {
    const { elements } = recognizeText(`
      天津市东丽区人民政府令　第5号
      现公布《东丽区城市管理办法》，自2026年3月1日起施行。
    `);
    expect(words(elements)).toEqual({ issuerMark: ["天津市东丽区人民政府令"], issueNumber: ["第5号"] });
  });

  test("a 议案 is addressed to the standing committee and signed by the head of government", () => {
    const draft = recognizeText(`
      天津市东丽区人民政府关于提请审议2026年区级预算调整方案的议案
      东丽区人民代表大会常务委员会：
      根据预算法规定，现提请审议。
      区　长　　王　某
      2026年6月5日
    `);
    expect(draft.documentType).toBe("议案");
    expect(words(draft.elements)).toMatchObject({
      mainRecipients: ["东丽区人民代表大会常务委员会："],
      issuerName: ["区　长　　王　某"],
    });
  });

  test("a 决定 passed by a meeting has its 题注 for signature", () => {
    const draft = recognizeText(`
      东丽区人民政府关于表彰先进单位的决定
      （2026年1月1日区政府第1次常务会议通过）
      各单位在工作中成绩突出，决定予以表彰。
      希望受表彰单位再接再厉。
    `);
    expect(draft.documentType).toBe("决定");
    expect(words(draft.elements)).toEqual({
      title: ["东丽区人民政府关于表彰先进单位的决定"],
      titleNote: ["（2026年1月1日区政府第1次常务会议通过）"],
    });
    expect(draft.parts[0].body).toEqual({ from: 2, to: 4 });
  });

  test("a 决议", () => {
    const draft = recognizeText(`
      东丽区第十八届人民代表大会第六次会议关于政府工作报告的决议
      （2026年1月15日东丽区第十八届人民代表大会第六次会议通过）
      会议批准政府工作报告。
    `);
    expect([draft.documentType, draft.direction]).toEqual(["决议", "下行文"]);
  });

  test("a 公报 names its author and date under the title", () => {
    const draft = recognizeText(`
      东丽区2025年国民经济和社会发展统计公报
      东丽区统计局
      2026年3月20日
      2025年，全区经济运行总体平稳。
      一、综合
    `);
    expect(draft.documentType).toBe("公报");
    expect(words(draft.elements)).toEqual({
      title: ["东丽区2025年国民经济和社会发展统计公报"],
      issuerName: ["东丽区统计局"],
      documentDate: ["2026年3月20日"],
    });
    expect(draft.parts[0].body).toEqual({ from: 3, to: 5 });
  });

  test("a 公告 may be called by issuer and kind alone, and numbered by the year", () => {
    const draft = recognizeText(`
      天津市东丽区人民政府公告
      2026年第1号
      根据《中华人民共和国土地管理法》有关规定，现将有关事项公告如下。
      特此公告。
      天津市东丽区人民政府
      2026年1月5日
    `);
    expect(draft.documentType).toBe("公告");
    expect(words(draft.elements)).toMatchObject({
      title: ["天津市东丽区人民政府公告"],
      issueNumber: ["2026年第1号"],
      issuerName: ["天津市东丽区人民政府"],
    });
  });

  test("a 公告 with a title of its own below the masthead", () => {
    const { elements } = recognizeText(`
      天津市东丽区人民政府公告
      2026年第1号
      关于公布东丽湖禁渔期的公告
      为保护渔业资源，现将有关事项公告如下。
    `);
    expect(words(elements)).toMatchObject({
      issuerMark: ["天津市东丽区人民政府公告"],
      title: ["关于公布东丽湖禁渔期的公告"],
    });
  });

  test("a 纪要: number and date in the masthead, who was there before and after the text", () => {
    const draft = recognizeText(`
      东丽区人民政府常务会议纪要
      （第12期）
      东丽区人民政府办公室　　　　2026年3月6日

      时间：2026年3月5日上午
      主持：王某某
      3月5日，王某某区长主持召开区政府第12次常务会议，现纪要如下：
      一、审议通过《东丽区2026年重点工作计划》
      会议指出，要抓好落实。
      出席：张某某　李某某
      　　　赵某某　孙某某
      请假：钱某某
      分送：区委办公室，各街道办事处。
    `);
    expect(draft.documentType).toBe("纪要");
    expect(words(draft.elements)).toEqual({
      title: ["东丽区人民政府常务会议纪要"],
      issueNumber: ["（第12期）"],
      issuerName: ["东丽区人民政府办公室"],
      documentDate: ["2026年3月6日"],
      attendance: ["主持：王某某", "出席：张某某　李某某", "赵某某　孙某某", "请假：钱某某"],
      copyRecipients: ["分送：区委办公室，各街道办事处。"],
    });
    expect(draft.parts[0].body).toEqual({ from: 4, to: 9 });
  });

  test("a 纪要 without a date in the masthead has the meeting's", () => {
    const { elements } = recognizeText(`
      区政府专题会议纪要
      时间：2026年3月5日上午
      地点：第一会议室
      会议议定以下事项。
    `);
    expect(words(elements).documentDate).toEqual(["2026年3月5日"]);
  });

  test("a 纪要 whose title names the session under a masthead that names the series", () => {
    const { elements } = recognizeText(`
      东丽区人民政府常务会议纪要
      第12次
      东丽区人民政府办公室　　2026年3月6日

      区政府第12次常务会议纪要

      3月5日，王某某区长主持召开区政府第12次常务会议，现纪要如下：
      会议决定，原则同意该方案。
    `);
    expect(words(elements)).toMatchObject({
      issuerMark: ["东丽区人民政府常务会议纪要"],
      title: ["区政府第12次常务会议纪要"],
    });
  });

  test("a 简报: masthead, number, unit and date, an article's title, 报送发", () => {
    const draft = recognizeText(`
      政务信息简报
      第12期
      东丽区人民政府办公室编　　2026年3月5日

      我区扎实推进营商环境建设
      今年以来，我区深入推进营商环境建设，取得了积极成效。
      一、强化组织领导。成立专班，明确责任。
      报：市政府办公厅，区委、区人大、区政府、区政协领导同志。
      送：各街道办事处，各委、办、局。
      （共印80份）
    `);
    expect(draft.documentType).toBe("简报");
    expect(words(draft.elements)).toEqual({
      issuerMark: ["政务信息简报"],
      issueNumber: ["第12期"],
      issuerName: ["东丽区人民政府办公室"],
      documentDate: ["2026年3月5日"],
      title: ["我区扎实推进营商环境建设"],
      copyRecipients: [
        "报：市政府办公厅，区委、区人大、区政府、区政协领导同志。",
        "送：各街道办事处，各委、办、局。",
      ],
    });
    expect(draft.parts[0].body).toEqual({ from: 5, to: 7 });
  });
});
