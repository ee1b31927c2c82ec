import { inPaper } from "../fault";
import type { Paper } from "../paper";

/** 要素. */
export const elementFaults = [
  inPaper("title-required", ["通知", "请示", "批复"], (paper) => ({
    title: "",
    mark: `⟦⟧${paper.mark ?? ""}`,
  })),
  inPaper("title-document-type", ["通知"], ({ title }) => ({ title: `⟦${title.replace(/的通知$/, "")}⟧` })),
  inPaper("title-matter", ["请示"], ({ title }) => ({ title: `⟦${title.replace(/关于.*的/, "")}⟧` })),
  inPaper("document-number-format", ["通知", "批复", "函"], ({ numbers }, any) => ({
    numbers: changed(
      numbers,
      any.of([
        [/〔2026〕/, `⟦${any.of(["[2026]", "(2026)", "（2026）", "【2026】"])}→〔2026〕⟧`],
        [/〕(\d+)号/, "〕⟦第→⟧$1号"],
        [/〕(\d+)号/, "〕⟦0$1→$1⟧号"],
      ]),
    ),
  })),
  inPaper("number-year", ["通知", "批复", "函"], ({ numbers }) => ({
    numbers: changed(numbers, [/^(.*)2026(.*)$/, "⟦$12025$2⟧"]),
  })),
  inPaper("title-issuer", ["通知"], ({ title, mark }) => ({
    mark,
    title: title.replace(/^.*?关于/, "⟦关于⟧"),
  })),
  inPaper("signatory-required", ["请示", "报告"], ({ numbers }) => ({
    numbers: changed(numbers, [/^(.*?)　.*$/, "⟦$1⟧"]),
  })),
  inPaper("signatory-format", ["请示", "报告"], ({ numbers }, any) => ({
    numbers: changed(
      numbers,
      any.of([
        [/签发人：李明$/, "⟦签发人:→签发人：⟧李明"],
        [/签发人：李明$/, "签发人：李明⟦、→　⟧张建国"],
      ]),
    ),
  })),
  inPaper("main-recipients-required", ["通知", "请示", "报告", "议案"], ({ lead }) => ({
    recipients: undefined,
    lead: `⟦⟧${lead}`,
  })),
  inPaper("recipient-duplicate", ["通知"], (_, any) => {
    const organ = any.of(["区水务局", "区应急管理局"]);
    return { recipients: `${organ}，区城市管理委：`, copies: `抄送：区委办公室，⟦${organ}⟧。` };
  }),
  inPaper("main-recipients-colon", ["通知", "请示", "函"], ({ recipients = "" }, any) => ({
    recipients: recipients.replace(/：$/, any.of(["⟦:→：⟧", "⟦；→：⟧", "⟦，→：⟧"])),
  })),
  inPaper("main-recipients-single", ["请示", "报告"], () => ({ recipients: "⟦区委、区人民政府：⟧" })),
  inPaper("recipient-person", ["请示", "报告"], (_, any) => ({
    recipients: any.of(["⟦张建国副区长：⟧", "⟦李明区长：⟧"]),
  })),
  inPaper("issuer-person", ["请示", "报告"], () => ({ issuerName: "⟦局长　李明⟧" })),
  inPaper("issuer-name-required", ["通知"], (paper) => {
    const { body, closing, attachmentList } = paper;
    return { issuerName: undefined, ...endMarked({ ...paper, body, closing, attachmentList }) };
  }),
  inPaper("issuer-name-match", ["通知"], ({ issuerName = "" }) => ({ issuerName: `⟦${issuerName}办公室⟧` })),
  inPaper("document-date-required", ["通知", "请示", "函"], ({ issuerName = "" }) => ({
    date: undefined,
    issuerName: `${issuerName}⟦⟧`,
  })),
  inPaper("document-date-format", ["通知", "请示", "批复", "函"], (_, any) => {
    const [month, day] = [any.whole(4, 9), any.whole(4, 9)];
    const numeral = (value: number): string => "〇一二三四五六七八九".charAt(value);
    return {
      printing: undefined,
      date: any.of([
        `⟦二〇二六年${numeral(month)}月${numeral(day)}日→2026年${month}月${day}日⟧`,
        `⟦2026年0${month}月0${day}日→2026年${month}月${day}日⟧`,
      ]),
    };
  }),
  inPaper("attachment-list-format", ["通知"], (_, any) =>
    listed(
      any.of([
        ["⟦附件:→附件：⟧1.储备表", "2.值班表"],
        ["附件：⟦1、→1.⟧储备表", "2.值班表"],
        ["附件：1.储备表⟦；→⟧", "2.值班表⟦。→⟧"],
        ["附件：1.储备表", "2.值班表⟦。→⟧"],
      ]),
    ),
  ),
  inPaper("attachment-list-match", ["通知"], (_, any) =>
    any.of([
      { ...listed(["⟦附件：1.储备表⟧", "2.值班表"]), attachments: ["附件1", "储备表", "编织袋5万条。"] },
      {
        ...listed(["附件：1.储备表", "2.值班表"]),
        attachments: ["附件1", "储备表", "编织袋5万条。", "附件2", "⟦人员表⟧", "李某某。"],
      },
    ]),
  ),
  inPaper("attachment-label", ["通知"], (_, any) => {
    const colon = any.of(["：", ":"]);
    return {
      ...listed(["附件：储备表"]),
      attachments: [`⟦附件${colon}→附件⟧`, "储备表", "编织袋5万条，水泵20台。"],
    };
  }),
  inPaper("attachment-single-number", ["通知"], () => ({
    ...listed(["附件：⟦1.→⟧储备表"]),
    attachments: ["附件", "储备表", "编织袋5万条，水泵20台。"],
  })),
  inPaper("attachment-reference", ["通知"], (_, any) =>
    any.of([
      { ...listed([]), closing: `具体安排${any.of(["", "详"])}⟦见附件⟧。` },
      { ...listed(["⟦附件：泵站设备清单⟧"]), closing: undefined },
    ]),
  ),
  inPaper("enclosed-title-match", ["印发"], ({ lead }) => ({
    lead: lead.replace(/《(.*)工作方案》/, "《⟦$1抢险工作方案→$1工作方案⟧》"),
  })),
  inPaper("element-order", ["通知"], ({ note, date }, any) =>
    any.of<Partial<Paper>>([
      { ...listed([]), closing: "具体安排见附件。", note: "⟦附件：1.储备表⟧\n2.值班表" },
      { ...listed([]), closing: undefined, issuerName: `⟦${note ?? ""}⟧`, note: undefined, date },
    ]),
  ),
  inPaper("note-parentheses", ["通知", "批复"], (_, any) => ({
    note: any.of(["⟦此件主动公开→（此件主动公开）⟧", "⟦(此件主动公开)→（此件主动公开）⟧"]),
  })),
  inPaper("contact-required", ["请示", "报告"], (_, any) => ({
    note: any.of(["⟦（此件不予公开）⟧", "⟦（联系人：王建军；此件不予公开）⟧"]),
  })),
  inPaper("disclosure-required", ["通知", "批复"], ({ date = "" }) => ({
    note: undefined,
    date: `${date}⟦⟧`,
  })),
  inPaper("disclosure-secrecy", ["通知"], (_, any) => ({
    copyNumber: "000001",
    secrecy: any.of(["机密★5年", "秘密★1年"]),
    note: "⟦（此件主动公开）⟧",
  })),
  inPaper("policy-disclosure", ["印发"], ({ title, lead, enclosed }, any) => {
    const toPolicy = (text: string): string =>
      text.replace(/[^《]*?区(.*)工作方案/, "东丽区稳定就业若干措施");
    return {
      title: "天津市东丽区人民政府关于印发东丽区稳定就业若干措施的通知",
      lead: lead.replace(/《.*》/, "《东丽区稳定就业若干措施》"),
      enclosed: [toPolicy(enclosed[0] ?? title), ...enclosed.slice(1)],
      note: any.of(["⟦（此件依申请公开）⟧", "⟦（此件不予公开）⟧"]),
    };
  }),
  inPaper("proposal-reply-disclosure", ["函"], (_, any) => ({
    title: `天津市东丽区人民政府办公室关于对区人大代表第${any.whole(2, 90)}号建议的答复`,
    recipients: "李某某代表：",
    note: any.of(["⟦（此件依申请公开）⟧", "⟦（此件不予公开）⟧"]),
  })),
  inPaper("secrecy-format", ["通知"], (_, any) => ({
    copyNumber: "000001",
    note: undefined,
    secrecy: any.of(["⟦机密五年→机密★5年⟧", "⟦秘密★20年⟧"]),
  })),
  inPaper("copy-number-required", ["通知"], (_, any) => ({
    note: undefined,
    secrecy: any.of(["⟦机密★5年⟧", "⟦秘密★1年⟧"]),
  })),
  inPaper("urgency-value", ["通知"], (_, any) => ({ urgency: any.of(["⟦急件⟧", "⟦紧急⟧"]) })),
  inPaper("copy-recipients-format", ["通知", "印发"], ({ copies = "" }, any) => ({
    copies: any.of([copies.replace("抄送：", "⟦抄送:→抄送：⟧"), copies.replace(/(.)。$/, "⟦$1→$1。⟧")]),
  })),
  inPaper("copy-recipients-subordinate", ["报告", "请示"], ({ title }, any) => ({
    mark: "天津市东丽区人民政府文件",
    numbers: ["东丽政发〔2026〕5号　　签发人：李明"],
    title: title.replace("水务局", "人民政府"),
    recipients: "市人民政府：",
    issuerName: "天津市东丽区人民政府",
    copies: `抄送：区委办公室，⟦${any.of(["各街道办事处", "各镇人民政府"])}⟧。`,
  })),
  inPaper("print-date", ["通知", "印发"], (_, any) => {
    const [month, day] = [any.whole(1, 9), any.whole(1, 9)];
    return {
      date: "2025年12月30日",
      numbers: ["东丽政发〔2025〕9号"],
      printing: `天津市东丽区人民政府办公室　⟦2026年0${month}月0${day}日→2026年${month}月${day}日⟧印发`,
    };
  }),
  inPaper("no-text-page", ["通知", "函"], ({ issuerName = "" }, any) => ({
    ...listed([]),
    issuerName: `⟦${any.of(["此页无正文", "本页无正文"])}→⟧\n${issuerName}`,
  })),
];

function changed(
  numbers: readonly string[],
  [pattern, change]: readonly [RegExp, string] | readonly (RegExp | string)[],
): string[] {
  return numbers.map((line) => line.replace(pattern ?? "", String(change)));
}

/** The attachments listed so, and spoken of in the text, without the attachments themselves. */
function listed(
  attachmentList: readonly string[],
): Pick<Paper, "attachmentList" | "attachments" | "closing"> {
  return {
    attachmentList,
    attachments: [],
    ...(attachmentList.length > 0 && { closing: "具体安排见附件。" }),
  };
}

/** The paper with a mark after the last words before its 署名. */
function endMarked({ body, closing, attachmentList }: Paper): Partial<Paper> {
  const last = attachmentList.at(-1);
  if (last !== undefined) return { attachmentList: [...attachmentList.slice(0, -1), `${last}⟦⟧`] };
  if (closing !== undefined) return { closing: `${closing}⟦⟧` };
  return { body: [...body.slice(0, -1), `${body.at(-1) ?? ""}⟦⟧`] };
}
