import { chineseNumeral } from "../../../src/regulations/numerals";
import type { Any } from "./any";

/** A 公文 with nothing wrong in it, by element, a string a paragraph. Names, sums and matters are invented. */
export interface Paper {
  readonly kind: PaperKind;
  readonly copyNumber?: string;
  readonly secrecy?: string;
  readonly urgency?: string;
  readonly mark?: string;
  /** 发文字号, with the 签发人 beside it where there is one; the issue and date of a bulletin. */
  readonly numbers: readonly string[];
  readonly title: string;
  readonly recipients?: string;
  readonly lead: string;
  /** Headings, and paragraphs that end in 。 */
  readonly body: readonly string[];
  readonly closing?: string;
  readonly attachmentList: readonly string[];
  readonly issuerName?: string;
  readonly date?: string;
  readonly note?: string;
  readonly enclosed: readonly string[];
  readonly attachments: readonly string[];
  readonly copies?: string;
  readonly printing?: string;
}

export const paperKinds = ["通知", "印发", "请示", "报告", "函", "批复", "议案", "纪要", "简报"] as const;
export type PaperKind = (typeof paperKinds)[number];

/** A clean paper of a kind. */
export function paperOf(kind: PaperKind, any: Any): Paper {
  return makers[kind](any);
}

/** The paper as text, a line a paragraph. */
export function textOf(paper: Paper): string {
  const { copyNumber, secrecy, urgency, mark, numbers, title, recipients, lead, body, closing } = paper;
  const { attachmentList, issuerName, date, note, enclosed, attachments, copies, printing } = paper;
  const head = [copyNumber, secrecy, urgency, mark, ...numbers, title, recipients, lead];
  const tail = [closing, ...attachmentList, issuerName, date, note, ...enclosed, ...attachments];
  return [...head, ...body, ...tail, copies, printing].filter((line) => line !== undefined).join("\n");
}

const none = { numbers: [], body: [], attachmentList: [], enclosed: [], attachments: [] } as const;
const government = "天津市东丽区人民政府";
const office = "天津市东丽区人民政府办公室";

