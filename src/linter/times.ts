import type { Paragraph } from "../draft/draft";
import { chineseNumber } from "../draft/elements";
import { type DateMention, datesIn } from "./dates";

/** A time of day in running text: 9时10分, 九时十分, 下午2点半, 14:05, 9时许. */
export interface TimeMention {
  readonly from: number;
  readonly to: number;
  /** Since midnight. */
  readonly minutes: number;
  /** 许, 左右, 约, or no minute given. */
  readonly approximate: boolean;
  /** The last date written before it in the paragraph. */
  readonly date?: DateMention;
}

/** The times of a paragraph in order. A span of hours (3小时) and points of an argument (三点意见) are none. */
export function timesIn(paragraph: Paragraph | undefined): readonly TimeMention[] {
  const text = paragraph?.text ?? "";
  if (!/[时点:：]/.test(text)) return [];
  const dates = [...datesIn(paragraph)];
  let date: DateMention | undefined;
  return Array.from(text.matchAll(timePattern)).flatMap((match) => {
    const from = match.index;
    const follows = followsDate.test(text.slice(Math.max(0, from - 2), from));
    const minutes = minutesOf(match.groups ?? {}, follows);
    if (minutes === undefined) return [];
    const { about, minute, half, before, clockMinute } = match.groups ?? {};
    const isToTheMinute = (minute ?? half ?? clockMinute) !== undefined;
    const approximate = about !== undefined || before !== undefined || !isToTheMinute;
    while (dates[0] && dates[0].from < from) date = dates.shift();
    return [{ from, to: from + match[0].length, minutes, approximate, ...(date && { date }) }];
  });
}

const timePattern =
  /(?<before>约|大约)?(?<part>凌晨|清晨|早晨|早上|上午|中午|下午|傍晚|晚上?|夜间)?\s?(?<![\d一二三四五六七八九十第:：.])(?:(?<hour>\d{1,2}|[零一二三四五六七八九十]{1,3})(?:(?<unit>时|点)(?:(?<half>半)|(?<minute>\d{1,2}|[零一二三四五六七八九十]{1,3})分?(?![钟天\d]))?)|(?<clockHour>[01]?\d|2[0-3])[:：](?<clockMinute>[0-5]\d)(?![\d:：]))(?<about>许|左右|前后)?(?![间期限候刻节段效速代区差])/g;

type Groups = Readonly<Record<string, string | undefined>>;

/** 9月1日十一点, 于十一点上报: what makes the bare hour a time; 基于三点考虑 is none. */
const followsDate = /日$|(?:^|[^基关鉴由对])于$/;

function minutesOf(groups: Groups, follows: boolean): number | undefined {
  const { part, hour, unit, half, minute, about, clockHour, clockMinute } = groups;
  if (clockHour !== undefined) return inDay(part, Number(clockHour), Number(clockMinute));
  const isBare = [half, minute, about, part].every((each) => each === undefined);
  // 三点 and 一时 alone are words; 9时 alone is a time.
  if (isBare && !follows && (unit === "点" || !/^\d/.test(hour ?? ""))) return undefined;
  const minutes = half === undefined ? chineseNumber(minute ?? "0") : 30;
  const hours = chineseNumber(hour ?? "");
  return hours === undefined || minutes === undefined ? undefined : inDay(part, hours, minutes);
}

function inDay(part: string | undefined, hours: number, minutes: number): number | undefined {
  if (hours > 24 || minutes > 59) return undefined;
  const isLater = /下午|傍晚|晚/.test(part ?? "") && hours < 12;
  return (isLater || (part === "中午" && hours < 3) ? hours + 12 : hours) * 60 + minutes;
}

/** Minutes from one time to a later one, on the dates given with them or on one day; undefined where it would be earlier. */
export function minutesBetween(first: TimeMention, last: TimeMention): number | undefined {
  const minutes = last.minutes - first.minutes + daysBetween(first.date, last.date) * 24 * 60;
  return minutes < 0 ? undefined : minutes;
}

function daysBetween(first: DateMention | undefined, last: DateMention | undefined): number {
  if (first?.day === undefined || last?.day === undefined) return 0;
  const year = first.year ?? last.year ?? 2001;
  const begun = Date.UTC(year, first.month - 1, first.day);
  const ended = Date.UTC(last.year ?? year, last.month - 1, last.day);
  return Math.round((ended - begun) / 86_400_000);
}
