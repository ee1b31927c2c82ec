import type { Answers } from "../../src/facts/facts";

/** A paper, what is known of it beyond the ordinary, and who signs it. Without a row it is not yet sure. */
export interface SigningCase {
  readonly paper: string;
  readonly answers: Answers;
  readonly row?: string;
  readonly path: string;
}

/** A 通知 of the district government to those below it; of its office; a 函 of the office to another district. */
const districtNotice = { issuer: "区政府", documentType: "通知", recipient: "下级" } as const;
const officeNotice = { issuer: "区政府办公室", documentType: "通知", recipient: "下级" } as const;
const officeLetter = { issuer: "区政府办公室", documentType: "函", recipient: "其他区政府" } as const;

/** The thirty papers the table is held to. */
export const signingCases: readonly SigningCase[] = [
  {
    paper: "区政府向市政府请示",
    answers: { issuer: "区政府", documentType: "请示", recipient: "市政府" },
    row: "D4",
    path: "区政府办公室 审核 → 分管副区长 审核（推定） → 区长 签发",
  },
  {
    paper: "区政府向市政府报备规范性文件",
    answers: { issuer: "区政府", documentType: "报告", recipient: "市政府", filing: "是" },
    row: "D4",
    path: "区政府办公室 审核 → 分管副区长 审核（推定） → 区长 签发",
  },
  {
    paper: "区政府向市政府请示重大项目",
    answers: { issuer: "区政府", documentType: "请示", recipient: "市政府", importantMatter: "是" },
    row: "D4-7",
    path: "区政府办公室 审核 → 办公室分管副主任 审批 → 办公室主任 审批 → 分管副区长 审批 → 区长 签发",
  },
  {
    paper: "区政府向区人大常委会提议案",
    answers: { issuer: "区政府", documentType: "议案", recipient: "区人大" },
    row: "D1",
    path: "区政府办公室 审核 → 分管副区长 审核（推定） → 区长 签署",
  },
  {
    paper: "任免通知",
    answers: { ...districtNotice, personnel: "是" },
    row: "D6",
    path: "区政府办公室 审核 → 分管副区长 审核（可选） → 区长 签发",
  },
  {
    paper: "与河西区政府联合通知，我区主办",
    answers: { ...districtNotice, jointWith: ["其他区政府"], jointRole: "主办" },
    row: "D5",
    path: "区政府办公室 审核 → 分管副区长 审核（推定） → 区长 签发 → 各联署机关负责人 会签",
  },
  {
    paper: "与市水务局联合通知，我区协办",
    answers: { ...districtNotice, jointWith: ["市政府工作部门"], jointRole: "协办" },
    row: "D5c",
    path: "区政府办公室 审核 → 分管副区长 审核（推定） → 区长 会签",
  },
  {
    paper: "区政府党组向区委请示",
    answers: { issuer: "区政府党组", documentType: "请示", recipient: "区委" },
    row: "D3",
    path: "区政府办公室 审核（推定） → 区长 签发",
  },
  {
    paper: "产业扶持资金管理办法，常务会议通过、无修改",
    answers: { ...districtNotice, importantMatter: "是", meeting: "常务会议", revision: "无" },
    row: "D7",
    path: "区政府办公室 审核 → 办公室分管副主任 审批 → 办公室主任 审批 → 分管副区长 审批 → 区长 签发",
  },
  {
    paper: "行政规范性文件，常务会议通过、无修改",
    answers: { ...districtNotice, normative: "是", meeting: "常务会议", revision: "无" },
    row: "D7",
    path: "区政府办公室 审核 → 办公室分管副主任 审批 → 办公室主任 审批 → 分管副区长 审批 → 区长 签发",
  },
  {
    paper: "常务会议通过、仅改标点，单一分管，非重要事项",
    answers: { ...officeNotice, meeting: "常务会议", revision: "较小" },
    row: "D10",
    path: "区政府办公室 审核 → 分管副区长 签发",
  },
  {
    paper: "同上但修改程度未知",
    answers: { ...officeNotice, meeting: "常务会议" },
    path: "区政府办公室 审核 → 办公室分管副主任 审批 → 办公室主任 审批 → 分管副区长 审批 → 区长 签发",
  },
  {
    paper: "同上，另须报区长",
    answers: { ...officeNotice, meeting: "常务会议", revision: "较小", mayorNeeded: "是" },
    row: "D9",
    path: "区政府办公室 审核 → 分管副区长 审批 → 区长 签发",
  },
  {
    paper: "专题会议通过、无修改",
    answers: { ...officeNotice, meeting: "专题会议", revision: "无" },
    row: "D8",
    path: "区政府办公室 审核 → 办公室分管副主任 审批 → 办公室主任 审批 → 分管副区长 审批 → 区长 签发",
  },
  {
    paper: "常务会议通过、无修改、涉两位副区长",
    answers: { ...officeNotice, meeting: "常务会议", revision: "无", viceMayors: 2 },
    row: "D14b",
    path: "区政府办公室 审核 → 各分管副区长 依次审批 → 分管常务工作的副区长 签发",
  },
  {
    paper: "涉两位副区长、不需区长",
    answers: { ...officeNotice, viceMayors: 2 },
    row: "D14",
    path: "区政府办公室 审核 → 各分管副区长 依次审批 → 分管常务工作的副区长 签发",
  },
  {
    paper: "涉两位副区长、需区长",
    answers: { ...districtNotice, viceMayors: 2, mayorNeeded: "是" },
    row: "D9",
    path: "区政府办公室 审核 → 各分管副区长 依次审批 → 分管常务工作的副区长 审批（可选） → 区长 签发",
  },
  {
    paper: "办公室复函，已授权主任",
    answers: { ...officeLetter, officeAuthorized: "主任" },
    row: "D11",
    path: "区政府办公室 核稿 → 办公室主任 签发",
  },
  {
    paper: "办公室复函，已授权副主任",
    answers: { ...officeLetter, officeAuthorized: "副主任" },
    row: "D11",
    path: "区政府办公室 核稿 → 办公室副主任 签发",
  },
  {
    paper: "办公室复函，未授权",
    answers: officeLetter,
    row: "D16",
    path: "区政府办公室 审核 → 分管副区长 签发",
  },
  {
    paper: "机关内部值班安排",
    answers: { issuer: "区政府办公室", documentType: "通知", recipient: "机关内部", internal: "是" },
    row: "D12",
    path: "区政府办公室 核稿 → 办公室主任或办公室副主任 签发",
  },
  {
    paper: "向区人大常委会备案",
    answers: { issuer: "区政府", documentType: "报告", recipient: "区人大", filing: "是" },
    row: "D13",
    path: "区政府办公室 审核 → 办公室主任 签发",
  },
  {
    paper: "向区人大常委会专项工作报告",
    answers: { issuer: "区政府", documentType: "报告", recipient: "区人大" },
    row: "D4c",
    path: "区政府办公室 审核 → 分管副区长 审核（推定） → 区长 签发",
  },
  {
    paper: "常务会议纪要",
    answers: { issuer: "区政府", documentType: "纪要", recipient: "机关内部", minutesOf: "常务会议" },
    row: "D2a",
    path: "区政府办公室 审核 → 区长 签发",
  },
  {
    paper: "专题会议纪要",
    answers: { issuer: "区政府", documentType: "纪要", recipient: "机关内部", minutesOf: "专题会议" },
    row: "D2b",
    path: "区政府办公室 审核 → 主持或者委托召开会议的区政府领导 签发",
  },
  {
    paper: "一般通知，单一分管",
    answers: officeNotice,
    row: "D16",
    path: "区政府办公室 审核 → 分管副区长 签发",
  },
  {
    paper: "一般通知，单一分管，必要时报区长",
    answers: { ...districtNotice, mayorNeeded: "是" },
    row: "D9",
    path: "区政府办公室 审核 → 分管副区长 审批 → 区长 签发",
  },
  {
    paper: "重大项目通知，区长出访已委托",
    answers: { ...districtNotice, importantMatter: "是", mayorAbsence: "出访", mayorDelegated: "是" },
    row: "D7",
    path: "区政府办公室 审核 → 办公室分管副主任 审批 → 办公室主任 审批 → 分管副区长 审批 → 分管常务工作的副区长（受区长委托主持区政府工作） 签发",
  },
  {
    paper: "向市政府报告，区长出访已委托（不自动）",
    answers: {
      issuer: "区政府",
      documentType: "报告",
      recipient: "市政府",
      mayorAbsence: "出访",
      mayorDelegated: "是",
    },
    row: "D4",
    path: "区政府办公室 审核 → 分管副区长 审核（推定） → 区长 签发",
  },
  {
    paper: "任免通知，区长出差已委托（不自动）",
    answers: { ...districtNotice, personnel: "是", mayorAbsence: "离津出差", mayorDelegated: "是" },
    row: "D6",
    path: "区政府办公室 审核 → 分管副区长 审核（可选） → 区长 签发",
  },
];
