import type { Draft } from "../../draft/draft";
import { parseDate, titleText } from "../../draft/elements";
import { type DateMention, datesIn, daysInMonth } from "../dates";
import { replacement } from "../replacement";
import { defineRule } from "../rule";

/** 日期与星期相符。 */
export const weekdayMatch = defineRule({
  id: "weekday-match",
  title: { zh: "日期与星期相符", en: "A date and its weekday agree" },
  group: "数字",
  severity: "error",
  basis: ["条例20"],
  fix: "review",
  *check({ draft, prepared }) {
    for (const paragraph of prepared.prose) {
      const text = draft.paragraphs[paragraph]?.text ?? "";
      if (!/星期|周|礼拜/.test(text)) continue;
      for (const date of datesIn(draft.paragraphs[paragraph])) {
        const written = weekdayAfter(text, date.to);
        const year = written && yearOf(date, text, draft);
        const right = year === undefined ? undefined : weekdayOf(year, date);
        if (!written || right === undefined || right === written.day) continue;
        const { from, words } = written;
        const range = { paragraph, from, to: from + words.length };
        const message = `“${words}”与日期不符，${year}年${date.month}月${date.day}日是星期${right}`;
        yield { message, range, fix: replacement(range, words, words.slice(0, -1) + right, "review") };
      }
    }
  },
});

interface WrittenWeekday {
  readonly from: number;
  readonly words: string;
  /** 一 … 六, 日 for 天 too. */
  readonly day: string;
}

/** Without brackets 周三 must end there or lead on to the hour: 周一鸣 is a name. */
const weekday =
  /^(?:\s?[（(]\s?(?<bracketed>(?:星期|周|礼拜)[一二三四五六日天])|\s?(?<plain>星期[一二三四五六日天]|周[一二三四五六日](?=$|[^\u3400-\u9fff]|[上下晚早中前起至到])))/;

function weekdayAfter(text: string, to: number): WrittenWeekday | undefined {
  const found = weekday.exec(text.slice(to, to + 8));
  const words = found?.groups?.bracketed ?? found?.groups?.plain;
  if (!found || words === undefined) return undefined;
  const from = to + found[0].length - words.length;
  return { from, words, day: words.slice(-1).replace("天", "日") };
}

const weekdays = "日一二三四五六";

function weekdayOf(year: number, { month, day }: DateMention): string | undefined {
  if (day === undefined || month < 1 || month > 12 || day < 1 || day > daysInMonth(month, year))
    return undefined;
  return weekdays.charAt(new Date(Date.UTC(year, month - 1, day)).getUTCDay());
}

/** The year written with the date or before it in the paragraph; else, for a date still to come, that of the document. */
function yearOf(date: DateMention, text: string, draft: Draft): number | undefined {
  const near = text.slice(Math.max(0, date.from - 4), date.from);
  if (date.year === undefined && /[去上前明次翌同当今本]年/.test(near)) return undefined;
  return date.year ?? date.yearBefore ?? yearOfDocument(date, draft);
}

function yearOfDocument({ month }: DateMention, draft: Draft): number | undefined {
  const inTitle = /(?:19|20)\d\d(?=年)/.exec(titleText(draft))?.[0];
  if (inTitle !== undefined) return Number(inTitle);
  const issued = parseDate(draft.elements.documentDate?.[0]?.text ?? "");
  if (issued?.year === undefined || issued.month === undefined || month < issued.month) return undefined;
  return issued.year;
}
