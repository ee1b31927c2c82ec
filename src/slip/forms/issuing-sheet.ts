import {
  fitted,
  line,
  type Sheet,
  type SheetCell,
  type SheetLine,
  type SheetRow,
  smallSizePt,
  textCell,
  ticks,
  yesNo,
} from "../sheet";
import type { Slip } from "../slip";
import type { AnnexNames } from "./annexes";
import {
  attachmentsText,
  boxCell,
  footLine,
  leaderCells,
  lengthText,
  listLine,
  needAnnex,
  signedCell,
  signerCell,
  unitLine,
} from "./cells";

/**
 * 发文稿纸: read from the bottom up, 拟稿 lowest and 签发 at the top left and biggest. The grid follows GB 826-1989 with the
 * rows today's forms have. The rows come to 241 mm; with title and foot that leaves some 5 mm of the page.
 */
export function issuingSheet(slip: Slip, annexes: AnnexNames): Sheet {
  return {
    kind: "sheet",
    title: `${slip.issuerName ?? ""}发文稿纸`,
    notice: "（非涉密公文专用）",
    rows: [
      numberRow(slip),
      ...signingRows(slip, annexes.leaders),
      ...countersigningRows(slip, annexes.countersigners),
      draftingRow(slip),
      ...contentRows(slip),
      ...handlingRows(slip),
    ],
    foot: footLine(slip),
  };
}

function numberRow({ documentNumber, urgency, secrecy }: Slip): SheetRow {
  const { code = "　　　　", year = "　　　" } = documentNumber;
  return {
    heightMm: 9,
    cells: [
      textCell(6, "发文字号", line(`${code}〔${year}〕　　　号`)),
      textCell(3, "密级和期限", line(secrecy)),
      textCell(3, "紧急程度", line(urgency ?? "")),
    ],
  };
}

function signingRows(slip: Slip, annex: string): readonly SheetRow[] {
  const { boxes, chain, actingBasis } = slip;
  const signer = signerCell(6, "签发", slip);
  const acting = actingBasis === undefined ? [] : [line(`委托主持依据（${actingBasis}）：`, smallSizePt)];
  const signing = { ...signer, rows: 2, lines: [...(signer.lines ?? []), ...acting] };
  return [
    { heightMm: 31, cells: [signing, ...leaderCells("区领导审签", slip, annex)] },
    {
      heightMm: 27,
      cells: [
        boxCell(3, "办公室主任", boxes.director, chain),
        boxCell(3, "分管副主任", boxes.deputyDirector, chain),
      ],
    },
  ];
}

function countersigningRows(slip: Slip, annex: string): readonly SheetRow[] {
  const { legalReview, fairCompetition, normative } = slip;
  const legal = `${yesNo(legalReview, ["需要", "不需要"])}　意见书文号：`;
  const normativeLines = [
    line(`${yesNo(normative)}　□待认定`, smallSizePt),
    line("有效期：", smallSizePt),
    line("□解读材料", smallSizePt),
  ];
  return [
    { heightMm: 22, cells: [countersigningCell(slip, annex), signedCell(6, "合法性审核", legal)] },
    {
      heightMm: 22,
      cells: [
        signedCell(3, "公平竞争审查", yesNo(fairCompetition, ["涉及", "不涉及"])),
        { span: 3, label: "行政规范性文件", lines: normativeLines },
      ],
    },
  ];
}

function countersigningCell(slip: Slip, annex: string): SheetCell {
  return { span: 6, rows: 2, label: "会签（联合行文、部门意见）", lines: countersigningLines(slip, annex) };
}

function countersigningLines(
  { countersigners, noCountersigning }: Slip,
  annex: string,
): readonly SheetLine[] {
  if (noCountersigning !== undefined) return [line(`不需会签：${noCountersigning}`, smallSizePt)];
  if (countersigners.length === 0) return [line("□不需会签，理由：", smallSizePt)];
  const isSure = countersigners.every((each) => each.isSure);
  const confirm = isSure ? [] : [line("（照文稿提到的单位列出，请核对）", 9)];
  if (needAnnex(countersigners))
    return [line(`共${countersigners.length}个单位，见${annex}`, smallSizePt), ...confirm];
  const units = countersigners.map(({ name }, index) => unitLine(name, index));
  return [...units, ...confirm];
}

