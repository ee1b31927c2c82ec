import type { Stretch } from "../../draft/draft";
import { halfwidthDigits, parseDate, type WrittenDate } from "../../draft/elements";
import { stageOf } from "../../facts/facts";
import type { Problem } from "../finding";
import { replacement } from "../replacement";
import { defineRule } from "../rule";

/** 成文日期格式：阿拉伯数字，年月日标全，月日不编虚位。 */
export const documentDateFormat = defineRule({
  id: "document-date-format",
  title: { zh: "成文日期用阿拉伯数字，年月日标全", en: "The date is in Arabic numerals and complete" },
  group: "要素",
  severity: "error",
  basis: ["格式7.3.5.4"],
  fix: "safe",
  *check({ draft, facts }) {
    for (const stretch of draft.elements.documentDate ?? []) {
      const date = parseDate(stretch.text);
      if (!date) continue;
      const problem = formProblem(stretch, date);
      if (problem) yield problem;
      else if (!date.complete && stageOf(facts) === "定稿") yield incomplete(stretch, date);
    }
  },
});

function formProblem(stretch: Stretch, date: WrittenDate): Problem | undefined {
  const { year, month, day } = date;
  if (!date.complete || month === undefined || day === undefined) return undefined;
  const words = stretch.text;
  const arabic = `${year}年${month}月${day}日`;
  const fix = replacement(stretch, words, arabic, "safe");
  if (date.numerals === "汉字") {
    return { message: `成文日期“${words.trim()}”用汉字数字，用阿拉伯数字标注`, range: stretch, fix };
  }
  const padded = /年\s*0\d|月\s*0\d/.test(halfwidthDigits(words));
  if (padded)
    return { message: `成文日期“${words.trim()}”编了虚位，月、日不编虚位（1不编为01）`, range: stretch, fix };
  if (/\d\s*号?\s*$/.test(words) && /月/.test(words))
    return { message: `成文日期“${words.trim()}”末尾没有“日”，年、月、日标全`, range: stretch, fix };
  if (/[-./]/.test(words))
    return { message: `成文日期写作“${words.trim()}”，年、月、日用汉字标全`, range: stretch, fix };
  return undefined;
}

function incomplete(stretch: Stretch, { year, month, day }: WrittenDate): Problem {
  const missing = [
    year === undefined || year < 1000 ? "年份" : "",
    month ? "" : "月",
    day ? "" : "日",
  ].filter(Boolean);
  return {
    message: `成文日期“${stretch.text.trim()}”缺${missing.join("、")}，年、月、日标全，年份标全称`,
    range: stretch,
  };
}
