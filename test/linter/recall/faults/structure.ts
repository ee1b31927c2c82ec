import { inPaper, inText, knowing } from "../fault";

/** 结构. */
export const structureFaults = [
  inPaper("heading-order", ["通知", "报告", "函"], (_, any) => ({
    body: [
      "1.总体要求",
      `⟦（一）⟧${any.of(["压实责任", "落实责任"])}。`,
      "（二）消除隐患。",
      "2.主要任务",
      "（一）排查重点场所。",
    ],
  })),
  inPaper("heading-number-format", ["通知", "报告", "函"], ({ body }, any) => ({
    body: any.of([
      [...body, "⟦（一）、→（一）⟧排查重点场所。", "（二）整改突出问题。"],
      [...body, "⟦1、→1.⟧排查重点场所。", "⟦2、→2.⟧整改突出问题。"],
      [...body, "（一）排查重点场所。", "⟦⑴→（1）⟧检查电气线路。", "⟦⑵→（2）⟧检查消防器材。"],
      body.map((text, index) => (index === 0 ? text.replace(/^一、/, "⟦一.→一、⟧") : text)),
    ]),
  })),
  inPaper("heading-number-sequence", ["通知", "报告", "函"], (_, any) => ({
    body: any.of([
      ["一、压实责任", "逐级落实责任。", "⟦三、→二、⟧排查隐患", "逐户登记造册。"],
      [
        "一、压实责任",
        "逐级落实责任。",
        "二、排查隐患",
        "逐户登记造册。",
        "⟦二、→三、⟧督促整改",
        "逐项整改销号。",
      ],
      ["（一）压实责任。", "⟦（三）→（二）⟧排查隐患。"],
    ]),
  })),
  inPaper("heading-punctuation", ["通知", "请示", "批复"], ({ title }, any) => ({
    title: `${title}⟦${any.of(["。", "，"])}→⟧`,
  })),
  inPaper("list-count", ["通知", "报告"], (_, any) => ({
    body: any.of([
      ["检查分⟦两个阶段⟧：一是自查；二是抽查；三是整改。"],
      ["各单位要做好⟦以下三点⟧：", "一、压实责任。", "二、排查隐患。", "三、督促整改。", "四、开展回头看。"],
    ]),
  })),
  knowing(inText("placeholder", "补助资金⟦××⟧万元由区级财政安排。", "由⟦XX⟧公司承担。", "会议地点⟦待定⟧。"), {
    answers: { stage: "送签" },
  }),
  inText(
    "unresolved-revision",
    (any) => `补助资金120万元⟦【批注：数字待${any.of(["财政局", "水务局"])}核】⟧由区级财政安排。`,
  ),
  inText("stray-field", "示例见附图⟦SEQ 图 \\* ARABIC→⟧。", "安排表⟦PAGE  \\* MERGEFORMAT→⟧另行印发。"),
  inPaper("duplicate-paragraph", ["通知", "报告", "函"], ({ body }, any) => {
    const again = `各单位要对${any.of(["宾馆饭店", "商场市场"])}逐户登记，建立台账，随时更新。`;
    return { body: [...body, again, "各单位要加强检查。", `⟦${again}⟧`] };
  }),
  inText("sum-mismatch", (any) => {
    const [done, left] = [any.whole(3, 9), any.whole(3, 9)];
    return `全区共排查隐患⟦${done + left + any.whole(1, 5)}处⟧，完成整改${done}处，其余${left}处挂牌督办。`;
  }),
];
