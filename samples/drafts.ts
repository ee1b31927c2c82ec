import { briefing } from "./briefing";
import type { Block } from "./layout";

export interface SampleDraft {
  readonly file: string;
  /** What the sample is there to show. */
  readonly shows: string;
  readonly blocks: readonly Block[];
}

const body = (text: string): Block => ({ kind: "body", text });
const h1 = (text: string): Block => ({ kind: "heading1", text });

/** Drafts written for this project: people, sums and events in them are invented. */
export const sampleDrafts: readonly SampleDraft[] = [
  {
    file: "1-请示（有错）.docx",
    shows: "A bureau's 请示 with the everyday mistakes",
    blocks: [
      { kind: "masthead", text: "天津市东丽区水务局文件" },
      { kind: "number", text: "东丽水发[2026]第06号", signatory: "王建军" },
      { kind: "title", lines: ["天津市东丽区水务局", "关于请求增加防汛物资储备经费的请示"] },
      { kind: "recipients", text: "区委、区人民政府：" },
      body(
        "为做好2026年防汛工作，根据区防汛抗旱指挥部统一部署，我局对全区防汛物资储备情况进行了全面检查。截止2026年4月底，全区储备编织袋12万条、移动水泵36台，水泵完好率为85-90%，与市级储备标准尚有差距。现将有关情况请示如下：",
      ),
      h1("一、储备缺口"),
      body(
        "按照市级储备标准，我区还需补充编织袋5万条、移动水泵20台、照明车2台、等物资,预计总投资120万元。其中XX街道缺口最大，约占全区缺口的40%。",
      ),
      h1("三、资金来源"),
      body("所需资金拟从区级防汛专项经费中列支。6月31日前完成采购，25年底结余资金一并使用。"),
      body("请区政府尽快研究解决。"),
      { kind: "attachments", names: ["防汛物资储备缺口明细表。", "防汛物资采购计划表"] },
      { kind: "signature", issuers: ["天津市东丽区水务局"], date: "2026年05月08日" },
      { kind: "attachment", label: "附件1：", title: "防汛物资储备缺口明细表" },
      body("编织袋：现有12万条，标准17万条，缺口5万条。"),
      body("移动水泵：现有36台，标准56台，缺口20台。"),
    ],
  },
  {
    file: "2-通知（印发办法）.docx",
    shows: "A notice of the district government carrying a regulation, ready to issue",
    blocks: [
      { kind: "masthead", text: "天津市东丽区人民政府文件" },
      { kind: "number", text: "东丽政发〔2026〕7号" },
      { kind: "title", lines: ["天津市东丽区人民政府关于印发", "东丽区公共停车场管理办法的通知"] },
      { kind: "recipients", text: "各街道办事处，各委、办、局，各直属单位：" },
      body(
        "《东丽区公共停车场管理办法》已经2026年4月28日区政府第52次常务会议审议通过，现印发给你们，请遵照执行。",
      ),
      { kind: "signature", issuers: ["天津市东丽区人民政府"], date: "2026年5月6日" },
      { kind: "note", text: "（此件主动公开）" },
      { kind: "enclosed", title: "东丽区公共停车场管理办法" },
      { kind: "chapter", text: "第一章　总则" },
      body(
        "第一条　为规范公共停车场管理，改善道路交通状况，根据《中华人民共和国道路交通安全法》和《天津市机动车停车管理办法》，结合本区实际，制定本办法。",
      ),
      body("第二条　本办法适用于本区行政区域内公共停车场的规划、建设、使用和监督管理。"),
      body(
        "第三条　区城市管理部门负责本区公共停车场的监督管理工作，公安、规划资源、住房建设、发展改革、市场监管等部门按照各自职责做好相关工作。",
      ),
      { kind: "chapter", text: "第二章　规划与建设" },
      body(
        "第四条　新建、改建、扩建公共建筑和居住区，应当按照国家和本市标准配建停车场。配建的停车场应当与主体工程同步设计、同步施工、同步验收、同步投入使用。",
      ),
      body("第五条　鼓励社会资本投资建设公共停车场。利用自有用地建设公共停车场的，依法办理有关手续。"),
      { kind: "chapter", text: "第三章　使用与管理" },
      body("第六条　公共停车场经营者应当遵守下列规定："),
      body("（一）在停车场出入口的显著位置公示停车场名称、服务时间、收费标准和监督电话；"),
      body("（二）维护停车秩序，保持通道畅通；"),
      body("（三）不得擅自停止使用或者改作他用。"),
      body("第七条　违反本办法规定的，由有关部门依法处理。"),
      { kind: "chapter", text: "第四章　附则" },
      body("第八条　本办法自2026年6月1日起施行，有效期5年。"),
      { kind: "blank" },
      { kind: "copies", text: "抄送：区委办公室，区人大常委会办公室，区政协办公室。" },
      { kind: "printed", by: "天津市东丽区人民政府办公室", date: "2026年5月7日" },
    ],
  },
  {
    file: "3-简报（超字数）.docx",
    shows: "A briefing over 2000字",
    blocks: briefing(),
  },
  {
    file: "4-纪要.docx",
    shows: "Minutes of a 常务会议",
    blocks: [
      { kind: "bulletinMasthead", text: "天津市东丽区人民政府常务会议纪要" },
      { kind: "issue", text: "第52次" },
      { kind: "issue", text: "天津市东丽区人民政府办公室", right: "2026年4月30日" },
      { kind: "title", lines: ["区政府第52次常务会议纪要"] },
      body(
        "2026年4月28日，区长李明主持召开区政府第52次常务会议，研究公共停车场管理、防汛准备等工作。现将会议议定事项纪要如下：",
      ),
      h1("一、关于公共停车场管理办法"),
      body(
        "会议听取了区城市管理委关于《东丽区公共停车场管理办法（草案）》起草情况的汇报。会议决定，原则通过该办法，由区城市管理委根据会议意见修改完善后，按程序印发实施。",
      ),
      h1("二、关于防汛准备工作"),
      body(
        "会议听取了区水务局关于防汛准备工作情况的汇报。会议决定，由区水务局牵头，区应急管理局、各街道办事处配合，于5月31日前完成防汛物资补充和隐患整治。",
      ),
      body("出席：李明、赵敏、孙立、周涛、陈静"),
      body("请假：吴刚"),
      body("列席：区发展改革委、区财政局、区水务局、区城市管理委、区应急管理局主要负责同志"),
      { kind: "blank" },
      { kind: "copies", text: "分送：区长、副区长，办公室主任，各街道办事处，各委、办、局。" },
      { kind: "printed", by: "天津市东丽区人民政府办公室", date: "2026年4月30日" },
    ],
  },
  {
    file: "5-函.docx",
    shows: "A letter of the office to another district, still to be numbered and dated",
    blocks: [
      { kind: "letterMasthead", text: "天津市东丽区人民政府办公室" },
      { kind: "issue", text: "", right: "东丽政办函〔2026〕　号" },
      { kind: "title", lines: ["天津市东丽区人民政府办公室", "关于商请共同整治月牙河水环境的函"] },
      { kind: "recipients", text: "河东区人民政府办公室：" },
      body(
        "月牙河流经东丽、河东两区。为巩固水环境治理成果，我区拟于2026年6月至9月开展月牙河水环境专项整治。现就有关事项商请如下：",
      ),
      body("一、共同开展排查。两区水务部门对河道沿线排水口进行联合排查，建立问题清单。"),
      body("二、同步实施整治。对排查出的问题，两区按照属地原则分别整治，每月互通进展情况。"),
      body("三、建立联络机制。两区各明确1名联络员，负责日常沟通协调。"),
      body("以上意见妥否，请予函复。"),
      { kind: "signature", issuers: ["天津市东丽区人民政府办公室"], date: "2026年　月　日" },
      { kind: "note", text: "（联系人：刘洋，联系电话：022-84370000）" },
    ],
  },
  {
    file: "6-议案.docx",
    shows: "A proposal of the district government to the standing committee of the district congress",
    blocks: [
      { kind: "masthead", text: "天津市东丽区人民政府" },
      { kind: "number", text: "东丽政〔2026〕3号" },
      { kind: "title", lines: ["天津市东丽区人民政府关于提请审议", "2026年区级预算调整方案的议案"] },
      { kind: "recipients", text: "区人大常委会：" },
      body(
        "受宏观政策调整和上级转移支付变化影响，2026年区级预算执行中部分收支发生变化。根据《中华人民共和国预算法》有关规定，区政府编制了2026年区级预算调整方案（草案），已经2026年8月18日区政府第58次常务会议讨论通过。",
      ),
      body("现提请审议。"),
      { kind: "attachments", names: ["2026年区级预算调整方案（草案）"] },
      { kind: "signature", issuers: ["区长　李明"], date: "2026年8月20日" },
      { kind: "attachment", label: "附件", title: "2026年区级预算调整方案（草案）" },
      body(
        "一、一般公共预算调整情况。收入预算由年初的68.2亿元调整为69.5亿元，支出预算由年初的75.0亿元调整为76.3亿元。",
      ),
      body("二、政府性基金预算调整情况。收入预算保持不变，支出预算增加1.2亿元，由上级补助收入安排。"),
    ],
  },
  {
    file: "7-通知（无误）.docx",
    shows: "A notice with nothing wrong",
    blocks: [
      { kind: "masthead", text: "天津市东丽区人民政府办公室文件" },
      { kind: "number", text: "东丽政办发〔2026〕15号" },
      { kind: "title", lines: ["天津市东丽区人民政府办公室", "关于做好2026年冬季供热保障工作的通知"] },
      { kind: "recipients", text: "各街道办事处，各委、办、局，各直属单位：" },
      body("为保障群众温暖过冬，经区政府同意，现就做好2026年冬季供热保障工作有关事项通知如下："),
      h1("一、加强设施检修"),
      body(
        "各供热单位于10月15日前完成供热设施检修和管网注水打压，消除安全隐患。区城市管理委组织开展专项检查，对检查发现的问题逐项督促整改。",
      ),
      h1("二、落实燃料储备"),
      body("各供热单位按照不少于15天的用量储备燃料。区发展改革委加强煤炭、天然气供需协调，确保供应稳定。"),
      h1("三、畅通服务渠道"),
      body("各供热单位设立24小时服务电话，做到接诉即办。各街道办事处协助做好入户测温、困难群众帮扶等工作。"),
      { kind: "signature", issuers: ["天津市东丽区人民政府办公室"], date: "2026年9月21日" },
      { kind: "note", text: "（此件主动公开）" },
      { kind: "blank" },
      { kind: "copies", text: "抄送：区委办公室，区人大常委会办公室，区政协办公室。" },
      { kind: "printed", by: "天津市东丽区人民政府办公室", date: "2026年9月22日" },
    ],
  },
];
