import { type Fault, inPaper, inText } from "../fault";
import type { Paper } from "../paper";

/** 行文规则. */
export const conductFaults = [
  inPaper("request-single-matter", ["请示"], ({ body }, any) => {
    const [one, other] = any.of([
      ["购置防汛物资", "新建东河泵站"],
      ["修建排水闸", "采购移动水泵"],
    ]);
    return {
      title: `天津市东丽区水务局⟦关于${one}和${other}的⟧请示`,
      body: [...body, `拟${one}，恳请予以批准。`, `另拟${other}，恳请一并批准。`],
    };
  }),
  inPaper("request-closing", ["请示"], ({ body }) => ({
    closing: undefined,
    body: [...body.slice(0, -1), markedLast(body.at(-1) ?? "")],
  })),
  inPaper("report-request", ["报告"], (_, any) => ({
    closing: any.of(["尚缺水泵20台，⟦恳请区政府予以解决⟧。", "拟增加水泵20台。⟦妥否，请批示⟧。"]),
  })),
  inPaper("request-report-mixed", ["请示", "报告"], ({ title }) => ({
    title: title.replace(/的(?:请示|工作情况的报告)$|工作情况的报告$/, "的⟦请示报告⟧"),
  })),
  inPaper("bypass", ["请示", "报告"], (_, any) => ({
    recipients: `⟦${any.of(["天津市人民政府", "市人民政府"])}⟧：`,
  })),
  inPaper("dissent-reasons", ["请示"], ({ body }) => ({
    body: [...body, "经协商，我局与区城市管理委⟦意见不一致⟧，现提请协调。", "建议按我局方案执行。"],
  })),
  inPaper("dissent-opinion", ["请示"], ({ body }) => ({
    body: [
      ...body,
      "经协商，我局与区城市管理委⟦意见不一致⟧。区城市管理委认为河道保洁属于水务职责，水务部门认为岸上保洁属于环卫职责。",
    ],
  })),
  inPaper("letter-to-superior", ["函"], (_, any) => ({
    ...bureau("关于增加防汛物资储备的函"),
    recipients: "区人民政府：",
    closing: any.of(["以上事项，⟦请予批准⟧。"]),
  })),
  inPaper("proposal-issuer", ["议案"], () => ({
    numbers: [],
    issuerName: "⟦天津市东丽区财政局⟧",
    title: "关于提请审议2026年区级预算调整方案的议案",
    mark: undefined,
  })),
  inPaper("announcement-scope", ["通知"], (_, any) => ({
    ...published(any.of(["津塘公路临时交通管制", "月牙河堤岸施工期间交通管制"])),
  })),
  inPaper("relay-verb", ["通知"], (_, any) =>
    any.of([
      relaying("⟦批转⟧市人民政府关于加强防汛工作意见", "批转"),
      relaying("⟦转发⟧区水务局关于加强防汛工作意见", "转发"),
    ]),
  ),
  inPaper("title-preposition", ["通知", "请示"], ({ title }, any) => ({
    title: any.of([
      title.replace(/关于(?:做好|加强|购置|改造|建设)?/, "⟦关于对→关于⟧"),
      title.replace("关于", "⟦关于做好关于→关于做好⟧"),
    ]),
  })),
  inPaper("title-double-request", ["请示"], ({ title }, any) => ({
    title: title.replace("关于", any.of(["⟦关于请求→关于⟧", "⟦关于申请→关于⟧"])),
  })),
  inPaper("title-double-type", ["通知"], ({ title }, any) => ({
    title: title.replace(/的通知$/, any.of(["⟦的意见的通知⟧", "⟦的通知函⟧"])),
  })),
  inPaper("title-relay-stack", ["通知"], () => ({
    ...relaying("转发市人民政府关于做好防汛工作⟦的通知的通知→的通知⟧", "转发"),
  })),
  inPaper("coordination-body", ["通知"], ({ date }) => ({
    ...council(date),
    title: "东丽区安全生产委员会关于⟦贯彻落实《天津市安全生产责任制规定》⟧的实施意见",
  })),
  inPaper("normative-issuer", ["通知"], ({ date }) => ({
    ...council(date),
    title: "东丽区安全生产委员会关于印发东丽区小型餐饮燃气管理办法的通知",
    lead: "现将《东丽区小型餐饮燃气管理办法》印发给你们，请遵照执行。",
    issuerName: "⟦东丽区安全生产委员会⟧",
  })),
  inPaper("normative-basis", ["印发"], (_, any) => {
    const name = "东丽区公共停车场管理办法";
    const lacks = any.of([
      ["第一条　为规范停车场管理，制定本办法。", "第二条　本办法自2026年12月1日起施行。"],
      [
        "第一条　为规范停车场管理，根据《天津市机动车停车管理办法》，制定本办法。",
        "第二条　停车场要公示收费标准。",
      ],
    ]);
    return {
      title: `天津市东丽区人民政府关于印发${name}的通知`,
      lead: `现将《${name}》印发给你们，请遵照执行。`,
      enclosed: [`⟦${name}⟧`, ...lacks],
    };
  }),
  inPaper("meeting-level", ["印发"], (_, any) => {
    const name = any.of(["东丽区2026年国民经济和社会发展计划", "东丽区公共停车场管理办法"]);
    const meeting = any.of(["区长办公会议", "专题会议"]);
    return {
      title: `天津市东丽区人民政府关于印发${name}的通知`,
      lead: `《${name}》已⟦经区政府第${any.whole(2, 50)}次${meeting}审议通过⟧，现印发给你们。`,
      enclosed: [],
    };
  }),
  inPaper("congress-report-delegation", ["报告"], () => ({ recipients: "⟦区人大常委会：⟧" })),
  inPaper("government-consent-note", ["通知"], ({ body }) => ({
    ...bureau("关于做好防汛工作的通知"),
    recipients: "⟦各镇人民政府⟧，各街道办事处：",
    body: [...body, "各单位必须落实防汛责任。"],
  })),
  inPaper("consult-missing", ["请示"], ({ title, body }, any) =>
    any.of<Partial<Paper>>([
      { title: title.replace(/关于.*的请示/, "关于增加防汛⟦经费⟧的请示") },
      { body: [...body, "拟由⟦区城市管理委⟧、区住房建设委负责拆除违法建设。"] },
    ]),
  ),
  inPaper("reply-citation", ["批复"], (_, any) =>
    any.of<Partial<Paper>>([
      { lead: "⟦同意你局建设东河泵站。⟧请按程序组织实施。" },
      { recipients: "⟦区城市管理委：⟧" },
    ]),
  ),
  inPaper("minutes-tasks", ["纪要"], ({ body }, any) => ({
    body: [
      ...body.slice(0, -1),
      any.of(["⟦会议决定，要加快防汛物资补充和隐患整治。⟧", "⟦会议决定，抓紧完成隐患整治。⟧"]),
    ],
  })),
  demanding(
    "feedback-demand",
    "请各单位于12月30日前将⟦贯彻落实情况报送⟧区政府办公室。",
    "各单位要结合实际，⟦制定具体实施方案⟧，细化工作措施。",
  ),
  demanding(
    "forbidden-demand",
    "对工作不力的实行“⟦一票否决⟧”。",
    "与社区签订安全生产⟦责任状⟧，层层压实责任。",
  ),
  inText(
    "repealed-citation",
    "根据《国家行政机关公文处理办法》（⟦国发〔2000〕23号→中办发〔2012〕14号⟧）的规定，规范行文。",
    "按照《东丽区人民政府工作规则》（⟦东丽政发〔2018〕8号→东丽政发〔2023〕5号⟧）办理。",
  ),
];

