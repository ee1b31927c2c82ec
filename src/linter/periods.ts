import type { Paragraph } from "../draft/draft";
import { type DateMention, datesIn } from "./dates";

/** The periods of a paragraph: two dates joined by 至, 到 or a dash, in order of their first dates. */
export function periodsIn(
  paragraph: Paragraph | undefined,
): readonly (readonly [first: DateMention, last: DateMention])[] {
  const dates = datesIn(paragraph);
  const text = paragraph?.text ?? "";
  return dates.flatMap((last, index) => {
    const first = dates[index - 1];
    return first && joins.test(text.slice(first.to, last.from)) ? [[first, last] as const] : [];
  });
}

/** What makes two dates a period: a connector, a weekday in brackets or an hour allowed before it. */
const joins =
  /^(?:（[^）]{1,6}）)?(?:[上下]午)?(?:\d{1,2}[:：时点]\d{0,2}分?)?\s?(?:[—～~–-]{1,2}|至|到)\s?$/;

/** The days a period takes, its first and last counted: 9月1日至10日 is 10. Undefined where a day is not given. */
export function daysOf(first: DateMention, last: DateMention): number | undefined {
  if (first.day === undefined || last.day === undefined) return undefined;
  const begun = first.year ?? last.year ?? someYear;
  const ended = last.year ?? (last.month < first.month ? begun + 1 : begun);
  const days =
    (Date.UTC(ended, last.month - 1, last.day) - Date.UTC(begun, first.month - 1, first.day)) /
    millisecondsPerDay;
  return days < 0 ? undefined : days + 1;
}

/** Where no year is written an ordinary one is meant. */
const someYear = 2001;
const millisecondsPerDay = 86_400_000;
