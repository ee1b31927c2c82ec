import type { Range } from "../draft/draft";
import { documentTypes, lengthClasses } from "../draft/terms";

const yesNo = ["是", "否"] as const;

/** What an issuer may be (发文机关), as the tables of who signs tell organs apart. */
export const organKinds = [
  "区政府",
  "区政府办公室",
  "区政府党组",
  "部门",
  "街道（园区）",
  "议事协调机构",
] as const;
export type OrganKind = (typeof organKinds)[number];

const matters = [
  "发文",
  "报送区政府审批",
  "部门意见分歧",
  "会议议题",
  "计划外发文",
  "全区性会议",
  "因公出国（境）",
  "离岗外出",
  "会议请假",
  "讲话文章",
  "新闻报道",
  "接见合影",
] as const;
const stages = ["起草", "送签", "定稿"] as const;
const recipients = [
  "市政府",
  "市级部门",
  "区委",
  "区人大",
  "其他区政府",
  "区政府",
  "下级",
  "机关内部",
  "社会",
] as const;
const jointOrgans = ["市政府工作部门", "其他区政府", "区委", "区委部门", "本区部门"] as const;
const meetings = ["全体会议", "常务会议", "区长办公会议", "专题会议"] as const;

export type Stage = (typeof stages)[number];

/** How a fact is answered: one of a list, any number of a list, a whole number, or words. */
export type FactShape =
  | { readonly kind: "one"; readonly values: readonly string[] }
  | { readonly kind: "many"; readonly values: readonly string[] }
  | { readonly kind: "number" }
  | { readonly kind: "text" };

/** How a fact is called and answered. */
export interface FactDefinition {
  /** The heading tables and screens show. */
  readonly heading: string;
  readonly shape: FactShape;
}

const one = <const V extends readonly string[]>(heading: string, values: V) =>
  ({ heading, shape: { kind: "one", values } }) as const;
const text = (heading: string) => ({ heading, shape: { kind: "text" } }) as const;

/** 情况: everything that can be known of a draft's circumstances. The keys are public: the command line and its JSON use them. */
export const factDefinitions = {
  matter: one("事项", matters),
  stage: one("阶段", stages),
  issuer: one("发文机关", organKinds),
  draftingUnit: text("起草单位"),
  documentType: one("文种", documentTypes),
  recipient: one("主送", recipients),
  jointWith: { heading: "联合行文", shape: { kind: "many", values: jointOrgans } },
  jointRole: one("主办还是协办", ["主办", "协办"]),
  mayorPortfolio: one("涉及区长直接分管工作", yesNo),
  personnel: one("人员任免", yesNo),
  majorMatter: one("其他重大事项", yesNo),
  importantMatter: one("重大规划、政策、项目和人财物管理等重要事项", yesNo),
  organOrFunds: one("设立或调整机构、资金、管理权限等的重要公文", yesNo),
  meeting: one("审议通过的会议", ["无", ...meetings]),
  revision: one("会后修改", ["无", "较小", "较大"]),
  viceMayors: { heading: "涉及分管副区长", shape: { kind: "number" } },
  mayorNeeded: one("需报区长", yesNo),
  filing: one("备案事项", yesNo),
  internal: one("机关内部事务", yesNo),
  officeAuthorized: one("办公室函件授权签发", ["主任", "副主任", "否"]),
  minutesOf: one("纪要所属会议", meetings),
  meetingHost: one("主持人", ["区政府领导", "其他"]),
  mayorAbsence: one("区长不在", ["在岗", "离津出差", "出访", "学习", "其他"]),
  mayorDelegated: one("已委托", yesNo),
  normative: one("行政规范性文件", yesNo),
  otherDepartments: one("涉及其他部门职权", yesNo),
  dissent: one("部门有分歧", yesNo),
  inPlan: one("列入发文计划", yesNo),
  majorDecision: one("重大行政决策", yesNo),
  marketActivity: one("涉及经营者经济活动", yesNo),
  socialRisk: one("涉及重大公共利益或易引发稳定问题", yesNo),
  lengthClass: one("篇幅类别", lengthClasses),
  disclosure: one("公开属性", ["主动公开", "删减后公开", "依申请公开", "不予公开"]),
  disclosureReason: text("理由"),
  secrecy: one("密级", ["非密", "秘密", "机密", "绝密"]),
  urgency: one("紧急程度", ["平件", "加急", "特急"]),
  traveller: one("出访人", ["区政府领导", "局级以下"]),
  absentee: one("外出或请假人", ["区长", "副区长", "办公室主任", "其他组成人员", "部门街道主要负责人"]),
} as const satisfies Record<string, FactDefinition>;

/** The name of a fact on the command line and in JSON. */
export type FactKey = keyof typeof factDefinitions;
/** Every fact there is, in the order of their definitions. */
export const factKeys = Object.keys(factDefinitions).filter((key): key is FactKey => key in factDefinitions);

type ValueOf<Shape> = Shape extends { kind: "one"; values: readonly (infer V)[] }
  ? V
  : Shape extends { kind: "many"; values: readonly (infer V)[] }
    ? readonly V[]
    : Shape extends { kind: "number" }
      ? number
      : string;

/** The value of each fact, of the type its shape allows. */
export type FactValues = { readonly [Key in FactKey]: ValueOf<(typeof factDefinitions)[Key]["shape"]> };

/**
 * A fact that is known, and how. A reading marked `clue` is only a hint from the words: it is shown for
 * confirmation and never decides who signs.
 */
export type Known<Value> =
  | {
      readonly value: Value;
      readonly source: "draft";
      readonly evidence: string;
      readonly range?: Range;
      readonly clue?: boolean;
    }
  | { readonly value: Value; readonly source: "answer" };

/** What is known of a draft; a key that is absent is not known. */
export type Facts = { readonly [Key in FactKey]?: Known<FactValues[Key]> };

/** Answers by key, checked against the shapes by `parseAnswer`. */
export type Answers = { readonly [Key in FactKey]?: FactValues[Key] };

/** The value where it is known for sure (answered, or read and no mere clue). */
export function sure<Key extends FactKey>(facts: Facts, key: Key): FactValues[Key] | undefined {
  const fact = facts[key];
  if (!fact || (fact.source === "draft" && fact.clue)) return undefined;
  return fact.value;
}

/** Facts with the drafter's answers laid over the readings: an answer outranks a reading. */
export function withAnswers(facts: Facts, answers: Answers): Facts {
  const answered = Object.entries(answers)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => [key, { value, source: "answer" }]);
  return { ...facts, ...Object.fromEntries(answered) };
}

/** The stage the rules go by: 起草 until something says otherwise (rules.md: what does not exist yet is not missing). */
export function stageOf(facts: Facts): Stage {
  return facts.stage?.value ?? "起草";
}
