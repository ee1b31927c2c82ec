import { leadersJourney } from "../leaders-journey";
import { quantitiesIn, type Quantity } from "../quantities";
import { defineRule } from "../rule";

interface Options {
  readonly limit: number;
}

/** 出访人数：区长、副区长出访，组团总人数不超过6人。 */
export const delegationSize = defineRule<Options>({
  id: "delegation-size",
  title: { zh: "区长、副区长出访组团不超过6人", en: "A leader's delegation has at most six members" },
  group: "活动",
  severity: "error",
  basis: ["规则63"],
  defaults: { limit: 6 },
  *check(context, { limit }) {
    const journey = leadersJourney(context);
    if (!journey) return;
    for (const paragraph of journey.paragraphs) {
      const text = context.draft.paragraphs[paragraph]?.text ?? "";
      for (const quantity of /[人名]/.test(text) ? quantitiesIn(text) : []) {
        const people = membersOf(text, quantity);
        if (people === undefined || people <= limit) continue;
        const range = { paragraph, from: quantity.from, to: quantity.to };
        yield { message: `出访组团${people}人，限${limit}人`, range, severity: journey.severity };
        return;
      }
    }
  },
});

/** The members of the delegation a number counts: 一行8人, 团组共8人, 由8人组成, and with the leader 随行7人. */
function membersOf(text: string, { from, to, unit, value }: Quantity): number | undefined {
  if (unit !== "人" && unit !== "名") return undefined;
  const before = text.slice(Math.max(0, from - 30), from);
  if (/随行(?:人员|团员|成员)?[^，。；]{0,3}$/.test(before)) return value + 1;
  const isDelegation =
    /(?:一行|组团|(?:出访)?团组|代表团|访问团|考察团|团员|总人数)[^，。；：]{0,8}[：:]?$/.test(before) ||
    (/(?:共|共计|合计)$/.test(before) && /团|出访|成员/.test(before)) ||
    (/由$/.test(before) && /^[^，。；]{0,4}组成/.test(text.slice(to)));
  return isDelegation ? value : undefined;
}
