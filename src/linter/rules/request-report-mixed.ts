import { findInTitle } from "../../facts/search";
import { defineRule } from "../rule";

/** 请示报告：请示与报告是两个文种，不混用。 */
export const requestReportMixed = defineRule({
  id: "request-report-mixed",
  title: { zh: "请示与报告不混用", en: "A request is no report" },
  group: "行文",
  severity: "error",
  basis: ["条例8"],
  *check({ draft }) {
    const found = findInTitle(draft.parts[0], /(?<=的)(?:请示报告|报告请示|请示和报告)(?=$|[（(])/);
    if (!found) return;
    yield {
      message: `标题文种写作“${found.text}”，请求指示、批准用请示，汇报工作用报告`,
      range: found,
    };
  },
});
