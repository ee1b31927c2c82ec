import { type DateMention, datesIn, daysInMonth } from "../dates";
import { defineRule } from "../rule";

/** 日期有效：历上没有的日期不能写进公文（2月30日、13月）。 */
export const dateValid = defineRule({
  id: "date-valid",
  title: { zh: "日期是历上有的", en: "Dates exist" },
  group: "数字",
  severity: "error",
  basis: ["条例20"],
  *check({ draft, prepared }) {
    for (const paragraph of prepared.prose) {
      const text = draft.paragraphs[paragraph]?.text ?? "";
      for (const date of datesIn(draft.paragraphs[paragraph])) {
        const { from, to } = date;
        const fault = isOfLunarYear(text, from) ? undefined : faultOf(date, text.charAt(to));
        if (fault !== undefined)
          yield { message: `“${text.slice(from, to)}”${fault}`, range: { paragraph, from, to } };
      }
    }
  },
});

function faultOf({ year, month, day }: DateMention, next: string): string | undefined {
  if (month < 1 || month > 12) {
    // 18月龄 counts months; without year or day only a word that dates can follow tells.
    const isDate = year !== undefined || day !== undefined || "底初末份中前起".includes(next || "龄");
    return isDate ? "没有这个月，月份从1到12" : undefined;
  }
  if (day === undefined) return undefined;
  const last = daysInMonth(month, year);
  if (day >= 1 && day <= last) return undefined;
  return `没有这一天，${year !== undefined && month === 2 ? `${year}年` : ""}${month}月从1日到${last}日`;
}

function isOfLunarYear(text: string, from: number): boolean {
  return /[农阴旧夏]历|腊月/.test(text.slice(Math.max(0, from - 6), from));
}
