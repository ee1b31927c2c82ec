import type { Draft, Heading, Range, Stretch } from "../../draft/draft";
import type { RunFormat } from "../../draft/setting";
import type { Problem, Severity } from "../finding";
import { replacement } from "../replacement";
import { defineRule } from "../rule";

/** 标题末尾不用点号：公文标题、单独成行的黑体楷体小标题不以。；，结尾。 */
export const headingPunctuation = defineRule({
  id: "heading-punctuation",
  title: { zh: "标题末尾不用句号、分号、逗号", en: "A title does not end in a stop" },
  group: "结构",
  severity: "warning",
  basis: ["标点B.4"],
  fix: "review",
  *check({ draft }) {
    for (const line of lastTitleLines(draft)) yield* stopAtEnd(draft, line, "标题", "warning");
    for (const heading of draft.headings) {
      if (isSetAsHeading(draft, heading)) yield* stopAtEnd(draft, heading.title, "小标题", "advice");
    }
  },
});

function lastTitleLines({ parts, attachments }: Draft): readonly Stretch[] {
  const titles = [...parts.map(({ elements }) => elements.title), ...attachments.map(({ title }) => title)];
  return titles.flatMap((lines) => lines?.at(-1) ?? []);
}

function* stopAtEnd(
  { paragraphs }: Draft,
  { paragraph, from, to }: Range,
  what: string,
  severity: Severity,
): Generator<Problem> {
  const words = paragraphs[paragraph]?.text.slice(from, to).trimEnd() ?? "";
  const mark = words.slice(-1);
  if (mark === "" || !"。；，".includes(mark)) return;
  const end = from + words.length;
  const range = { paragraph, from: end - 1, to: end };
  const message = `${what}末尾有“${mark}”，标题末尾通常不用标点`;
  yield { message, range, severity, fix: replacement(range, mark, "", "review") };
}

/** A line of its own, all in 黑体 or 楷体: a numbered sentence (1.请携带证件入场。) is set like the text around it. */
function isSetAsHeading({ paragraphs }: Draft, { paragraph, apart, title, kind }: Heading): boolean {
  if (!apart || (kind !== "一、" && kind !== "（一）")) return false;
  const runs = paragraphs[paragraph]?.runs.filter(({ from, to }) => from < title.to && to > title.from) ?? [];
  return runs.length > 0 && runs.every(({ format }) => isHeadingFace(format));
}

function isHeadingFace({ eastAsiaFont = "" }: RunFormat): boolean {
  return /黑体|楷体|SimHei|KaiTi/i.test(eastAsiaFont);
}
