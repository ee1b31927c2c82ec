import { recognizeText, words } from "../helpers/manuscript";

describe("the fifteen 文种 and 简报, as plain text", () => {
  test("a 请示 has masthead, number, 签发人, title, addressee, attachments, signature, contact and 版记", () => {
    const draft = recognizeText(`
      000001
      机密★1年
      特急
      天津市东丽区人民政府文件

      东丽政报〔2026〕12号　　　　签发人：张某某　李某某
                                王某某

      天津市东丽区人民政府
      关于申请拨付城市更新专项资金的请示

      天津市人民政府：

      　　为加快推进城市更新，现将有关情况请示如下。
      　　一、基本情况
      　　我区现有老旧小区36个。
      　　妥否，请批示。

      　　附件：1.资金测算表
      　　　　　2.项目清单

      　　　　　　　　天津市东丽区人民政府
      　　　　　　　　　2026年3月5日

      　　（联系人：赵某某；联系电话：24390000）

      附件1

      资金测算表

      单位：万元
      附件2

      项目清单

      抄送：天津市财政局、天津市住房城乡建设委。
      天津市东丽区人民政府办公室　　　　2026年3月6日印发
    `);
    expect(words(draft.elements)).toEqual({
      copyNumber: ["000001"],
      secrecy: ["机密★1年"],
      urgency: ["特急"],
      issuerMark: ["天津市东丽区人民政府文件"],
      documentNumber: ["东丽政报〔2026〕12号"],
      signatory: ["签发人：张某某　李某某", "王某某"],
      title: ["天津市东丽区人民政府", "关于申请拨付城市更新专项资金的请示"],
      mainRecipients: ["天津市人民政府："],
      attachmentList: ["附件：1.资金测算表", "2.项目清单"],
      issuerName: ["天津市东丽区人民政府"],
      documentDate: ["2026年3月5日"],
      note: ["（联系人：赵某某；联系电话：24390000）"],
      copyRecipients: ["抄送：天津市财政局、天津市住房城乡建设委。"],
      printingOffice: ["天津市东丽区人民政府办公室"],
      printDate: ["2026年3月6日"],
    });
    expect(draft.documentType).toBe("请示");
    expect(draft.direction).toBe("上行文");
    expect(draft.parts).toHaveLength(1);
    expect(draft.parts[0].body).toEqual({ from: 13, to: 17 });
    expect(draft.attachments.map(({ number, title }) => [number, title.map(({ text }) => text)])).toEqual([
      [1, ["资金测算表"]],
      [2, ["项目清单"]],
    ]);
  });

  test("every stretch is where its words stand", () => {
    const draft = recognizeText(`
      东丽政发〔2026〕7号　　签发人：张某某
      东丽区人民政府关于开展检查的意见

      　　市人民政府：
      　　现提出如下意见。
      　　　　东丽区人民政府　2026年7月1日
    `);
    const stretches = Object.values(draft.elements).flat();
    expect(stretches).toHaveLength(6);
    for (const { paragraph, from, to, text } of stretches) {
      expect(draft.paragraphs[paragraph]?.text.slice(from, to)).toBe(text);
    }
  });

  test("a 报告 goes up; its addressees are told though the colon is missing", () => {
    const draft = recognizeText(`
      东丽区人民政府关于2025年法治政府建设情况的报告
      市人民政府、市委依法治市办
      2025年，我区扎实推进法治政府建设，现将有关情况报告如下：
      一、主要做法
      特此报告。
      东丽区人民政府
      2026年1月5日
    `);
    expect(draft.documentType).toBe("报告");
    expect(draft.direction).toBe("上行文");
    expect(words(draft.elements).mainRecipients).toEqual(["市人民政府、市委依法治市办"]);
  });

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

  test("a 通告 not yet dated", () => {
    const draft = recognizeText(`
      东丽区人民政府关于加强施工噪声管理的通告
      为加强施工噪声管理，现通告如下：
      一、每日22时至次日6时禁止施工。
      东丽区人民政府
      2026年　月　日
    `);
    expect(draft.documentType).toBe("通告");
    expect(words(draft.elements)).toMatchObject({
      issuerName: ["东丽区人民政府"],
      documentDate: ["2026年　月　日"],
    });
  });

  test("an 意见 of two bureaux; to subordinates it goes down, with 签发人 up", () => {
    const down = recognizeText(`
      东丽区教育局　东丽区财政局
      关于调整学前教育收费标准的意见
      各街道办事处，各有关单位：
      根据有关规定，现提出如下意见。
      东丽区教育局　　东丽区财政局
      2026年5月6日
      （此件主动公开）
    `);
    expect(down.documentType).toBe("意见");
    expect(down.direction).toBe("下行文");
    expect(words(down.elements)).toMatchObject({
      title: ["东丽区教育局　东丽区财政局", "关于调整学前教育收费标准的意见"],
      issuerName: ["东丽区教育局", "东丽区财政局"],
      note: ["（此件主动公开）"],
    });
    const up = recognizeText(`
      东教〔2026〕3号　签发人：张某某
      东丽区教育局关于调整学前教育收费标准的意见
      区人民政府：
      现提出如下意见。
    `);
    expect(up.direction).toBe("上行文");
  });

  test("a 通报, its signature and date on one line", () => {
    const draft = recognizeText(`
      东丽区应急管理局关于两起事故的通报
      各街道办事处：
      近期发生两起事故。
      东丽区应急管理局　　2026年3月5日
    `);
    expect(draft.documentType).toBe("通报");
    expect(words(draft.elements)).toMatchObject({
      issuerName: ["东丽区应急管理局"],
      documentDate: ["2026年3月5日"],
    });
  });

  test("a 批复 quotes the request's number, which is not its own", () => {
    const draft = recognizeText(`
      东丽区人民政府关于同意东丽街道更名的批复
      东丽政复〔2026〕3号
      东丽街道办事处：
      你街道《关于更名的请示》（东街请〔2026〕1号）收悉。现批复如下：
      同意更名。
      东丽区人民政府
      2026年5月6日
    `);
    expect([draft.documentType, draft.direction]).toEqual(["批复", "下行文"]);
    expect(words(draft.elements).documentNumber).toEqual(["东丽政复〔2026〕3号"]);
    expect(words(draft.elements).mainRecipients).toEqual(["东丽街道办事处："]);
  });

  test("a 函 under a letter masthead, its number and date still blank", () => {
    const draft = recognizeText(`
      天津市东丽区人民政府
      东丽政函〔2026〕　号
      关于商请支持东丽湖建设的函
      市水务局：
      为推进东丽湖建设，现商请贵局予以支持。
      天津市东丽区人民政府
      ××××年×月×日
    `);
    expect([draft.documentType, draft.direction]).toEqual(["函", "平行文"]);
    expect(words(draft.elements)).toEqual({
      issuerMark: ["天津市东丽区人民政府"],
      documentNumber: ["东丽政函〔2026〕　号"],
      title: ["关于商请支持东丽湖建设的函"],
      mainRecipients: ["市水务局："],
      issuerName: ["天津市东丽区人民政府"],
      documentDate: ["××××年×月×日"],
    });
  });

  test.each(["关于东丽湖建设有关问题的复函", "关于区政协第0012号提案的答复"])("%s is a 函", (title) => {
    expect(recognizeText(`${title}\n现答复如下。`).documentType).toBe("函");
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

  test("调研报告 is a 研究报告, and 印发…办法的通知 a 通知", () => {
    expect(recognizeText("关于养老服务的调研报告\n我区人口老龄化加快。").documentType).toBe("研究报告");
    expect(recognizeText("关于印发东丽区管理办法（试行）的通知\n现印发给你们。").documentType).toBe("通知");
    expect(recognizeText("关于加强管理的意见（征求意见稿）\n现提出如下意见。").documentType).toBe("意见");
  });
});
