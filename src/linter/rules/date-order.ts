import type { DateMention } from "../dates";
import { digits, matchesIn } from "../matches";
import { periodsIn } from "../periods";
import { defineRule } from "../rule";

/** 起止日期：终点不早于起点。 */
export const dateOrder = defineRule({
  id: "date-order",
  title: { zh: "起止日期不倒置", en: "A period ends after it begins" },
  group: "数字",
  severity: "error",
  basis: ["条例20"],
  *check(context) {
    const { draft, prepared } = context;
    for (const { range, words, groups } of matchesIn(context, years, digits)) {
      if (Number(groups.first) > Number(groups.last))
        yield { message: `“${words}”终点早于起点，起止顺序颠倒`, range };
    }
    for (const paragraph of prepared.prose) {
      const text = draft.paragraphs[paragraph]?.text ?? "";
      for (const [first, last] of periodsIn(draft.paragraphs[paragraph])) {
        const range = { paragraph, from: first.from, to: last.to };
        const words = text.slice(range.from, range.to);
        if (endsBefore(first, last)) yield { message: `“${words}”终点早于起点，起止顺序颠倒`, range };
      }
    }
  },
});

const years =
  /(?<![\d.〔])(?<first>(?:19|20)\d\d)年?(?:[—～~–－-]{1,2}|至|到)(?<last>(?:19|20)\d\d)年(?![\d一二三四五六七八九十]{1,3}月)/g;

/** Without a year the end may lie in the next one (11月1日至3月31日): only an earlier day of the same month is wrong. */
function endsBefore(first: DateMention, last: DateMention): boolean {
  if (first.year !== undefined && last.year !== undefined) {
    return numberOf(last, 31) < numberOf(first, 1);
  }
  if (last.year !== undefined || first.month !== last.month) return false;
  return first.day !== undefined && last.day !== undefined && last.day < first.day;
}

function numberOf({ year = 0, month, day }: DateMention, otherwise: number): number {
  return (year * 13 + month) * 32 + (day ?? otherwise);
}
