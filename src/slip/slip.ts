import type { DraftCounts, Pages } from "../draft/count";
import type { Draft, Stretch } from "../draft/draft";
import { compact, listedAttachments, titleText } from "../draft/elements";
import { type Facts, type FactValues, sure } from "../facts/facts";
import type { Roster } from "../facts/roster";
import type { Severity } from "../linter/finding";
import type { Pack } from "../packs/pack";
import { basisInWords } from "../regulations/basis-in-words";
import type { Register } from "../regulations/register";
import type { Chain } from "../routing/chain";
import type { Posts } from "../routing/posts";
import { type Countersigner, countersignersOf } from "./countersigners";
import { type SlipLength, slipLength } from "./length-limit";
import { type SigningBoxes, signingBoxes } from "./signing-boxes";
import { formsFor, type SlipForm } from "./slip-form";
import { type ByHand, byHand, slipHead, type SlipHead } from "./slip-head";

/**
 * 单据: what a draft's papers say, before any form sets it. The numbers are those of the fields of 发文稿纸; a field the
 * program knows nothing of is absent, one that only a hand may fill is `byHand`.
 */
export interface Slip extends SlipHead {
  readonly kind: "slip";
  /** Those that fit, the usual one first. Any may be made. */
  readonly forms: readonly SlipForm[];
  /** 2 流水号、拟稿日期. */
  readonly serial: ByHand;
  /** 4 密级: a draft with one gets no slip. */
  readonly secrecy: "非密";
  /** 7 标题. */
  readonly title: string;
  /** 8 主送, 9 抄送: the organs as the draft lists them; empty where it names none. */
  readonly mainRecipients: string;
  readonly copyRecipients: string;
  /** 10 附件: names in order. */
  readonly attachments: readonly string[];
  /** 11 篇幅. */
  readonly length: SlipLength;
  /** Beside 12 拟稿单位: 拟稿人 and 电话 sign for themselves. */
  readonly drafter: ByHand;
  /** 13 主办单位负责人审签. */
  readonly unitHead: ByHand;
  /** 14 会签; `none` says why nobody countersigns, where that is known. */
  readonly countersigners: readonly Countersigner[];
  readonly noCountersigning?: string;
  /** 15 合法性审核, 16 公平竞争审查, 17 行政规范性文件: whether called for; absent where not known. */
  readonly legalReview?: boolean;
  readonly fairCompetition?: boolean;
  readonly normative?: boolean;
  /** 18 公开属性 and the reason where it is not 主动公开. */
  readonly disclosure?: FactValues["disclosure"];
  readonly disclosureReason?: string;
  /** 19 核稿, 20 分管副主任, 21 办公室主任, 22 区领导审签, 23 签发. */
  readonly boxes: SigningBoxes;
  /** 24 编号、校对、印制、印发日期、份数、印发范围、用印. */
  readonly printing: ByHand;
  /** 25 备注、退文原因. */
  readonly remarks: ByHand;
  /** 26 附页 1: the order of signing and its grounds. */
  readonly chain: Chain;
  /** 27 检查结果: the page for leaders carries one line of it. */
  readonly check: CheckSummary;
  /** What its clauses are cited from. */
  readonly register: Register;
  /** 会议审议. */
  readonly meeting?: {
    readonly name: FactValues["meeting"];
    readonly evidence?: string;
    readonly revision?: string;
  };
  /** 列入年度发文计划. */
  readonly inPlan?: boolean;
  /** 委托主持依据: the clause, where somebody acts for the head. */
  readonly actingBasis?: string;
}

/** 核校情况: findings open and ignored when the slip was made, and by which pack. */
export interface CheckSummary {
  /** 应改 not mended, and what was set aside: how many for the form, which ones for the checker. */
  readonly open: number;
  readonly openFindings: readonly string[];
  readonly ignored: number;
  readonly ignoredFindings: readonly IgnoredFinding[];
  /** Rules that could not be checked: then the draft is not called checked. */
  readonly failed: number;
  readonly pack: string;
}

/** 忽略: what was found, why it was set aside and by whom. */
export interface IgnoredFinding {
  readonly message: string;
  readonly reason: string;
  readonly who: string;
}

/** No slip is made, and why: one sentence, what is wrong and what to do. */
export interface SlipRefusal {
  readonly kind: "refused";
  readonly reason: string;
}

/** What a slip is made from. */
export interface SlipInput {
  readonly draft: Draft;
  readonly facts: Facts;
  readonly chain: Chain;
  readonly pack: Pack;
  readonly posts: Posts;
  readonly counts: DraftCounts;
  readonly pages?: Pages;
  readonly findings: readonly { readonly severity: Severity; readonly message: string }[];
  readonly suppressed: readonly {
    readonly finding: { readonly message: string };
    readonly suppression: { readonly reason: string; readonly who: string };
  }[];
  readonly failed: number;
  readonly roster?: Roster;
  /** 会签单位 the drafter names. */
  readonly units?: readonly string[];
}

