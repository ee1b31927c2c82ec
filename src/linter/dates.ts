import type { Paragraph } from "../draft/draft";
import { chineseNumber } from "../draft/elements";

/** A date in running text: 2026年3月5日, 3月5日, 二〇〇四年六月二十六日, or the bare 10日 of 3月5日至10日. */
export interface DateMention {
  readonly from: number;
  readonly to: number;
  /** As written, or carried over from the date whose range this one ends. */
  readonly year?: number;
  readonly month: number;
  readonly day?: number;
  /** The last year written before it in the text, where it has none itself. */
  readonly yearBefore?: number;
}

/** The dates of a paragraph in order, those that do not exist included. A number of months (3个月) is no date. */
export function datesIn(paragraph: Paragraph | undefined): readonly DateMention[] {
  if (!paragraph || !mayHoldDates(paragraph.text)) return [];
  const known = found.get(paragraph);
  if (known) return known;
  const dates = readDates(paragraph.text);
  found.set(paragraph, dates);
  return dates;
}

/** Several rules ask for the dates of one paragraph; paragraphs never change. */
const found = new WeakMap<Paragraph, readonly DateMention[]>();

function mayHoldDates(text: string): boolean {
  return text.includes("月") || (text.includes("-") && /\d{4}-/.test(text));
}

function readDates(text: string): readonly DateMention[] {
  const dates: DateMention[] = [];
  let yearBefore: number | undefined;
  for (const { 0: words, index, groups = {} } of text.matchAll(datePattern)) {
    const at = { from: index, to: index + words.length };
    const previous = dates.at(-1);
    const bare = chineseNumber(groups.bare ?? "");
    const date =
      bare === undefined ? writtenDate(groups) : previous && carried(previous, bare, text, at.from);
    if (date)
      dates.push({
        ...at,
        ...date,
        ...(date.year === undefined && yearBefore !== undefined && { yearBefore }),
      });
    yearBefore = yearOf(groups.lone ?? groups.year ?? groups.isoYear) ?? yearBefore;
  }
  return dates;
}

/** The 号 of 3月5号, as the source of a pattern; in 3月5号楼 the number is the building's. */
export const spokenDay = "号(?![楼线文院门台馆厅机车井令岗库炉]|公告|通知|病|地块|[－—-]?\\d)";

const isoDate = /(?<!\d)(?<isoYear>(?:19|20)\d\d)-(?<isoMonth>\d{2})-(?<isoDay>\d{2})(?![\d-])/.source;
const year = /(?:(?<!\d)(?<year>\d{4}|[〇○零一二三四五六七八九]{4})\s?年\s?)?/.source;
const month = /(?<![\d一二三四五六七八九十百])(?<month>\d{1,2}|[正元一二三四五六七八九十]{1,3})\s?月/.source;
const day = String.raw`(?:\s?(?<day>\d{1,2}|[廿一二三四五六七八九十]{1,3})\s?(?:日|${spokenDay}))?`;
const bareYear = /(?<![\d.])(?<lone>\d{4})年/.source;
const bareDay = String.raw`(?<![\d.])(?<bare>\d{1,2})(?:日|${spokenDay})`;

/** The first look at what a date can begin with spares all other characters the rest. */
const datePattern = new RegExp(
  `(?=[\\d〇○零一二三四五六七八九十正元])(?:${isoDate}|${year}${month}${day}|${bareYear}|${bareDay})`,
  "g",
);

type Groups = Readonly<Record<string, string | undefined>>;
type Written = Pick<DateMention, "year" | "month" | "day">;

function writtenDate(groups: Groups): Written | undefined {
  const month = chineseNumber(groups.month ?? groups.isoMonth ?? "");
  if (month === undefined) return undefined;
  const year = yearOf(groups.year ?? groups.isoYear);
  const day = chineseNumber(groups.day ?? groups.isoDay ?? "");
  return { ...(year !== undefined && { year }), month, ...(day !== undefined && { day }) };
}

/** 3月5日（星期四）至10日: what joins them decides that 10日 is of the same month. */
function carried(previous: DateMention, day: number, text: string, from: number): Written | undefined {
  if (previous.day === undefined || from - previous.to > 12) return undefined;
  const between = text.slice(previous.to, from);
  if (!/^(?:（[^）]{1,6}）)?\s?(?:[至到、和]|[—～~–-]{1,2})\s?$/.test(between)) return undefined;
  const { year, month } = previous;
  return { ...(year !== undefined && { year }), month, day };
}

function yearOf(words: string | undefined): number | undefined {
  if (words === undefined) return undefined;
  if (/^\d{4}$/.test(words)) return Number(words);
  const digits = [...words].map((digit) =>
    "〇一二三四五六七八九".indexOf("○零".includes(digit) ? "〇" : digit),
  );
  return Number(digits.join(""));
}

/** Days of a month; February without a year has 29. */
export function daysInMonth(month: number, year?: number): number {
  return new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate();
}
