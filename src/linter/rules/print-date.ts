import { halfwidthDigits, parseDate, type WrittenDate } from "../../draft/elements";
import { replacement } from "../replacement";
import { defineRule } from "../rule";

/** 印发日期：月日不编虚位，不早于成文日期。 */
export const printDate = defineRule({
  id: "print-date",
  title: {
    zh: "印发日期不编虚位，不早于成文日期",
    en: "The printing date is well formed and not before the date",
  },
  group: "要素",
  severity: "error",
  basis: ["格式7.4.3"],
  fix: "review",
  *check({ draft: { elements } }) {
    const written = parseDate(elements.documentDate?.at(-1)?.text ?? "");
    for (const stretch of elements.printDate ?? []) {
      const date = parseDate(stretch.text);
      if (!date?.complete) continue;
      if (/年\s*0\d|月\s*0\d/.test(halfwidthDigits(stretch.text))) {
        const message = `印发日期“${stretch.text.trim()}”编了虚位，月、日不编虚位（1不编为01）`;
        const plain = `${date.year}年${date.month}月${date.day}日`;
        yield { message, range: stretch, fix: replacement(stretch, stretch.text, plain, "review") };
      }
      if (!written?.complete || dayNumber(date) >= dayNumber(written)) continue;
      const message = `印发日期是${inWords(date)}，早于成文日期${inWords(written)}，印发在成文之后`;
      yield { message, range: stretch };
    }
  },
});

/** Orders dates; no calendar is needed for that. */
function dayNumber({ year = 0, month = 0, day = 0 }: WrittenDate): number {
  return (year * 100 + month) * 100 + day;
}

function inWords({ year, month, day }: WrittenDate): string {
  return `${year}年${month}月${day}日`;
}
