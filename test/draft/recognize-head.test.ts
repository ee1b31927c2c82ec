import { recognizeText, words } from "../helpers/manuscript";

describe("numbers, misformed or not yet given", () => {
  test.each([
    "东丽政发[2026]第05号",
    "东丽政发（2026）5号",
    "东丽政发【2026】5号",
    "东丽政发〔26〕5号",
    "东丽政发〔2026〕5",
    "东丽政发〔2026〕　号",
    "东丽政发〔2026〕××号",
    "东丽政发〔2026〕___号",
    "东丽政发〔　　〕　号",
    "东丽政发2026年5号",
    "东丽政发〔２０２６〕５号",
    "东丽政发 〔2026〕 5 号",
  ])("%s is still this document's number", (number) => {
    const { elements } = recognizeText(
      `关于做好防汛工作的通知\n${number}\n各街道办事处：\n现将有关事项通知如下：`,
    );
    expect(words(elements).documentNumber).toEqual([number]);
    expect(words(elements).mainRecipients).toEqual(["各街道办事处："]);
  });

  test.each(["第5号", "第12期", "2026年第1号", "（总第128期）", "〔2026〕第3期"])(
    "%s is no 发文字号",
    (number) => {
      const { elements } = recognizeText(`东丽区人民政府公告\n${number}\n现将有关事项公告如下。`);
      expect(words(elements).documentNumber).toBeUndefined();
      expect(words(elements).issueNumber).toEqual([number]);
    },
  );

  test("a number quoted in the text is not this document's", () => {
    const { elements } = recognizeText(`
      关于做好防汛工作的通知
      各街道办事处：
      根据《东丽区防汛预案》（东丽政发〔2020〕5号）要求，现通知如下。
      东丽政发〔2021〕6号同时废止。
    `);
    expect(elements.documentNumber).toBeUndefined();
  });

  test("签发人 without colon, with names joined by 、, on a line of its own", () => {
    const { elements } = recognizeText(`
      东丽政报〔2026〕1号
      签发人 张某某、李某某
      关于防汛情况的报告
      市人民政府：
      现将情况报告如下。
    `);
    expect(words(elements).signatory).toEqual(["签发人 张某某、李某某"]);
    expect(words(elements).title).toEqual(["关于防汛情况的报告"]);
  });
});

describe("titles", () => {
  test("a title over several lines, blank lines between, the number above or below it", () => {
    const below = recognizeText(
      "\n东丽区人民政府关于印发\n\n东丽区人民政府工作规则的通知\n\n东丽政发〔2026〕5号\n\n各街道办事处：\n现印发。",
    );
    const above = recognizeText(
      "\n东丽政发〔2026〕5号\n\n东丽区人民政府关于印发\n\n东丽区人民政府工作规则的通知\n\n各街道办事处：\n现印发。",
    );
    for (const draft of [below, above]) {
      expect(words(draft.elements).title).toEqual(["东丽区人民政府关于印发", "东丽区人民政府工作规则的通知"]);
      expect(draft.parts[0].title).toBe("东丽区人民政府关于印发东丽区人民政府工作规则的通知");
    }
  });

  test("a line that only carries the title on", () => {
    const { elements } = recognizeText(
      "关于印发东丽区养老服务实施意见\n的通知\n各有关单位：\n现印发给你们。",
    );
    expect(words(elements).title).toEqual(["关于印发东丽区养老服务实施意见", "的通知"]);
  });

  test("a mark of trial under the title is of the title, a remark on its adoption is 题注", () => {
    const { elements } = recognizeText(
      "东丽区养老服务补贴办法\n（试行）\n（2026年1月1日区政府第1次常务会议通过）\n第一章　总则",
    );
    expect(words(elements)).toEqual({
      title: ["东丽区养老服务补贴办法", "（试行）"],
      titleNote: ["（2026年1月1日区政府第1次常务会议通过）"],
    });
  });

  test("a title wrongly ended with a full stop is a title still", () => {
    const { elements } = recognizeText("关于做好2026年防汛工作的通知。\n各街道办事处：\n现通知如下。");
    expect(words(elements).title).toEqual(["关于做好2026年防汛工作的通知。"]);
  });

  test("a title that names no 文种 is known by its place", () => {
    const draft = recognizeText("关于做好2026年防汛工作\n各街道办事处：\n现将有关事项通知如下。");
    expect(words(draft.elements).title).toEqual(["关于做好2026年防汛工作"]);
    expect(draft.documentType).toBeUndefined();
  });

  test("text without a title has none", () => {
    expect(recognizeText("为加强管理，现就有关事项提出如下要求。\n各单位要认真落实。").elements).toEqual({});
    expect(recognizeText("一、总体要求\n坚持党的领导。").elements).toEqual({});
    expect(recognizeText("").elements).toEqual({});
  });

  test("what a website puts before a text and after it is none of the document", () => {
    const draft = recognizeText(`
      东丽区人民政府关于开展安全检查的通知
      索 引 号：
      11120110/2026-00001
      发文机关：
      东丽区人民政府
      成文日期：
      2026年03月01日
      标　　题：
      东丽区人民政府关于开展安全检查的通知
      发文字号：
      东丽政发〔2026〕9号
      主 题 词：

      东丽区人民政府
      关于开展安全检查的通知
      东丽政发〔2026〕9号
      各街道办事处：
      现将有关事项通知如下。
      东丽区人民政府
      2026年3月2日
      扫一扫在手机打开当前页
      -->
    `);
    expect(words(draft.elements)).toEqual({
      title: ["东丽区人民政府", "关于开展安全检查的通知"],
      documentNumber: ["东丽政发〔2026〕9号"],
      mainRecipients: ["各街道办事处："],
      issuerName: ["东丽区人民政府"],
      documentDate: ["2026年3月2日"],
    });
    expect(draft.elements.title?.[0]?.paragraph).toBe(13);
  });

  test("a page's title that says the document's own once more is set aside", () => {
    const { elements } = recognizeText(
      "东丽区人民政府关于开展检查的通知\n东丽区人民政府\n关于开展检查的通知\n各街道办事处：\n现通知如下。",
    );
    expect(elements.title?.map(({ paragraph }) => paragraph)).toEqual([1, 2]);
  });
});

