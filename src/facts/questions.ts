import type { FactKey } from "./facts";

/** How a fact is asked for: one plain question, and what the answers mean where the words alone do not say it. */
export interface FactQuestion {
  readonly question: string;
  /** When to give which answer, or where to find it. */
  readonly help?: string;
  /** What single values mean, by value. */
  readonly meanings?: Readonly<Record<string, string>>;
}

/** The question for each fact, as a clerk would be asked; the values themselves are in `factDefinitions`. */
export const factQuestions: Readonly<Record<FactKey, FactQuestion>> = {
  matter: {
    question: "这份文稿要办什么事？",
    meanings: {
      发文: "以区政府、区政府办公室或者区政府党组名义制发",
      报送区政府审批: "部门、街道（园区）或者议事协调机构报区政府",
      部门意见分歧: "牵头部门协商不成，报请协调",
      会议议题: "提请区政府常务会议、区长办公会议研究",
      计划外发文: "未列入年度发文计划，申请发文",
      全区性会议: "申请召开全区性会议",
    },
  },
  stage: {
    question: "文稿办到哪一步了？",
    meanings: { 起草: "还在写", 送签: "已经核稿，送领导审签", 定稿: "已经签发，编号或者印发" },
  },
  issuer: { question: "以谁的名义发文？", help: "看版头、发文字号和署名。" },
  draftingUnit: { question: "文稿由哪个单位起草？", help: "写单位名称，如区财政局。" },
  documentType: { question: "是哪个文种？", help: "看标题最后的词。" },
  recipient: {
    question: "主送给谁？",
    help: "有几个主送机关的，选级别最高的。",
    meanings: {
      下级: "本区部门、街道（园区）等",
      机关内部: "区政府机关各科室",
      社会: "公告、通告等不写主送机关、向社会公布的",
    },
  },
  jointWith: {
    question: "和哪些机关联合行文？",
    help: "除本机关外，把联署的机关都选上；不是联合行文的选“无”。",
  },
  jointRole: {
    question: "联合行文由谁主办？",
    meanings: { 主办: "由本机关牵头", 协办: "由对方牵头，本机关会签" },
  },
  mayorPortfolio: { question: "涉及区长直接分管的工作吗？", help: "看区政府领导分工。" },
  personnel: { question: "涉及任免人员吗？" },
  majorMatter: { question: "还涉及其他应由区长签发的重大事项吗？", help: "已经按别的项目回答过的不重复算。" },
  importantMatter: { question: "涉及重大规划、政策、项目和人财物管理等重要事项吗？" },
  organOrFunds: {
    question: "是设立或调整机构、资金、管理权限等的重要公文吗？",
    help: "只指重要公文，日常的小额拨款、一般答复不算。",
  },
  meeting: { question: "经区政府哪个会议审议通过？", help: "没有上会的选“无”。" },
  revision: {
    question: "会议通过以后，文稿改动大不大？",
    help: "工作规则没有规定怎样算较大，请把上会稿和签发稿比一比再选。",
    meanings: { 无: "没有改", 较小: "只改了文字，意思没有变", 较大: "内容有变" },
  },
  viceMayors: { question: "涉及几位副区长分管的工作？", help: "写数字；都不涉及的写 0。" },
  mayorNeeded: { question: "有必要报区长签发吗？", help: "由分管副区长判断。" },
  filing: { question: "是备案事项吗？", help: "只向上级或者有关机关报备、不请求批准的。" },
  internal: { question: "是区政府机关内部事务吗？" },
  officeAuthorized: {
    question: "这份办公室函件授权谁签发？",
    meanings: { 主任: "授权办公室主任", 副主任: "授权办公室副主任", 否: "没有授权" },
  },
  minutesOf: { question: "是哪个会议的纪要？" },
  meetingHost: {
    question: "会议由谁主持？",
    meanings: { 区政府领导: "区长、副区长", 其他: "其他同志主持，请同时弄清由哪位区政府领导委托" },
  },
  mayorAbsence: { question: "签发时区长在岗吗？", help: "没有说明的，按在岗办理。" },
  mayorDelegated: { question: "区长外出期间，是否委托了分管常务工作的副区长主持区政府工作？" },
  normative: {
    question: "是行政规范性文件吗？",
    help: "涉及公民、法人和其他组织权利义务，公开发布并反复适用的，一般是；内部管理和人事、会议等文件一般不是。拿不准的问区司法局。",
  },
  otherDepartments: { question: "涉及其他部门的职权吗？" },
  dissent: { question: "相关部门的意见有分歧吗？", help: "协商以后仍不一致的选“是”。" },
  inPlan: { question: "列入年度发文计划了吗？" },
  majorDecision: { question: "属于重大行政决策吗？", help: "看本级公布的重大行政决策事项目录。" },
  marketActivity: {
    question: "涉及经营者的经济活动吗？",
    help: "如市场准入、产业发展、招商引资、招标投标、政府采购、经营行为规范、资质标准。",
  },
  socialRisk: { question: "涉及重大公共利益和公众权益，或者容易引发社会稳定问题吗？" },
  lengthClass: {
    question: "按哪一类文稿限定篇幅？",
    meanings: {
      全局性综合性工作: "部署全局性、综合性工作，不受页数和字数限制",
      一般: "一般文稿，不超过10页、5000字",
      专项工作或者具体任务: "部署专项工作或者具体任务，不超过4000字",
      简报: "控制在2000字以内",
      参考资料: "不超过4000字",
      研究报告: "不超过4000字",
      不适用: "不受篇幅限制的，如转发上级文件的全文",
    },
  },
  disclosure: { question: "公文公开属性是什么？" },
  disclosureReason: {
    question: "不全文公开的理由是什么？",
    help: "拟删减后公开、依申请公开、不予公开的，写明依据和理由；理由写在审批单上，不写在附注里。",
  },
  secrecy: { question: "密级是什么？", help: "涉密文稿请在涉密计算机上办理。" },
  urgency: { question: "紧急程度是什么？" },
  traveller: {
    question: "出访的是谁？",
    meanings: { 区政府领导: "区长、副区长", 局级以下: "局级以下领导干部" },
  },
  absentee: { question: "外出或者请假的是谁？" },
};
