import { documentNumberParts, parseDate } from "../../draft/elements";
import { defineRule } from "../rule";

/** 发文字号的年份与成文日期的年份一致。 */
export const numberYear = defineRule({
  id: "number-year",
  title: { zh: "发文字号与成文日期同年", en: "The number's year is the year of the document" },
  group: "要素",
  severity: "warning",
  basis: ["条例20"],
  *check({ draft: { elements } }) {
    const [number] = elements.documentNumber ?? [];
    const numberOf = documentNumberParts(number?.text ?? "")?.year ?? "";
    const date = elements.documentDate?.at(-1);
    const year = yearOf(date?.text ?? "");
    if (!number || year === undefined || !/^\d{4}$/.test(numberOf) || Number(numberOf) === year) return;
    yield { message: `发文字号的年份是${numberOf}年，成文日期在${year}年，两处年份须一致`, range: number };
  },
});

function yearOf(text: string): number | undefined {
  const date = parseDate(text);
  return date?.complete ? date.year : undefined;
}
