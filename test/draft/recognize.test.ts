import { recognizeText, words } from "../helpers/manuscript";

describe("the 文种 of the ordinary form, as plain text", () => {
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

  test("调研报告 is a 研究报告, and 印发…办法的通知 a 通知", () => {
    expect(recognizeText("关于养老服务的调研报告\n我区人口老龄化加快。").documentType).toBe("研究报告");
    expect(recognizeText("关于印发东丽区管理办法（试行）的通知\n现印发给你们。").documentType).toBe("通知");
    expect(recognizeText("关于加强管理的意见（征求意见稿）\n现提出如下意见。").documentType).toBe("意见");
  });
});
