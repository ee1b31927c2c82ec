import { sure } from "../../facts/facts";
import { missingPlace } from "../missing-place";
import { defineRule } from "../rule";

/** 向人大报告：部门向区人大及其常委会汇报，写明受区政府委托。 */
export const congressReportDelegation = defineRule({
  id: "congress-report-delegation",
  title: {
    zh: "部门向区人大报告写明受区政府委托",
    en: "A bureau reports to the congress on the government's behalf",
  },
  group: "行文",
  severity: "warning",
  basis: ["规则7"],
  documentTypes: ["报告"],
  *check({ draft, facts }) {
    if (sure(facts, "issuer") !== "部门" || sure(facts, "recipient") !== "区人大") return;
    const [carrier] = draft.parts;
    for (let index = carrier.from; index < carrier.to; index++) {
      if (/受[^，。；]{0,16}(?:政府|区长)[^，。；]{0,6}委托/.test(draft.paragraphs[index]?.text ?? ""))
        return;
    }
    yield {
      message: "部门向区人大报告，没有写明受区政府委托，部门受区政府委托向区人大及其常委会汇报",
      range: draft.elements.mainRecipients?.[0] ?? missingPlace(draft, "afterTitle"),
    };
  },
});