describe("主送机关", () => {
  const head = "关于做好防汛工作的通知";

  test.each([
    "各街道办事处，各委、办、局，各直属单位：",
    "各有关单位:",
    "区人民政府：",
    "市财政局、市规划资源局：",
    "北京、天津、河北省（直辖市）人民政府：",
    "张某某副主席：",
    "李某某、王某某委员：",
    "各位代表：",
  ])("%s is addressed", (line) => {
    expect(words(recognizeText(`${head}\n${line}\n现将有关事项通知如下。`).elements).mainRecipients).toEqual([
      line,
    ]);
  });

  test.each([
    "现将有关事项通知如下：",
    "责任单位：",
    "牵头部门：",
    "为做好防汛工作，请各街道办事处：",
    "主要任务：",
    "各单位要做到以下几点：",
    "一、各有关单位：",
    "东丽区应急局的主要职责是：",
    "防汛期间。各单位：",
  ])("%s is not", (line) => {
    const { elements } = recognizeText(`${head}\n${line}\n加强值守，确保安全度汛，不得有误。`);
    expect(elements.mainRecipients).toBeUndefined();
  });

  test("a line further down that looks like one is text", () => {
    const { elements } = recognizeText(`${head}\n做好防汛工作，事关重大。\n各街道办事处：\n要加强值守。`);
    expect(elements.mainRecipients).toBeUndefined();
  });

  test("without a colon only a list of nothing but organs over running text is", () => {
    const listed = recognizeText(
      `${head}\n各街道办事处，各委、办、局\n为做好防汛工作，现将有关事项通知如下：`,
    );
    expect(words(listed.elements).mainRecipients).toEqual(["各街道办事处，各委、办、局"]);
    const author = recognizeText(`${head}\n东丽区应急管理局\n为做好防汛工作，现将有关事项通知如下：`);
    expect(author.elements.mainRecipients).toBeUndefined();
  });

  test("a list may run over several lines", () => {
    const { elements } = recognizeText(`${head}\n各街道办事处，各委、办、局，\n各直属单位：\n现通知如下。`);
    expect(words(elements).mainRecipients).toEqual(["各街道办事处，各委、办、局，", "各直属单位："]);
  });

  test("moved to 版记, it counts where the head has none", () => {
    const moved = recognizeText(
      `${head}\n现将有关事项通知如下。\n东丽区人民政府\n2026年3月5日\n主送：各街道办事处，各委、办、局。\n抄送：区委办公室。\n东丽区人民政府办公室　　2026年3月6日印发`,
    );
    expect(words(moved.elements).mainRecipients).toEqual(["主送：各街道办事处，各委、办、局。"]);
    expect(words(moved.elements).copyRecipients).toEqual(["抄送：区委办公室。"]);
  });
});
