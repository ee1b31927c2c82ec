import { annexNames, chainAnnex, checkAnnex, countersignersAnnex, leadersAnnex } from "./forms/annexes";
import { approvalSheet } from "./forms/approval-sheet";
import { countersignSheet } from "./forms/countersign-sheet";
import { issuingSheet } from "./forms/issuing-sheet";
import type { SlipPage } from "./sheet";
import type { Slip } from "./slip";
import type { SlipForm } from "./slip-form";

/** The pages of a form, filled with what the slip knows: the form on one page, then its annexes. */
export function slipPages(slip: Slip, form: SlipForm): readonly SlipPage[] {
  switch (form) {
    case "发文稿纸":
      return [
        issuingSheet(slip, annexNames(slip)),
        chainAnnex(slip),
        ...leadersAnnex(slip),
        ...countersignersAnnex(slip),
        ...checkAnnex(slip),
      ];
    case "审批单":
      return [
        approvalSheet(slip, annexNames(slip).leaders),
        chainAnnex(slip),
        ...leadersAnnex(slip),
        ...checkAnnex(slip),
      ];
    case "会签单":
      return slip.countersigners.length === 0
        ? [countersignSheet(slip, undefined)]
        : slip.countersigners.map((unit) => countersignSheet(slip, unit));
  }
}
