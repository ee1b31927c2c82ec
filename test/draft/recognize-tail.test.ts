import { recognizeText, words } from "../helpers/manuscript";

const head = "关于做好防汛工作的通知\n各街道办事处：\n现将有关事项通知如下。\n";

describe("署名 and 成文日期", () => {
  test.each([
    "2026年3月5日",
    "2026年03月05日",
    "2026 年 3 月 5 日",
    "2026年3月5号",
    "2026年　月　日",
    "　　年　月　日",
    "××××年×月×日",
    "2026年3月",
    "2026-03-05",
    "2026.3.5",
    "二〇二六年三月五日",
    "二○二六年三月五日",
    "二零二六年十二月三十一日",
    "二0二六年三月五日",
  ])("%s under an organ is the date", (date) => {
    const { elements, parts } = recognizeText(`${head}东丽区人民政府\n${date}`);
    expect(words(elements).documentDate).toEqual([date.trim()]);
    expect(words(elements).issuerName).toEqual(["东丽区人民政府"]);
    expect(parts[0].body).toEqual({ from: 2, to: 3 });
  });

  test("joint signatures, each with its date, or all with one", () => {
    const each = recognizeText(`${head}东丽区教育局\n2026年3月5日\n东丽区财政局\n2026年3月6日`);
    expect(words(each.elements)).toMatchObject({
      issuerName: ["东丽区教育局", "东丽区财政局"],
      documentDate: ["2026年3月5日", "2026年3月6日"],
    });
    const one = recognizeText(`${head}东丽区教育局　　东丽区财政局\n东丽区税务局（盖章）\n2026年3月5日`);
    expect(words(one.elements).issuerName).toEqual(["东丽区教育局", "东丽区财政局", "东丽区税务局"]);
  });

  test("an organ signs though another's seal stands for its own, or the date is above it", () => {
    const seal = recognizeText(`${head}东丽区防汛指挥部\n（代章）\n2026年3月5日`);
    expect(words(seal.elements).issuerName).toEqual(["东丽区防汛指挥部"]);
    const upside = recognizeText(`${head}2026年3月5日\n东丽区人民政府`);
    expect(words(upside.elements)).toMatchObject({
      issuerName: ["东丽区人民政府"],
      documentDate: ["2026年3月5日"],
    });
  });

  test("an undated draft is signed by the organ at its very end", () => {
    const { elements } = recognizeText(`${head}东丽区防汛抗旱指挥部`);
    expect(words(elements).issuerName).toEqual(["东丽区防汛抗旱指挥部"]);
  });

  test("a date alone at the end is the date", () => {
    expect(words(recognizeText(`${head}2026年3月5日\n（此件主动公开）`).elements)).toMatchObject({
      documentDate: ["2026年3月5日"],
      note: ["（此件主动公开）"],
    });
  });

  test("units and people listed in the text sign nothing", () => {
    const units = recognizeText(`${head}检查的单位有：\n区应急管理局\n区住房城乡建设委`);
    expect(units.elements.issuerName).toBeUndefined();
    const middle = recognizeText(`${head}东丽区应急管理局\n负责牵头，其他单位配合。`);
    expect(middle.elements.issuerName).toBeUndefined();
    const people = recognizeText(`${head}主任　王某某\n副主任　李某某\n东丽区人民政府\n2026年3月5日`);
    expect(words(people.elements).issuerName).toEqual(["东丽区人民政府"]);
  });

  test("dates in the text are no 成文日期", () => {
    const { elements } = recognizeText(`${head}一、时间\n2026年3月5日\n二、地点\n区政府会议中心`);
    expect(elements.documentDate).toBeUndefined();
  });
});

