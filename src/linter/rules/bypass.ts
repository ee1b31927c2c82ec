import type { Draft, Range } from "../../draft/draft";
import { organsIn } from "../../draft/elements";
import { sure } from "../../facts/facts";
import { defineRule } from "../rule";
import { isEmergencyReport } from "../upward";

interface Options {
  /** Patterns of the organ above the direct superior, and of the direct superior passed over. */
  readonly above: string;
  readonly passedOver: string;
}

/** 越级行文：部门、街道不越过区政府向市政府行文。 */
export const bypass = defineRule<Options>({
  id: "bypass",
  title: { zh: "不越级行文", en: "A document does not bypass the direct superior" },
  group: "行文",
  severity: "error",
  basis: ["规则51", "条例14"],
  defaults: {
    above: "(?:^|[^区])市(?:人民政府|政府|委|委员会)$|^国务院$",
    passedOver: "区(?:人民)?政府(?:办公室)?$|区委(?:办公室)?$",
  },
  *check({ draft, facts }, { above, passedOver }) {
    const issuer = sure(facts, "issuer");
    if ((issuer !== "部门" && issuer !== "街道（园区）") || isEmergencyReport(draft)) return;
    const superior = new RegExp(above);
    const isCopied = copiedOrgans(draft).some((each) => new RegExp(passedOver).test(each));
    for (const { organ, range } of recipientsOf(draft).filter((each) => superior.test(each.organ))) {
      yield {
        message: isCopied
          ? `越过区政府主送“${organ}”，已抄送被越过的机关，一般不得越级行文`
          : `越过区政府主送“${organ}”，不得违规越级行文`,
        range,
        severity: isCopied ? "advice" : "error",
        ...(isCopied && { basis: ["条例14"] }),
      };
    }
  },
});

function recipientsOf({ elements }: Draft): readonly { readonly organ: string; readonly range: Range }[] {
  return (elements.mainRecipients ?? []).flatMap((stretch) =>
    organsIn(stretch.text).map((organ) => {
      const at = stretch.text.indexOf(organ);
      const from = stretch.from + at;
      return { organ, range: at < 0 ? stretch : { ...stretch, from, to: from + organ.length } };
    }),
  );
}

function copiedOrgans({ elements }: Draft): readonly string[] {
  return (elements.copyRecipients ?? []).flatMap(({ text }) => organsIn(text));
}
