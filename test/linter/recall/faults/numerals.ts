import { inPaper, inText } from "../fault";

/** 数字与日期。 */
export const numeralFaults = [
  inText("percent-range", (any) => {
    const [low, high] = [any.whole(1, 9), any.whole(10, 90)];
    return any.of([
      `补助比例提高⟦${low}—${high}%→${low}%—${high}%⟧。`,
      `渗漏率控制在⟦${low}至${high}%→${low}%至${high}%⟧。`,
    ]);
  }),
  inText("magnitude-range", (any) => {
    const [low, high] = [any.whole(2, 4), any.whole(5, 9)];
    return any.of([
      `每处投资⟦${low}—${high}万→${low}万—${high}万⟧元。`,
      `全年投资⟦${low}至${high}亿→${low}亿至${high}亿⟧元。`,
    ]);
  }),
  inText("short-year", (any) => {
    const year = any.whole(21, 25);
    return any.of([
      `该工程⟦${year}年3月→20${year}年3月⟧开工。`,
      `结合⟦${year}年底→20${year}年底⟧检查情况抓好整改。`,
    ]);
  }),
  inText("mixed-magnitude", (any) => {
    const number = any.whole(2, 9);
    return any.of([`参加活动⟦${number}百→${number}00⟧余人。`, `发放物资⟦${number}千→${number}000⟧件。`]);
  }),
  inText("mixed-date", "该工程⟦2025年十月→2025年10月⟧开工。", "该工程⟦2025年3月五日→2025年3月5日⟧验收。"),
  inText("day-word", (any) => {
    const day = any.whole(1, 28);
    return `12月底前完成的，以⟦11月${day}号→11月${day}日⟧的统计为准。`;
  }),
  inText("decimal-zero", (any) => {
    const digit = any.whole(1, 9);
    return any.of([`误差不超过⟦.${digit}→0.${digit}⟧毫米。`, `渗漏率约占⟦.${digit}→0.${digit}⟧%。`]);
  }),
  inText(
    "zero-character",
    "⟦二0二三→二〇二三⟧年以来，各项工作有序推进。",
    "自⟦二零二四→二〇二四⟧年起，各项工作有序推进。",
  ),
  inText("fixed-term-numeral", "落实⟦中央8项规定→中央八项规定⟧精神。", "做到“⟦2个维护→两个维护⟧”。"),
  inText("approximate-number", (any) => {
    const low = any.whole(2, 8);
    const right = "〇一二三四五六七八九".slice(low, low + 2);
    return any.of([
      `每组需要⟦${low}、${low + 1}→${right}⟧个人。`,
      `工期约⟦${right.charAt(0)}、${right.charAt(1)}→${right}⟧天。`,
    ]);
  }),
  inText("fullwidth-digit", "全年投资⟦１．５→1.5⟧亿元。", "检查企业⟦１２３→123⟧家。"),
  inText("date-valid", (any) => {
    return any.of([
      `台账以⟦2月${any.whole(30, 31)}日⟧的统计为准。`,
      `⟦2025年${any.whole(13, 19)}月⟧完成验收。`,
    ]);
  }),
  inText("weekday-match", (any) => {
    const day = any.whole(0, 6);
    const wrong = "日一二三四五六".charAt((day + any.whole(1, 6)) % 7);
    const right = "日一二三四五六".charAt(day);
    return `推进会定于2026年11月${day + 8}日（⟦星期${wrong}→星期${right}⟧）召开。`;
  }),
  inText("date-order", (any) => {
    const day = any.whole(10, 28);
    return any.of([
      `活动时间为⟦2026年11月${day}日至11月${any.whole(1, 9)}日⟧。`,
      `规划期为⟦2030—20${any.whole(20, 29)}年⟧。`,
    ]);
  }),
  inPaper("deadline-before-date", ["通知"], ({ body }, any) => ({
    body: [
      ...body,
      any.of([
        `请于⟦2026年${any.whole(1, 2)}月${any.whole(1, 28)}日⟧前将自查情况报区水务局。`,
        `定于⟦2026年2月${any.whole(1, 28)}日⟧召开推进会。`,
      ]),
    ],
  })),
  inText("unit-symbol", (any) => {
    const number = any.whole(2, 99);
    return any.of([`管线长${number}⟦KM→km⟧。`, `占地${number}⟦M2→m²⟧。`, `功率${number}⟦kw→kW⟧。`]);
  }),
];
