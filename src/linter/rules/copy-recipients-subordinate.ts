import { organsIn } from "../../draft/elements";
import { sure } from "../../facts/facts";
import { defineRule } from "../rule";
import { isUpward } from "../upward";

interface Options {
  /** Patterns of subordinates by who issues: of the district government, and of any other organ. */
  readonly subordinatesOfDistrict: string;
  readonly subordinatesOfDepartment: string;
}

/** 抄送：上行文不抄送下级机关。 */
export const copyRecipientsSubordinate = defineRule<Options>({
  id: "copy-recipients-subordinate",
  title: { zh: "上行文不抄送下级机关", en: "An upward document is not copied to subordinates" },
  group: "要素",
  severity: "error",
  basis: ["条例15"],
  defaults: {
    subordinatesOfDistrict:
      "^各?(?:街道办事处|街道|街镇|乡镇|镇人民政府|社区)|街道办事处$|^各区属|^区属|^各委、?办、?局",
    subordinatesOfDepartment:
      "^(?:局|委|办)?(?:属|机关)各|^各(?:科室|处室|所|基层单位|直属单位|下属单位)|^(?:局|委)属",
  },
  *check({ draft, facts }, { subordinatesOfDistrict, subordinatesOfDepartment }) {
    const issuer = sure(facts, "issuer");
    if (!issuer || !isUpward(draft, facts)) return;
    const subordinate = new RegExp(
      issuer.startsWith("区政府") ? subordinatesOfDistrict : subordinatesOfDepartment,
    );
    for (const copied of draft.elements.copyRecipients ?? []) {
      for (const organ of organsIn(copied.text).filter((each) => subordinate.test(each))) {
        const at = copied.text.indexOf(organ);
        const from = copied.from + Math.max(at, 0);
        const range = at < 0 ? copied : { paragraph: copied.paragraph, from, to: from + organ.length };
        yield { message: `抄送“${organ}”，上行文不抄送下级机关`, range };
      }
    }
  },
});