const makers: Readonly<Record<PaperKind, (any: Any) => Paper>> = {
  通知(any) {
    const matter = any.of(matters);
    const day = dayOf(any);
    return {
      ...none,
      ...attached(any),
      kind: "通知",
      mark: `${government}文件`,
      numbers: [`东丽政发〔2026〕${any.whole(1, 60)}号`],
      title: `${government}关于${matter}的通知`,
      recipients: "各街道办事处，各委、办、局，各直属单位：",
      lead: `为${matter}，现将有关事项通知如下：`,
      body: bodyOf(any, subjects),
      issuerName: government,
      date: `2026年${day.month}月${day.day}日`,
      note: "（此件主动公开）",
      copies: "抄送：区委办公室，区人大常委会办公室，区政协办公室。",
      printing: `${office}　2026年${day.month}月${day.day + 1}日印发`,
    };
  },
  印发(any) {
    const name = `东丽区${any.of(["防汛", "供热保障", "燃气安全", "河道保洁"])}工作方案`;
    const day = dayOf(any);
    return {
      ...none,
      kind: "印发",
      mark: `${government}文件`,
      numbers: [`东丽政发〔2026〕${any.whole(1, 60)}号`],
      title: `${government}关于印发${name}的通知`,
      recipients: "各街道办事处，各委、办、局，各直属单位：",
      lead: `现将《${name}》印发给你们，请认真贯彻执行。`,
      issuerName: government,
      date: `2026年${day.month}月${day.day}日`,
      note: "（此件主动公开）",
      enclosed: [name, ...bodyOf(any, subjects)],
      copies: "抄送：区委办公室。",
      printing: `${office}　2026年${day.month}月${day.day + 1}日印发`,
    };
  },
  请示(any) {
    return {
      ...upward(any, "请示"),
      title: `${bureau}关于${any.of(["购置防汛物资", "改造东河泵站", "建设新立泵站"])}的请示`,
      lead: "为做好今年防汛工作，现将有关事项请示如下：",
      closing: "妥否，请批示。",
    };
  },
  报告(any) {
    return {
      ...upward(any, "报告"),
      title: `${bureau}关于${any.of(["防汛准备", "河道保洁", "泵站运行"])}工作情况的报告`,
      lead: "现将有关工作情况报告如下：",
      closing: "特此报告。",
    };
  },
  函(any) {
    const day = dayOf(any);
    return {
      ...none,
      kind: "函",
      mark: office,
      numbers: [`东丽政办函〔2026〕${any.whole(1, 60)}号`],
      title: `${office}关于商请共同整治月牙河水环境的函`,
      recipients: "河东区人民政府办公室：",
      lead: "为巩固月牙河水环境治理成果，现就有关事项商请如下：",
      body: bodyOf(any, ["两区水务部门", "沿河街道", "两区城市管理部门"]),
      closing: "以上意见妥否，请予函复。",
      issuerName: office,
      date: `2026年${day.month}月${day.day}日`,
      note: "（联系人：刘洋，联系电话：84370000；此件不予公开）",
    };
  },
  批复(any) {
    const day = dayOf(any);
    const matter = any.of(["建设东河泵站", "改造新立泵站", "整治西河堤岸"]);
    return {
      ...none,
      kind: "批复",
      mark: `${government}文件`,
      numbers: [`东丽政函〔2026〕${any.whole(1, 60)}号`],
      title: `${government}关于${matter}的批复`,
      recipients: "区水务局：",
      lead: `《天津市东丽区水务局关于${matter}的请示》（东丽水发〔2026〕6号）收悉。经研究，现批复如下：`,
      body: bodyOf(any, ["区水务局", "建设单位", "设计单位"]),
      issuerName: government,
      date: `2026年${day.month}月${day.day}日`,
      note: "（此件主动公开）",
    };
  },
  议案(any) {
    const day = dayOf(any);
    return {
      ...none,
      kind: "议案",
      mark: government,
      numbers: [`东丽政〔2026〕${any.whole(1, 60)}号`],
      title: `${government}关于提请审议2026年区级预算调整方案的议案`,
      recipients: "区人大常委会：",
      lead: "根据《中华人民共和国预算法》有关规定，区政府编制了2026年区级预算调整方案（草案）。",
      body: [any.of(["调整方案已经区政府第58次常务会议讨论通过。", "调整方案已经区政府全体会议讨论通过。"])],
      closing: "现提请审议。",
      issuerName: "区长　李明",
      date: `2026年${day.month}月${day.day}日`,
    };
  },
  纪要(any) {
    const day = dayOf(any);
    const session = any.whole(11, 60);
    const items = any.some(agenda, 2, agenda.length);
    return {
      ...none,
      kind: "纪要",
      title: `区政府第${session}次常务会议纪要`,
      lead: `2026年${day.month}月${day.day}日，区长李明主持召开区政府第${session}次常务会议。现将会议议定事项纪要如下：`,
      body: items.flatMap(({ heading, decided }, index) => [
        `${chineseNumeral(index + 1)}、${heading}`,
        decided,
      ]),
      closing: "出席：李明、赵敏、孙立、周涛、陈静",
    };
  },
  简报(any) {
    const day = dayOf(any);
    return {
      ...none,
      kind: "简报",
      mark: "东丽政务简报",
      numbers: [`第${any.whole(1, 60)}期`, `${office}　　2026年${day.month}月${day.day}日`],
      title: any.of(["各街道扎实推进基层治理", "各街道扎实推进防汛准备"]),
      lead: "今年以来，全区各街道聚焦群众急事难事，扎实推进各项工作。",
      body: bodyOf(any, ["张贵庄街道", "丰年村街道", "万新街道", "新立街道"]),
    };
  },
};

