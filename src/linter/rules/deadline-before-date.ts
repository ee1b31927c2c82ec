import type { Draft } from "../../draft/draft";
import { parseDate, type WrittenDate } from "../../draft/elements";
import { type DateMention, datesIn } from "../dates";
import { defineRule } from "../rule";

/** 时限与成文日期：办理时限、会议时间、施行日期通常不早于成文日期。 */
export const deadlineBeforeDate = defineRule({
  id: "deadline-before-date",
  title: { zh: "时限、会期、施行日期不早于成文日期", en: "Nothing is due before the document's own date" },
  group: "数字",
  severity: "warning",
  basis: ["条例20"],
  *check({ draft, prepared }) {
    const issued = issueDate(draft);
    if (!issued) return;
    const { body } = draft.parts[0];
    for (const paragraph of prepared.bodyText.filter((index) => index >= body.from && index < body.to)) {
      const text = draft.paragraphs[paragraph]?.text ?? "";
      for (const date of datesIn(draft.paragraphs[paragraph])) {
        const kind = isBefore(date, issued) ? kindOf(text, date) : undefined;
        if (kind === undefined || prepared.isQuoted(paragraph, date.from)) continue;
        const words = text.slice(date.from, date.to);
        const range = { paragraph, from: date.from, to: date.to };
        yield { message: `${kind}“${words}”早于成文日期，核对时间`, range };
      }
    }
  },
});

interface IssueDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function issueDate({ elements }: Draft): IssueDate | undefined {
  const written: WrittenDate | undefined = parseDate(elements.documentDate?.at(-1)?.text ?? "");
  if (!written?.complete) return undefined;
  const { year, month, day } = written;
  return year === undefined || month === undefined || day === undefined ? undefined : { year, month, day };
}

/** What the date is for, from the words just before and after it; undefined where it may well lie in the past. */
function kindOf(text: string, { from, to }: DateMention): string | undefined {
  const before = clauseBefore(text, from).replace(approved, "");
  const after = text.slice(to, to + 100);
  if (/[已曾原经每去]|历年|次年|同比|截至/.test(before)) return undefined;
  if (
    /请[^。]*$|务必[^。]*$|须[^。]*$/.test(before) &&
    /^(?:[（(][^）)]{1,6}[）)])?(?:\d{1,2}[:：时]\d{0,2})?(?:下班)?[之以]?前(?:[^了过。]{0,24}?|将[^了。]{0,70}?)(?:报|送|交|完成|反馈|提交)/.test(
      after,
    )
  )
    return "时限";
  if (/(?:^|本[\u3400-\u9fff]{1,4})自$/.test(before) && /^起(?:施行|实施|执行|生效)/.test(after))
    return "施行日期";
  if (/[定拟]于$/.test(before) && /^[^。了]{0,28}?(?:召开|举行|举办)/.test(after)) return "会议时间";
  return undefined;
}

/** 已经区政府同意，现印发…，请于…: what was agreed to is past, what is asked is not. */
const approved = /已?经[^，。；]{0,20}?(?:同意|批准|研究|审议通过|审定)(?:决定)?，/;

function clauseBefore(text: string, from: number): string {
  const before = text.slice(Math.max(0, from - 60), from);
  return before.slice(Math.max(before.lastIndexOf("。"), before.lastIndexOf("；")) + 1).trimStart();
}

/** Without a year, half a year back at most is before: in December 1月15日前 is of the next year. */
function isBefore({ year, yearBefore, month, day }: DateMention, issued: IssueDate): boolean {
  if (day === undefined) return false;
  const known = year ?? (yearBefore === issued.year ? yearBefore : undefined);
  if (known === undefined && yearBefore !== undefined) return false;
  const behind = ((issued.year - (known ?? issued.year)) * 12 + issued.month - month) * 31 + issued.day - day;
  return known === undefined ? behind > 0 && behind < 6 * 31 : behind > 0;
}
