import type { Draft, Stretch } from "../../draft/draft";
import { compact } from "../../draft/elements";
import { type Facts, sure } from "../../facts/facts";
import { findInTitle } from "../../facts/search";
import { missingPlace } from "../missing-place";
import { defineRule } from "../rule";

interface Options {
  /** The end of an inner office's name: 区水务局规划科. */
  readonly innerOffice: string;
}

/** 规范性文件的制定机关：议事协调机构、内设机构不制发行政规范性文件。 */
export const normativeIssuer = defineRule<Options>({
  id: "normative-issuer",
  title: {
    zh: "规范性文件不由议事协调机构、内设机构制发",
    en: "Coordinating bodies and inner offices issue no binding rules",
  },
  group: "行文",
  severity: "warning",
  basis: ["规则20", "条例17"],
  defaults: { innerOffice: "(?:局|委|委员会|办公室|街道|办事处)[^办]{1,8}(?:科|股)$" },
  *check({ draft, facts }, { innerOffice }) {
    const { normative } = facts;
    if (normative?.value !== "是") return;
    const inner = innerOfficeOf(draft, new RegExp(innerOffice));
    if (!inner && sure(facts, "issuer") !== "议事协调机构") return;
    const issuer = inner ? `内设机构“${compact(inner.text)}”` : "议事协调机构";
    const title = normative.source === "draft" ? `（标题中有“${normative.evidence}”）` : "";
    yield {
      message: `${issuer}制发行政规范性文件${title}，行政规范性文件须依照法定权限制发`,
      range: inner ?? issuerPlace(draft, facts),
      ...(inner && { basis: ["条例17"] }),
    };
  },
});

/** By its 署名, its masthead, or what stands before 关于 in the title. */
function innerOfficeOf({ elements, parts: [carrier] }: Draft, pattern: RegExp): Stretch | undefined {
  const titled = findInTitle(carrier, /^[\u4e00-\u9fff]{4,30}?(?=关于|印发)/);
  const names = [...(elements.issuerName ?? []), ...(elements.issuerMark ?? []), ...(titled ? [titled] : [])];
  return names.find(({ text }) => pattern.test(compact(text).replace(/文件$/, "")));
}

function issuerPlace(draft: Draft, { issuer }: Facts) {
  return (issuer?.source === "draft" ? issuer.range : undefined) ?? missingPlace(draft, "afterBody");
}
