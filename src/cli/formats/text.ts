import type { Paragraph } from "../../draft/draft";
import { type Facts, stageOf, sure } from "../../facts/facts";
import type { Review } from "../../host/review";
import type { ConfiguredRule } from "../../linter/configure";
import { type Finding, type Severity, severities, severityNames } from "../../linter/finding";
import { allRules } from "../../linter/rule-list";
import { cite, type Register } from "../../regulations/register";
import type { Checked, CheckedFile, Report } from "../checked-file";
import { excerptOf, markUnder } from "../excerpt";
import type { Paint } from "../paint";
import type { Lang, Phrase, Say } from "../phrase";
import type { Tally } from "../tally";
import { widthOf } from "../width";
import { lengthText } from "./length-text";
import { statsText } from "./stats-text";

/** How the report for people is set. */
export interface TextOptions {
  readonly lang: Lang;
  readonly say: Say;
  readonly stats: boolean;
  readonly register: Register;
  /** The rules that ran: they hold the limits of length. */
  readonly rules: readonly ConfiguredRule[];
  readonly paint: Paint;
  readonly columns: number;
  /** More than one file: those with nothing to say of take one line. */
  readonly several: boolean;
  /** Name files that could not be read in the report too: on a terminal standard error has said so already. */
  readonly withUnreadable: boolean;
}

/** The report for people: file, each finding with its words marked in their line, clause and fix, then the sum. */
export function textReport(options: TextOptions): Report {
  return {
    begin: "",
    file(file) {
      if (file.kind === "checked")
        return `${options.several && isQuiet(file) ? lineText(file, options) : fileText(file, options)}\n\n`;
      return options.withUnreadable ? `${unreadableText(file, options)}\n\n` : "";
    },
    end: (tally) => (tally.files > 1 ? `${totalText(tally, options)}\n` : ""),
  };
}

type Unreadable = Extract<CheckedFile, { kind: "unreadable" }>;

function unreadableText({ path, error }: Unreadable, { say, paint }: TextOptions): string {
  return `${paint.bold(path)}\n${say({ zh: "没有读成：", en: "Could not be read: " })}${error}`;
}

/** Nothing found, nothing broken, nothing to note. */
function isQuiet({ notes, review: { findings, failures, suppressed, unused, forbidden } }: Checked): boolean {
  return [notes, findings, failures, suppressed, unused, forbidden].every(({ length }) => length === 0);
}

function lineText(file: Checked, options: TextOptions): string {
  const [first = ""] = headText(file.path, file.review, options).split("\n");
  return options.stats ? fileText(file, options) : `${first}  ${sumText(file.review, options)}`;
}

function fileText(file: Checked, options: TextOptions): string {
  const { path, notes, review } = file;
  const { say, paint, stats } = options;
  const blocks = [
    headText(path, review, options),
    ...review.findings.map((finding) => findingText(finding, review, options)),
    ...review.failures.map(({ message }) =>
      paint.severity("error", say({ zh: "", en: "Not checked: " }) + message),
    ),
    ...notes.map((note) => paint.dim(say({ zh: `注意：${note}`, en: `Note: ${note}` }))),
    ...suppressedText(review, options),
    sumText(review, options),
    ...(stats ? [statsText(file, say)] : []),
  ];
  return blocks.join("\n\n");
}

/** The file, what it was taken for, and its length: a wrong reading shows here first. */
function headText(path: string, review: Review, { say, paint, rules }: TextOptions): string {
  const { draft, facts } = review;
  const kind = draft.documentType ?? say({ zh: "文种不明", en: "type unknown" });
  const about = [kind, ...(draft.direction ? [draft.direction] : []), stageText(facts, say)].join(" · ");
  return `${paint.bold(path)}  ${about}\n${lengthText(review, rules, say)}`;
}

function stageText(facts: Facts, say: Say): string {
  const isGuess = facts.stage !== undefined && sure(facts, "stage") === undefined;
  const why = isGuess ? say({ zh: "（据成文日期推断）", en: " (inferred from its date)" }) : "";
  return stageOf(facts) + why;
}

