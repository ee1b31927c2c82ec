import type { Paragraph } from "../../draft/draft";
import type { Review } from "../../host/review";
import { type Finding, severityNames } from "../../linter/finding";
import { allRules } from "../../linter/rule-list";
import { cite } from "../../regulations/register";
import { excerptOf, markUnder } from "../excerpt";
import type { Phrase } from "../phrase";
import { widthOf } from "../width";
import type { TextOptions } from "./text-options";

/** One finding: what it is, its words marked in their line, the message, the clause and what the fix does. */
export function findingText(finding: Finding, { draft }: Review, options: TextOptions): string {
  const { paint, lang, columns } = options;
  const { severity, rule, range, message } = finding;
  const title = allRules.find(({ id }) => id === rule)?.title[lang] ?? rule;
  const head = `${paint.severity(severity, severityNames[severity][lang])}  ${paint.bold(title)}`;
  const paragraph = draft.paragraphs[range.paragraph];
  const place = placeText(paragraph, range.paragraph, options);
  const room = Math.min(columns, 100) - widthOf(place) - 4;
  const label = paragraph?.label === undefined ? "" : `${paragraph.label} `;
  const excerpt = excerptOf(
    label + (paragraph?.text ?? ""),
    label.length + range.from,
    label.length + range.to,
    room,
  );
  const { before, words, after } = excerpt;
  const margin = " ".repeat(widthOf(place) + 4);
  return [
    `${head}    ${paint.dim(rule)}`,
    `  ${paint.dim(place)}  ${before}${paint.severity(severity, words)}${after}`,
    paint.severity(severity, margin + markUnder(excerpt)),
    `  ${message}`,
    ...basisLines(finding, options),
    ...fixLines(finding, options),
  ].join("\n");
}

/** Where a paragraph stands, counted from 1 as a person counts. */
export function placeText(paragraph: Paragraph | undefined, index: number, { say }: TextOptions): string {
  const place = paragraph?.place.kind ?? "body";
  if (place === "body") return say({ zh: `第 ${index + 1} 段`, en: `¶${index + 1}` });
  if (place === "cell") return say({ zh: `第 ${index + 1} 段（表格）`, en: `¶${index + 1} (table)` });
  return say(placeNames[place]);
}

const placeNames: Readonly<Record<Exclude<Paragraph["place"]["kind"], "body" | "cell">, Phrase>> = {
  textBox: { zh: "文本框", en: "text box" },
  header: { zh: "页眉", en: "header" },
  footer: { zh: "页脚", en: "footer" },
  footnote: { zh: "脚注", en: "footnote" },
  endnote: { zh: "尾注", en: "endnote" },
  comment: { zh: "批注", en: "comment" },
};

/** Clauses longer than this are left to `explain`. */
const quotedWidth = 120;

function basisLines({ basis, clause }: Finding, { register, say, paint }: TextOptions): string[] {
  if (basis.length === 0) return [];
  const titles = basis.map((each) => cite(register, each).title).join(say({ zh: "、", en: ", " }));
  const lines = [`  ${paint.dim(say({ zh: "依据", en: "basis" }))} ${titles}`];
  if (clause !== undefined && widthOf(clause) <= quotedWidth)
    lines.push(`  ${paint.dim(clause.replaceAll("\n", " "))}`);
  return lines;
}

function fixLines({ fix }: Finding, { say, paint }: TextOptions): string[] {
  if (!fix) return [];
  const safe = say({ zh: "可放心改", en: "safe fix" });
  const review = say({ zh: "改前请看", en: "fix to review" });
  const kind = fix.safety === "safe" ? paint.good(safe) : review;
  return [`  ${kind}${say({ zh: "：", en: ": " })}${fix.title}`];
}
