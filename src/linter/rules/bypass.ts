import type { Draft, Range } from "../../draft/draft";
import { organsIn } from "../../draft/elements";
import { sure } from "../../facts/facts";
import { type Organ, organNamed, type Roster, superiorsOf } from "../../facts/roster";
import type { Problem } from "../finding";
import { defineRule, type RuleContext } from "../rule";
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
  *check(context, options) {
    if (isEmergencyReport(context.draft)) return;
    const passedOver = whoIsPassed(context, options);
    for (const { organ, range } of recipientsOf(context.draft)) {
      const passed = passedOver(organ);
      if (passed) yield problemOf(context.draft, organ, range, passed);
    }
  },
});

/** Whom a paper to an organ would pass over: by the roster where it has both organs, else by the organ's name. */
function whoIsPassed(
  { draft, facts, roster }: RuleContext,
  options: Options,
): (organ: string) => PassedOver | undefined {
  const issuer = sure(facts, "issuer");
  const isBound = issuer === "部门" || issuer === "街道（园区）";
  const own = roster && organNamed(roster, draft.elements.issuerName?.[0]?.text ?? "");
  return (organ) => {
    const other = roster && own && organNamed(roster, organ);
    if (other) return passedByRoster(roster, own, other);
    return isBound ? passedByName(organ, options) : undefined;
  };
}

/** Who was passed over: their names, and which organ, among those copied, is one of them. */
interface PassedOver {
  readonly names: string;
  readonly includes: (organ: string) => boolean;
}

function passedByName(organ: string, { above, passedOver }: Options): PassedOver | undefined {
  if (!new RegExp(above).test(organ)) return undefined;
  const pattern = new RegExp(passedOver);
  return { names: "区政府", includes: (each) => pattern.test(each) };
}

/** The direct superiors passed over; undefined where the other is one of them, or the roster does not set it above. */
function passedByRoster(roster: Roster, own: Organ, other: Organ): PassedOver | undefined {
  const direct = own.superiors.flatMap((name) => organNamed(roster, name) ?? []);
  if (direct.includes(other) || !superiorsOf(roster, own).includes(other)) return undefined;
  return {
    names: own.superiors.join("、"),
    includes: (each) => direct.some((superior) => superior === organNamed(roster, each)),
  };
}

function problemOf(draft: Draft, organ: string, range: Range, { names, includes }: PassedOver): Problem {
  const isCopied = copiedOrgans(draft).some(includes);
  return {
    message: isCopied
      ? `越过${names}主送“${organ}”，已抄送被越过的机关，一般不得越级行文`
      : `越过${names}主送“${organ}”，不得违规越级行文`,
    range,
    severity: isCopied ? "advice" : "error",
    ...(isCopied && { basis: ["条例14"] }),
  };
}

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