/** Only those below can be burdened. */
function demanding(rule: string, ...sentences: readonly string[]): Fault {
  return { ...inText(rule, ...sentences), into: ["通知", "印发"] };
}

function markedLast(paragraph: string): string {
  return `⟦${paragraph}→${paragraph}妥否，请批示。⟧`;
}

function bureau(title: string): Partial<Paper> {
  return {
    mark: "天津市东丽区水务局文件",
    numbers: ["东丽水发〔2026〕5号"],
    title: `天津市东丽区水务局${title}`,
    issuerName: "天津市东丽区水务局",
    copies: undefined,
    printing: undefined,
  };
}

function council(date: string | undefined): Partial<Paper> {
  return {
    mark: undefined,
    numbers: [],
    recipients: "各成员单位：",
    lead: "现就有关工作提出如下意见。",
    issuerName: "东丽区安全生产委员会",
    date,
    copies: undefined,
    printing: undefined,
  };
}

function published(matter: string): Partial<Paper> {
  return {
    title: `天津市东丽区人民政府关于${matter}的⟦公告⟧`,
    recipients: undefined,
    lead: "因道路施工，自2026年12月10日至12日对部分路段实行交通管制，过往车辆请绕行。",
    body: [],
    closing: undefined,
    attachmentList: [],
    attachments: [],
    note: undefined,
  };
}

function relaying(matter: string, verb: string): Partial<Paper> {
  const clean = matter.includes("→");
  return {
    title: `天津市东丽区人民政府${matter}${clean ? "" : "的通知"}`,
    lead: `现将有关文件${verb}给你们，请认真贯彻落实。`,
    attachmentList: [],
    attachments: [],
    closing: undefined,
  };
}
