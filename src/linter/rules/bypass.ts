import type { Draft, Range } from "../../draft/draft";
import { issuerNames, organsIn } from "../../draft/elements";
import { type Organ, organNamed, type Roster, superiorsOf } from "../../facts/roster";
import type { Problem } from "../finding";
import { allIssuersAre } from "../issuers";
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
      if (passed.length > 0) yield problemOf(context.draft, organ, range, passed);
    }
  },
});

/** A superior passed over by one of the issuers: its names, and which organ, among those copied, is it. */
interface PassedOver {
  readonly names: string;
  readonly isOneOf: (organ: string) => boolean;
}

/** Whom a paper to an organ would pass over: by the roster where it has all organs, else by their names. */
function whoIsPassed(
  { draft, facts, roster }: RuleContext,
  options: Options,
): (organ: string) => readonly PassedOver[] {
  const isBound = allIssuersAre(["部门", "街道（园区）"], draft, facts);
  const names = issuerNames(draft);
  const issuers = roster ? names.flatMap((name) => organNamed(roster, name) ?? []) : [];
  const areKnown = issuers.length > 0 && issuers.length === names.length;
  return (organ) => {
    const other = roster && areKnown && organNamed(roster, organ);
    if (other) return issuers.flatMap((issuer) => passedByRoster(roster, issuer, other, issuers) ?? []);
    return isBound ? passedByName(organ, options) : [];
  };
}

function passedByName(organ: string, { above, passedOver }: Options): readonly PassedOver[] {
  if (!new RegExp(above).test(organ)) return [];
  const pattern = new RegExp(passedOver);
  return [{ names: "区政府", isOneOf: (each) => pattern.test(each) }];
}

/** The direct superiors one issuer passes over; none where the other or a fellow issuer is one of them, or the other is not above. */
function passedByRoster(
  roster: Roster,
  issuer: Organ,
  other: Organ,
  issuers: readonly Organ[],
): PassedOver | undefined {
  const direct = issuer.superiors.flatMap((name) => organNamed(roster, name) ?? []);
  const isReached = direct.some((superior) => superior === other || issuers.includes(superior));
  if (isReached || !superiorsOf(roster, issuer).includes(other)) return undefined;
  return {
    names: issuer.superiors.join("、"),
    isOneOf: (each) => direct.some((superior) => superior === organNamed(roster, each)),
  };
}

function problemOf(draft: Draft, organ: string, range: Range, passed: readonly PassedOver[]): Problem {
  const copied = copiedOrgans(draft);
  const isCopied = passed.every(({ isOneOf }) => copied.some(isOneOf));
  const names = [...new Set(passed.map((each) => each.names))].join("、");
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