describe("附件说明 and 附件", () => {
  test("a list over several lines, then each attachment under its label with its own title", () => {
    const draft = recognizeText(`
      关于做好防汛工作的通知
      各街道办事处：
      现将有关事项通知如下。

      附件：1.东丽区防汛工作任务
              分工表；
            2.东丽区防汛物资储备清单。

      东丽区人民政府
      2026年3月5日

      附件1
      东丽区防汛工作
      任务分工表
      一、防汛指挥
      附件2：
      东丽区防汛物资储备清单
      编织袋
    `);
    expect(words(draft.elements).attachmentList).toEqual([
      "附件：1.东丽区防汛工作任务",
      "分工表；",
      "2.东丽区防汛物资储备清单。",
    ]);
    expect(draft.parts[0].body).toEqual({ from: 2, to: 3 });
    expect(
      draft.attachments.map(({ label, title, number, from, to }) => [
        label.text,
        number,
        title.map((one) => one.text),
        from,
        to,
      ]),
    ).toEqual([
      ["附件1", 1, ["东丽区防汛工作", "任务分工表"], 11, 15],
      ["附件2：", 2, ["东丽区防汛物资储备清单"], 15, 18],
    ]);
    expect(draft.parts).toHaveLength(1);
  });

  test("附件： over its entries above the signature is the list, no attachment", () => {
    const draft = recognizeText(`${head}附件：\n1.任务分工表\n2.物资清单\n东丽区人民政府\n2026年3月5日`);
    expect(words(draft.elements).attachmentList).toEqual(["附件：", "1.任务分工表", "2.物资清单"]);
    expect(draft.attachments).toEqual([]);
  });

  test("a list standing wrongly after the signature is found there", () => {
    const { elements } = recognizeText(`${head}东丽区人民政府\n2026年3月5日\n附件：1.任务分工表\n2.物资清单`);
    expect(words(elements).attachmentList).toEqual(["附件：1.任务分工表", "2.物资清单"]);
  });

  test("an attachment whose title stands beside its label", () => {
    const draft = recognizeText(
      `${head}东丽区人民政府\n2026年3月5日\n附件1：任务分工表\n防汛指挥\n附件2　物资清单\n编织袋`,
    );
    expect(draft.attachments.map(({ label, title }) => [label.text, title[0]?.text])).toEqual([
      ["附件1：", "任务分工表"],
      ["附件2", "物资清单"],
    ]);
  });

  test("a bare form has a label and no title made up for it", () => {
    const draft = recognizeText(`${head}东丽区人民政府\n2026年3月5日\n附件\n单位：万元；人。`);
    expect(draft.attachments).toMatchObject([{ label: { text: "附件" }, title: [] }]);
  });

  test.each([
    "附件1所列项目由区发展改革委负责。",
    "附件中所列单位要抓好落实。",
    "附近居民要及时转移。",
    "附则",
  ])("%s labels no attachment", (line) => {
    const draft = recognizeText(`${head}${line}\n东丽区人民政府\n2026年3月5日`);
    expect(draft.attachments).toEqual([]);
    expect(draft.elements.attachmentList).toBeUndefined();
    expect(draft.parts[0].body.to).toBe(4);
  });
});

describe("附注 and 版记", () => {
  test("several notes, one over two lines, one without brackets", () => {
    const { elements } = recognizeText(
      `${head}东丽区人民政府\n2026年3月5日\n（此件主动公开）\n（联系人：赵某某；\n联系电话：24390000）\n此件发至各街道`,
    );
    expect(words(elements).note).toEqual([
      "（此件主动公开）",
      "（联系人：赵某某；",
      "联系电话：24390000）",
      "此件发至各街道",
    ]);
  });

  test("a note standing wrongly over the signature is a note, a contact line in the text is text", () => {
    const over = recognizeText(`${head}（此件主动公开）\n东丽区人民政府\n2026年3月5日`);
    expect(words(over.elements).note).toEqual(["（此件主动公开）"]);
    expect(over.parts[0].body.to).toBe(3);
    const text = recognizeText(`${head}联系人：赵某某，联系电话：24390000。\n东丽区人民政府\n2026年3月5日`);
    expect(text.elements.note).toBeUndefined();
  });

  test("抄送 over two lines, 印发机关 and 印发日期 in lines of their own", () => {
    const { elements } = recognizeText(
      `${head}东丽区人民政府\n2026年3月5日\n抄送：区委办公室，区人大常委会办公室，\n区政协办公室。\n东丽区人民政府办公室\n2026年3月6日印发`,
    );
    expect(words(elements)).toMatchObject({
      copyRecipients: ["抄送：区委办公室，区人大常委会办公室，", "区政协办公室。"],
      printingOffice: ["东丽区人民政府办公室"],
      printDate: ["2026年3月6日"],
    });
  });

  test("版记 standing wrongly before the attachments", () => {
    const draft = recognizeText(
      `${head}东丽区人民政府\n2026年3月5日\n抄送：区委办公室。\n东丽区人民政府办公室　2026年3月6日印发\n附件\n任务分工表\n防汛指挥。`,
    );
    expect(words(draft.elements)).toMatchObject({
      copyRecipients: ["抄送：区委办公室。"],
      printDate: ["2026年3月6日"],
    });
    expect(draft.attachments).toHaveLength(1);
  });

  test("a sentence about 印发 or 报送 is no 版记", () => {
    const { elements } = recognizeText(
      `${head}《东丽区防汛预案》已于2026年3月6日印发\n请于3月底前报送：区应急管理局要汇总情况。`,
    );
    expect(elements.copyRecipients).toBeUndefined();
    expect(elements.printDate).toBeUndefined();
  });
});
