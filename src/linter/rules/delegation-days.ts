import type { Draft, Range } from "../../draft/draft";
import { leadersJourney } from "../leaders-journey";
import { daysOf, periodsIn } from "../periods";
import { quantitiesIn } from "../quantities";
import { defineRule } from "../rule";

interface Options {
  readonly limit: number;
}

/** 在外天数：区长、副区长出访，在外停留不超过10天。 */
export const delegationDays = defineRule<Options>({
  id: "delegation-days",
  title: { zh: "区长、副区长出访在外不超过10天", en: "A leader is abroad for at most ten days" },
  group: "活动",
  severity: "error",
  basis: ["规则63"],
  defaults: { limit: 10 },
  *check(context, { limit }) {
    const journey = leadersJourney(context);
    if (!journey) return;
    for (const paragraph of journey.paragraphs) {
      const stay = stayIn(context.draft, paragraph, limit);
      if (!stay) continue;
      yield {
        message: `出访在外${stay.days}天，限${limit}天`,
        range: stay.range,
        severity: journey.severity,
      };
      return;
    }
  },
});

interface Stay {
  readonly days: number;
  readonly range: Range;
}

/** The first stay of a paragraph longer than the limit: in days, or from one date to another. */
function stayIn({ paragraphs }: Draft, paragraph: number, limit: number): Stay | undefined {
  const source = paragraphs[paragraph];
  const text = source?.text ?? "";
  if (!/[天日]/.test(text)) return undefined;
  for (const { from, to, unit, value } of quantitiesIn(text)) {
    if (unit !== "天" || value <= limit || !saysStay.test(text.slice(Math.max(0, from - 14), from))) continue;
    return { days: value, range: { paragraph, from, to } };
  }
  for (const [first, last] of periodsIn(source)) {
    const days = daysOf(first, last) ?? 0;
    if (days <= limit || days > longestJourney || !isOfJourney(text, first.from, last.to)) continue;
    return { days, range: { paragraph, from: first.from, to: last.to } };
  }
  return undefined;
}

const saysStay = /(?:为期|历时|在外(?:停留|时间)?|停留|行程|时间|共计?|总计|出访)[^，。；]{0,8}$/;
/** The sentence the period stands in speaks of travelling. */
function isOfJourney(text: string, from: number, to: number): boolean {
  const [before = ""] = /[^。；]*$/.exec(text.slice(Math.max(0, from - 30), from)) ?? [];
  const [after = ""] = /^[^。；]*/.exec(text.slice(to, to + 30)) ?? [];
  return travels.test(before + after);
}

const travels = /赴|出访|访问|率团|出国|离境|往返|行程|在外|境外|考察|启程/;

/** A period longer than this is when the journey may take place, not how long it lasts. */
const longestJourney = 40;
