import { basisInWords } from "../regulations/basis-in-words";
import { attachmentsText, circled, footLine, lengthText, postOf } from "./forms/cells";
import { ticks, yesNo } from "./sheet";
import type { SigningBox } from "./signing-boxes";
import type { Slip } from "./slip";

/** The names a template's controls may have, and what goes into each; empty where the slip knows nothing of it. */
export function templateFields(slip: Slip): ReadonlyMap<string, string> {
  return new Map(
    Object.entries({ ...wordsOf(slip), ...reviewsOf(slip), ...boxesOf(slip), ...chainOf(slip) }),
  );
}

/** Names that are known and stay empty: only a hand fills them. */
export const handFields = [
  ...[
    "流水号",
    "拟稿日期",
    "拟稿人",
    "电话",
    "份号",
    "成文日期",
    "意见",
    "签名",
    "签字",
    "日期",
    "签发意见",
    "签发日期",
  ],
  ...[
    "主办单位负责人",
    "保密审查",
    "编号",
    "校对",
    "印制",
    "印发日期",
    "份数",
    "印发范围",
    "用印",
    "备注",
    "退文原因",
  ],
  ...["事由摘要", "拟办意见", "领导批示", "办理结果", "会签意见", "采纳情况", "联系人"],
] as const;

function wordsOf(slip: Slip): Readonly<Record<string, string>> {
  const { documentNumber, mainRecipients, copyRecipients } = slip;
  const { code = "", year = "　　" } = documentNumber;
  return {
    发文单位: slip.issuerName ?? "",
    发文字号: `${code}〔${year}〕　　号`,
    密级: slip.secrecy,
    紧急程度: slip.urgency ?? "",
    文种: slip.documentType ?? "",
    行文方向: slip.direction ?? "",
    发文名义: slip.issuedAs ?? "",
    标题: slip.title,
    主送: mainRecipients,
    抄送: copyRecipients === "" ? "无" : copyRecipients,
    附件: attachmentsText(slip) === "" ? "无" : attachmentsText(slip),
    篇幅: lengthText(slip),
    拟稿单位: slip.draftingUnit ?? "",
  };
}

function reviewsOf(slip: Slip): Readonly<Record<string, string>> {
  const { countersigners, noCountersigning, disclosure, meeting } = slip;
  const units = countersigners.map(({ name }) => name).join("、");
  const revision = meeting?.revision === undefined ? "" : `，会后修改${meeting.revision}`;
  return {
    会签单位: noCountersigning === undefined ? units : `不需会签：${noCountersigning}`,
    合法性审核: yesNo(slip.legalReview, ["需要", "不需要"]),
    公平竞争审查: yesNo(slip.fairCompetition, ["涉及", "不涉及"]),
    行政规范性文件: yesNo(slip.normative),
    公开属性: ticks(["主动公开", "删减后公开", "依申请公开", "不予公开"], disclosure),
    公开属性理由: slip.disclosureReason ?? "",
    会议审议: meeting ? `${meeting.evidence ?? meeting.name}${revision}` : "",
    发文计划: yesNo(slip.inPlan, ["已列入", "计划外批准"]),
  };
}

function boxesOf({ boxes, actingBasis = "" }: Slip): Readonly<Record<string, string>> {
  const post = (box: SigningBox | undefined): string => (box ? postOf(box) : "");
  return {
    核稿: post(boxes.checking),
    分管副主任: post(boxes.deputyDirector),
    办公室主任: post(boxes.director),
    区领导审签: boxes.leaders.map(postOf).join("\n"),
    签发: post(boxes.signing),
    委托主持依据: actingBasis,
  };
}

function chainOf(slip: Slip): Readonly<Record<string, string>> {
  const { chain, register, check } = slip;
  const steps = chain.steps.map(({ role, person, action, basis }, index) => {
    const name = person === undefined ? role : `${role}（${person}）`;
    return `${circled(index + 1)}${name} ${action}（${basisInWords(register, basis)}）`;
  });
  return {
    签批顺序: `${chain.kind === "provisional" ? "（暂定）\n" : ""}${steps.join("\n")}`,
    检查结果: footLine(slip),
    规则包: check.pack,
  };
}
