import { fitted, line, type Sheet, type SheetCell, type SheetRow, textCell } from "../sheet";
import type { Slip } from "../slip";
import { attachmentsText, boxCell, footLine, listLine, mostLeaders, signedCell, signerCell } from "./cells";

/** 公文审批单: for papers that come in and for those that bear no number. Leaders in the order of the chain, the highest last. */
export function approvalSheet(slip: Slip, annex: string): Sheet {
  const { boxes, chain } = slip;
  return {
    kind: "sheet",
    title: `${slip.approverName ?? ""}公文审批单`,
    notice: "（非涉密公文专用）",
    rows: [
      ...sourceRows(slip),
      { heightMm: 24, cells: [{ span: 12, label: "事由摘要" }] },
      { heightMm: 36, cells: [boxCell(12, "拟办意见", boxes.checking, chain)] },
      {
        heightMm: 30,
        cells: [
          boxCell(6, "办公室分管副主任", boxes.deputyDirector, chain),
          boxCell(6, "办公室主任", boxes.director, chain),
        ],
      },
      { heightMm: 58, cells: leadersCells(slip, annex) },
      { heightMm: 26, cells: [signedCell(12, "办理结果")] },
      { heightMm: 10, cells: [textCell(12, "备注")] },
    ],
    foot: footLine(slip),
  };
}

function sourceRows(slip: Slip): readonly SheetRow[] {
  const { title, documentType, urgency, secrecy, draftingUnit, mainRecipients } = slip;
  return [
    { heightMm: 16, cells: [textCell(12, "标题", fitted(title, { span: 11, lines: 2, largestPt: 14 }))] },
    {
      heightMm: 10,
      cells: [
        textCell(4, "文种", line(documentType ?? "")),
        textCell(4, "密级", line(secrecy)),
        textCell(4, "紧急程度", line(urgency ?? "")),
      ],
    },
    {
      heightMm: 10,
      cells: [
        textCell(7, "呈报单位", fitted(draftingUnit ?? "", { span: 5, lines: 1 })),
        textCell(5, "联系人、电话"),
      ],
    },
    {
      heightMm: 10,
      cells: [
        textCell(7, "主送", listLine(mainRecipients, { span: 6, lines: 1 }, "")),
        textCell(5, "收文日期、编号"),
      ],
    },
    {
      heightMm: 10,
      cells: [textCell(12, "附件", listLine(attachmentsText(slip), { span: 11, lines: 1 }, "无"))],
    },
  ];
}

/** Every leader of the chain, the one who decides last. */
function leadersCells(slip: Slip, annex: string): readonly SheetCell[] {
  const { leaders, signing } = slip.boxes;
  const label = "领导批示";
  if (leaders.length > mostLeaders) {
    const others = `共${leaders.length}位先签，见${annex}`;
    return [{ span: 4, label, lines: [line(others)] }, signerCell(8, label, slip)];
  }
  if (!signing) return [signedCell(12, label)];
  const span = 12 / (leaders.length + 1);
  return [...leaders.map((box) => boxCell(span, label, box, slip.chain)), signerCell(span, label, slip)];
}
