import type { Draft } from "../../draft/draft";
import { emergencyReport, type PlacedTime } from "../emergency-report";
import type { Problem } from "../finding";
import { defineRule } from "../rule";
import { minutesBetween } from "../times";

interface Options {
  readonly phoneMinutes: number;
  readonly writtenMinutes: number;
}

/** 突发事件报告时限：15分钟内电话报告，45分钟内书面报告。 */
export const emergencyReportTime = defineRule<Options>({
  id: "emergency-report-time",
  title: { zh: "突发事件15分钟内电话报告、45分钟内书面报告", en: "Emergencies are reported in time" },
  group: "活动",
  severity: "error",
  basis: ["规则66"],
  defaults: { phoneMinutes: 15, writtenMinutes: 45 },
  *check(context, { phoneMinutes, writtenMinutes }) {
    const report = emergencyReport(context);
    if (!report) return;
    const { happened, others } = report;
    const phone = others.find(isByPhone);
    const written = others.find((time) => isWritten(context.draft, time));
    if (phone) yield* lateness(context.draft, happened, phone, "电话报告", phoneMinutes);
    if (written) yield* lateness(context.draft, happened, written, "书面报告", writtenMinutes);
  },
});

/** Reports go to 区政府总值班室, not to the police or the fire brigade; where none is named, to whom the paper goes. */
function isByPhone({ before, after }: PlacedTime): boolean {
  if (/^[^。；，]{0,12}电话(?:报告|上报)(?=[，。；]|$)/.test(after)) return true;
  return /^[^。；]{0,40}电话[^。；]{0,12}报/.test(after) && /区政府|区委|总值班室/.test(before + after);
}

function isWritten({ paragraphs }: Draft, { before, after, range }: PlacedTime): boolean {
  if (/^[^。；，]{0,12}书面(?:报告|上报|报送)(?=[，。；]|$)/.test(after)) return true;
  if (/^[^。；]{0,40}书面[^。；]{0,12}报/.test(after) && /区政府|区委|总值班室/.test(before + after))
    return true;
  const text = paragraphs[range.paragraph]?.text ?? "";
  return /^\s*(?:首报|书面报告|报告|报送|上报)时间\s*[：:]/.test(text);
}

/** 9时许 may be ten minutes off: only what is late even then is late. */
const tolerance = 10;

function* lateness(
  draft: Draft,
  happened: PlacedTime,
  reported: PlacedTime,
  how: string,
  limit: number,
): Generator<Problem> {
  const dated = reported.date ? reported : { ...reported, ...(happened.date && { date: happened.date }) };
  const minutes = minutesBetween(happened, isNextDay(reported) ? dayLater(dated) : dated);
  const isRough = happened.approximate || reported.approximate;
  if (minutes === undefined || minutes - (isRough ? tolerance : 0) <= limit) return;
  const words = ({ range: { paragraph, from, to } }: PlacedTime) =>
    draft.paragraphs[paragraph]?.text.slice(from, to) ?? "";
  const message = `${words(happened)}发生，${words(reported)}${how}，相隔${isRough ? "约" : ""}${minutes}分钟，限${limit}分钟`;
  yield { message, range: reported.range };
}

/** 次日0时20分: the date is the day after, unless one is written right before the time. */
function isNextDay({ before }: PlacedTime): boolean {
  return /(?:次日|翌日|第二天)\s*$/.test(before);
}

function dayLater(time: PlacedTime): PlacedTime {
  return { ...time, minutes: time.minutes + 24 * 60 };
}