function draftingRow({ boxes, chain, draftingUnit = "" }: Slip): SheetRow {
  const drafting: SheetCell = {
    span: 4,
    label: "拟稿",
    signed: true,
    lines: [
      fitted(`单位：${draftingUnit}`, { span: 4, lines: 1, largestPt: smallSizePt }),
      line("拟稿人：", smallSizePt),
      line("电话：", smallSizePt),
    ],
  };
  return {
    heightMm: 28,
    cells: [
      boxCell(4, "核稿（办公室文秘科）", boxes.checking, chain),
      signedCell(4, "主办单位负责人审签", "（公章）"),
      drafting,
    ],
  };
}

function contentRows(slip: Slip): readonly SheetRow[] {
  const { title, mainRecipients, copyRecipients } = slip;
  const room = { span: 11, lines: 2 };
  const row = (label: string, words: SheetLine): SheetRow => ({
    heightMm: 10,
    cells: [textCell(12, label, words)],
  });
  return [
    { heightMm: 15, cells: [textCell(12, "标题", fitted(title, { ...room, largestPt: 14 }))] },
    row("主送", listLine(mainRecipients, room, "")),
    row("抄送", listLine(copyRecipients, room, "无")),
    row("附件", listLine(attachmentsText(slip), room, "无")),
  ];
}

function handlingRows(slip: Slip): readonly SheetRow[] {
  const { documentType, direction, issuedAs, inPlan } = slip;
  const kind = [documentType, direction, issuedAs].filter((each) => each !== undefined).join("、");
  const plan = `${yesNo(inPlan, ["已列入", "计划外批准"])}`;
  const blanks = { 编号: 2, 份数: 1, 印发范围: 2, 校对: 2, 印制: 2, 用印: 1, 印发日期: 2 };
  return [
    {
      heightMm: 9,
      cells: [
        textCell(5, "文种", fitted(kind, { span: 4, lines: 1 })),
        textCell(7, "篇幅", fitted(lengthText(slip), { span: 6.2, lines: 2, largestPt: smallSizePt })),
      ],
    },
    {
      heightMm: 10,
      cells: [
        textCell(7, "会议审议", ...meetingLines(slip)),
        textCell(5, "发文计划", line(plan, smallSizePt)),
      ],
    },
    disclosureRow(slip),
    { heightMm: 11, cells: Object.entries(blanks).map(([label, span]) => ({ span, label })) },
    { heightMm: 9, cells: [textCell(12, "备注", line("□减负一致性评估", smallSizePt))] },
  ];
}

function disclosureRow({ disclosure, disclosureReason = "" }: Slip): SheetRow {
  const values = ["主动公开", "删减后公开", "依申请公开", "不予公开"];
  const lines = [
    line(ticks(values, disclosure), smallSizePt),
    fitted(`理由：${disclosureReason}`, { span: 9, lines: 1, largestPt: smallSizePt }),
  ];
  return { heightMm: 17, cells: [{ span: 9, label: "公开属性", lines }, signedCell(3, "保密审查")] };
}

/** On two lines, so that no box is parted from its word. */
function meetingLines({ meeting }: Slip): readonly SheetLine[] {
  if (meeting?.name === "无") return [line("未经会议审议", smallSizePt)];
  const named = meeting ? (meeting.evidence ?? meeting.name) : "　　　　　　　　　　　　日期：";
  const revision = `修改：${ticks(["无", "较小", "较大"], meeting?.revision).replaceAll("　", " ")}`;
  return [fitted(named, { span: 5.5, lines: 1, largestPt: smallSizePt }), line(revision, smallSizePt)];
}