/** Makes the slip of a draft, or refuses one for a draft that bears a 密级. */
export function slipFor(input: SlipInput): Slip | SlipRefusal {
  const secret = secrecyOf(input);
  if (secret !== undefined) return refusalOver(secret);
  const { draft, facts, chain, pack, posts, counts, pages, roster, units } = input;
  const countersigners = countersignersOf({
    ...{ draft, facts, reading: pack.reading, register: pack.register },
    ...(roster && { roster }),
    ...(units && { units }),
  });
  return {
    kind: "slip",
    forms: formsFor(facts, countersigners.length > 0),
    ...blanks,
    ...slipHead(input),
    ...wordsOf(draft),
    ...reviewsOf(facts),
    countersigners,
    ...(countersigners.length === 0 &&
      sure(facts, "otherDepartments") === "否" && { noCountersigning: "不涉及其他部门职权" }),
    length: slipLength({ draft, counts, facts, pack, ...(pages && { pages }) }),
    boxes: signingBoxes(chain, posts, facts),
    chain,
    register: pack.register,
    check: checkOf(input),
    ...meetingOf(facts),
    ...actingOf(input),
  };
}

const blanks = {
  serial: byHand,
  secrecy: "非密",
  drafter: byHand,
  unitHead: byHand,
  printing: byHand,
  remarks: byHand,
} as const;

function refusalOver(secret: string): SlipRefusal {
  const reason = `这份文稿标有密级（${secret}），不出单：涉密公文请在涉密计算机上办理，用涉密公文专用稿纸。`;
  return { kind: "refused", reason };
}

/** A hint or a mark in the draft is enough: the mistake the other way cannot be taken back. */
function secrecyOf({ draft, facts }: SlipInput): string | undefined {
  const mark = draft.elements.secrecy
    ?.map(({ text }) => compact(text))
    .find((text) => /秘密|机密|绝密/.test(text));
  const told = facts.secrecy?.value;
  return mark ?? (told === "非密" ? undefined : told);
}

function wordsOf(draft: Draft): Pick<Slip, "title" | "mainRecipients" | "copyRecipients" | "attachments"> {
  const { mainRecipients = [], copyRecipients = [], attachmentList = [] } = draft.elements;
  const listed = listedAttachments(attachmentList).map(({ name }) => name);
  const own = draft.attachments.map(({ title }) => compact(title.map(({ text }) => text).join("")));
  return {
    title: titleText(draft),
    mainRecipients: listIn(mainRecipients),
    copyRecipients: listIn(copyRecipients),
    attachments: listed.length > 0 ? listed : own.filter((name) => name !== ""),
  };
}

/** The list without its head (抄送：) and the mark that closes it. */
function listIn(stretches: readonly Stretch[]): string {
  const text = compact(stretches.map((each) => each.text).join(""));
  return text.replace(/^(?:主送|抄送|分送|报|送|发)[：:]/, "").replace(/[：:。；;，,]+$/, "");
}

function reviewsOf(
  facts: Facts,
): Pick<
  Slip,
  "legalReview" | "fairCompetition" | "normative" | "disclosure" | "disclosureReason" | "inPlan"
> {
  const is = (key: "normative" | "majorDecision" | "marketActivity" | "inPlan"): boolean | undefined => {
    const value = sure(facts, key);
    return value === undefined ? undefined : value === "是";
  };
  const [normative, majorDecision, fairCompetition, inPlan] = [
    is("normative"),
    is("majorDecision"),
    is("marketActivity"),
    is("inPlan"),
  ];
  const legalReview =
    normative || majorDecision ? true : normative === false && majorDecision === false ? false : undefined;
  const [disclosure, reason] = [sure(facts, "disclosure"), sure(facts, "disclosureReason")];
  return {
    ...(legalReview !== undefined && { legalReview }),
    ...(fairCompetition !== undefined && { fairCompetition }),
    ...(normative !== undefined && { normative }),
    ...(disclosure && { disclosure }),
    ...(reason !== undefined && { disclosureReason: reason }),
    ...(inPlan !== undefined && { inPlan }),
  };
}

function meetingOf(facts: Facts): Pick<Slip, "meeting"> {
  const name = sure(facts, "meeting");
  if (name === undefined) return {};
  const revision = sure(facts, "revision");
  const fact = facts.meeting;
  const evidence = fact?.source === "draft" ? fact.evidence : undefined;
  return {
    meeting: {
      name,
      ...(evidence !== undefined && { evidence }),
      ...(revision !== undefined && { revision }),
    },
  };
}

/** The clause alone: by what paper the head delegated is written by hand. */
function actingOf({ chain, posts, pack }: SlipInput): Pick<Slip, "actingBasis"> {
  const { acting } = posts;
  if (!acting || !chain.steps.some(({ heldBy }) => heldBy !== undefined)) return {};
  return { actingBasis: basisInWords(pack.register, acting.basis) };
}

function checkOf({ findings, suppressed, failed, pack }: SlipInput): CheckSummary {
  const openFindings = findings.filter(({ severity }) => severity === "error").map(({ message }) => message);
  const ignoredFindings = suppressed.map(({ finding: { message }, suppression: { reason, who } }) => ({
    message,
    reason,
    who,
  }));
  return {
    open: openFindings.length,
    openFindings,
    ignored: ignoredFindings.length,
    ignoredFindings,
    failed,
    pack: `${pack.id} ${pack.version}`,
  };
}
