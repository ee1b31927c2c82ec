import type { Draft, Part, Range } from "../../draft/draft";
import { titleText } from "../../draft/elements";
import type { Facts } from "../../facts/facts";
import { defineRule } from "../rule";

/** 规范性文件的依据和施行日期：写明制定依据，写明自何时起施行。 */
export const normativeBasis = defineRule({
  id: "normative-basis",
  title: { zh: "规范性文件写明依据和施行日期", en: "Binding rules name their grounds and their first day" },
  group: "行文",
  severity: "advice",
  basis: ["规则20"],
  *check({ draft, facts }) {
    const part = normativePart(draft, facts);
    if (!part || part.body.to <= part.body.from) return;
    const range = placeOf(draft, part);
    const said = (pattern: RegExp) => isSaid(draft, part, pattern);
    if (!said(/根据|依据|依照|按照|贯彻|遵照/))
      yield { message: `${part.title}没有写明制定依据，行政规范性文件通常写明依据`, range };
    if (!said(saysFirstDay))
      yield { message: `${part.title}没有写明施行日期，行政规范性文件通常写明自何时起施行`, range };
  },
});

/** 自……起施行, 自……起至……, or a period given for them: 管制时间：2026年7月1日0时至9月30日. */
const saysFirstDay =
  /自[^，。；]{0,30}起?(?:施行|实施|执行|生效)|(?:印发|发布|公布)之日起|起(?:施行|实施|执行)|自[^，。；]{0,24}日[^，。；]{0,8}起?至|(?:时间|期限|日期|期间)[^，。；]{0,8}[\d一二三四五六七八九十]{1,3}月[^，。；]{0,12}(?:起|至|—)/;

/** The rules themselves: the part whose title shows it; where it was answered, what is carried, or the document. */
function normativePart({ parts }: Draft, { normative }: Facts): Part | undefined {
  if (normative?.value !== "是") return undefined;
  const [carrier, ...enclosed] = parts;
  if (normative.source === "answer") return enclosed.at(-1) ?? carrier;
  const { evidence } = normative;
  const shown = enclosed.find((part) => titleText(part).includes(evidence));
  if (shown) return shown;
  // 关于印发《…办法》的通知 alone: the rules are not in the file.
  return /印发|转发|发布|公布/.test(titleText(carrier)) ? undefined : carrier;
}

function isSaid({ paragraphs }: Draft, { from, to }: Part, pattern: RegExp): boolean {
  for (let index = from; index < to; index++) if (pattern.test(paragraphs[index]?.text ?? "")) return true;
  return false;
}

function placeOf({ paragraphs }: Draft, { elements, body }: Part): Range {
  const [title] = elements.title ?? [];
  return title ?? { paragraph: body.from, from: 0, to: paragraphs[body.from]?.text.length ?? 0 };
}