function findingText(finding: Finding, { draft }: Review, options: TextOptions): string {
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
function placeText(paragraph: Paragraph | undefined, index: number, { say }: TextOptions): string {
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

/** What was set aside, by whom and why; what sets nothing aside any more; what may not be set aside. */
function suppressedText({ suppressed, unused, forbidden, draft }: Review, options: TextOptions): string[] {
  const { say } = options;
  const lines = [
    ...(suppressed.length > 0 ? [say(suppressedHead(suppressed.length))] : []),
    ...suppressed.map(({ finding: { rule, message, range }, suppression: { who, when, reason } }) => {
      const place = placeText(draft.paragraphs[range.paragraph], range.paragraph, options);
      const by = `${who} ${when.slice(0, "2026-05-08".length)}`;
      return `  ${place}  ${message}${say({ zh: `（${by}：${reason}）`, en: ` (${by}: ${reason})` })}  ${rule}`;
    }),
    ...unused.map(({ rule, words, who }) =>
      say({
        zh: `忽略没有用上：${rule}“${words}”（${who}），那里已不报这个问题，可以删去。`,
        en: `suppression not used: ${rule} "${words}" (${who}); nothing is found there any more.`,
      }),
    ),
    ...forbidden.map(({ rule, who }) =>
      say({
        zh: `${rule} 不许忽略（${who}忽略过），仍列为问题，请改正。`,
        en: `${rule} may not be suppressed (${who} did) and stays a finding.`,
      }),
    ),
  ];
  return lines.length > 0 ? [lines.join("\n")] : [];
}

function suppressedHead(count: number): Phrase {
  return { zh: `忽略 ${count} 处：`, en: `${count} suppressed:` };
}

/** Never called clean where a rule broke. */
function sumText({ findings, failures, suppressed }: Review, { lang, say, paint }: TextOptions): string {
  const broken =
    failures.length === 0
      ? ""
      : say({
          zh: `有 ${failures.length} 条规则没有查成，不能算查清。`,
          en: `${failures.length} rules could not be checked: this is not a clean result.`,
        });
  if (findings.length === 0) {
    if (broken !== "") return broken;
    const nothing =
      suppressed.length === 0
        ? { zh: "没有查出问题。", en: "Nothing found." }
        : {
            zh: `没有别的问题，忽略 ${suppressed.length} 处。`,
            en: `Nothing else found, ${suppressed.length} suppressed.`,
          };
    return paint.good(say(nothing));
  }
  const tally = { error: 0, warning: 0, advice: 0 };
  for (const { severity } of findings) tally[severity]++;
  const safe = findings.filter(({ fix }) => fix?.safety === "safe").length;
  const fixable =
    safe === 0
      ? ""
      : say({ zh: `（其中 ${safe} 处可用 fix 改）`, en: ` (${safe} of them \`fix\` can make)` });
  const sum = say({ zh: `共 ${findings.length} 处：`, en: `${findings.length} in all: ` });
  return `${sum}${severityCounts(tally, lang)}${fixable}${say({ zh: "。", en: "." })}${broken}`;
}

function severityCounts(tally: Readonly<Record<Severity, number>>, lang: Lang): string {
  const shown = severities.filter((severity) => tally[severity] > 0);
  return shown
    .map((severity) => `${severityNames[severity][lang]} ${tally[severity]}`)
    .join(lang === "zh" ? "，" : ", ");
}

function totalText({ files, unreadable, bySeverity }: Tally, { lang, say, paint }: TextOptions): string {
  const found = severities.some((severity) => bySeverity[severity] > 0);
  const counts = found ? severityCounts(bySeverity, lang) : say({ zh: "没有查出问题", en: "nothing found" });
  const sum =
    unreadable === 0
      ? { zh: counts, en: counts }
      : unreadable === files
        ? { zh: "都没有读成", en: "none could be read" }
        : {
            zh: `${unreadable} 个没有读成，其余 ${files - unreadable} 个${found ? "：" : ""}${counts}`,
            en: `${unreadable} could not be read; the other ${files - unreadable}: ${counts}`,
          };
  return paint.bold(say({ zh: `${files} 个文件：${sum.zh}。`, en: `${files} files: ${sum.en}.` }));
}
