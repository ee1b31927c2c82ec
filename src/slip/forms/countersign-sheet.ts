import type { Countersigner } from "../countersigners";
import { fitted, line, type Sheet, type SheetRow, smallSizePt, textCell } from "../sheet";
import type { Slip } from "../slip";
import { signedCell } from "./cells";

/** 文件会签单: one page a unit, so that each signs its own. A unit not known leaves its name to a hand. */
export function countersignSheet(slip: Slip, unit: Countersigner | undefined): Sheet {
  return {
    kind: "sheet",
    title: "文件会签单",
    notice: "（非涉密公文专用）",
    rows: [...headRows(slip, unit), ...opinionRows()],
    foot: "本单由软件生成，不构成会签意见。",
  };
}

function headRows({ title, draftingUnit = "" }: Slip, unit: Countersigner | undefined): readonly SheetRow[] {
  const proposed = unit && !unit.isSure ? "。照文稿提到的单位列出，请核对。" : "";
  const reason = unit ? `${unit.reason}${proposed}` : "";
  const name = { span: 5, lines: 1 };
  return [
    {
      heightMm: 18,
      cells: [textCell(12, "文件名称", fitted(title, { span: 10.5, lines: 2, largestPt: 14 }))],
    },
    {
      heightMm: 12,
      cells: [textCell(7, "主办单位", fitted(draftingUnit, name)), textCell(5, "联系人、电话")],
    },
    {
      heightMm: 12,
      cells: [
        textCell(7, "会签单位", fitted(unit?.name ?? "", name)),
        textCell(5, "请于", line("　　月　　日前反馈")),
      ],
    },
    {
      heightMm: 12,
      cells: [
        textCell(6, "送签日期", line("　　　年　　月　　日")),
        textCell(6, "签出日期", line("　　　年　　月　　日")),
      ],
    },
    { heightMm: 16, cells: [textCell(12, "会签事由及依据", fitted(reason, { span: 9.5, lines: 2 }))] },
  ];
}

function opinionRows(): readonly SheetRow[] {
  const opinions = ["□同意　　□同意但建议修改　　□不同意及理由：", "负责人签字，加盖公章："];
  const adopted = "□全部采纳　　□部分采纳　　□未采纳　　不采纳的理由：";
  const note = "到期未反馈的，由主办单位注明“未反馈”，不视为同意。会签意见和采纳情况随文稿报送。";
  return [
    { heightMm: 88, cells: [signedCell(12, "会签意见", ...opinions)] },
    { heightMm: 52, cells: [signedCell(12, "主办单位采纳情况", adopted)] },
    { heightMm: 14, cells: [textCell(12, "说明", line(note, smallSizePt))] },
  ];
}