const bureau = "天津市东丽区水务局";

function upward(any: Any, kind: PaperKind): Paper {
  const day = dayOf(any);
  return {
    ...none,
    kind,
    mark: `${bureau}文件`,
    numbers: [`东丽水发〔2026〕${any.whole(1, 60)}号　　签发人：李明`],
    title: "",
    recipients: "区人民政府：",
    lead: "",
    body: bodyOf(any, ["各排水所", "各泵站", "防汛抢险队", "局属各单位"]),
    issuerName: bureau,
    date: `2026年${day.month}月${day.day}日`,
    note: "（联系人：王建军，联系电话：84375000；此件不予公开）",
  };
}

function attached(any: Any): Pick<Paper, "attachmentList" | "attachments" | "closing"> {
  const names = any.some(["防汛物资储备表", "值班安排表", "隐患排查清单"], 0, 3);
  const [first, ...others] = names;
  if (first === undefined) return { attachmentList: [], attachments: [] };
  const closing = "具体安排见附件。";
  const page = (name: string): string => `${name.slice(0, 2)}有关内容由各单位据实填写。`;
  if (others.length === 0)
    return { closing, attachmentList: [`附件：${first}`], attachments: ["附件", first, page(first)] };
  return {
    closing,
    attachmentList: names.map((name, index) => `${index === 0 ? "附件：" : ""}${index + 1}.${name}`),
    attachments: names.flatMap((name, index) => [`附件${index + 1}`, name, page(name)]),
  };
}

const matters = ["做好防汛工作", "加强供热保障", "做好燃气安全检查", "加强河道保洁"];
const subjects = ["各街道办事处", "各供热单位", "各学校", "各社区", "各有关单位", "各物业服务企业"];
const manners = ["结合实际", "按照职责分工", "坚持问题导向", "依托网格化平台", "对照任务清单"];
const actions = [
  "开展隐患排查",
  "完善工作台账",
  "加强物资储备",
  "组织应急演练",
  "做好入户走访",
  "健全长效机制",
];
const measures = [
  "于2026年12月20日前完成",
  "覆盖率达到95%以上",
  "确保取得实效",
  "做到全覆盖、无死角",
  "及时消除隐患",
];
const headings = ["压实工作责任", "突出工作重点", "强化监督检查", "做好宣传引导", "加强组织保障"];
const agenda = [
  {
    heading: "关于防汛准备工作",
    decided: "会议决定，由区水务局牵头，各街道办事处配合，于12月31日前完成防汛物资补充。",
  },
  {
    heading: "关于供热保障工作",
    decided: "会议决定，由区城市管理委牵头，各供热单位配合，做好管网检修。",
  },
  {
    heading: "关于校园安全工作",
    decided: "会议决定，由区教育局牵头，各学校配合，做好校园周边巡查。",
  },
];

/** One to four headed stretches of one to three paragraphs, no paragraph twice. */
function bodyOf(any: Any, actors: readonly string[]): string[] {
  const used = new Set<string>();
  return any.some(headings, 1, 4).flatMap((heading, index) => {
    const paragraphs = Array.from({ length: any.whole(1, 3) }, () => paragraphOf(any, actors));
    const fresh = paragraphs.filter((paragraph) => !used.has(paragraph) && used.add(paragraph));
    return [`${chineseNumeral(index + 1)}、${heading}`, ...fresh];
  });
}

function paragraphOf(any: Any, actors: readonly string[]): string {
  return Array.from(
    { length: any.whole(1, 3) },
    () =>
      `${any.of(actors)}要${any.of(manners)}，${any.some(actions, 1, 2).join("，")}，${any.of(measures)}。`,
  ).join("");
}

function dayOf(any: Any): { readonly month: number; readonly day: number } {
  return { month: any.whole(3, 10), day: any.whole(1, 27) };
}
