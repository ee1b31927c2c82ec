import { type Facts, stageOf, sure } from "../../facts/facts";
import type { Review } from "../../host/review";
import { allRules } from "../../linter/rule-list";
import type { Suppression } from "../../linter/suppression";
import type { Checked, CheckedFile } from "../checked-file";
import type { Report } from "../report";
import type { Phrase, Say } from "../phrase";
import { findingText, placeText } from "./finding-text";
import { lengthText } from "./length-text";
import { statsText } from "./stats-text";
import { sumText, totalText } from "./sum-text";
import type { TextOptions } from "./text-options";

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

/** One of a rule that was not checked this time is not to be thrown away for it. */
function unusedText({ rule, words, who }: Suppression, { rules, say }: TextOptions): string {
  const isChecked = rules.some((each) => each.rule.id === rule);
  const isRule = isChecked || allRules.some(({ id }) => id === rule);
  const why: Phrase = isChecked
    ? { zh: "那里已不报这个问题，可以删去。", en: "nothing is found there any more." }
    : isRule
      ? { zh: "这次用的规则包不查这一条。", en: "this pack does not run the rule." }
      : { zh: "没有这条规则，可以删去。", en: "there is no such rule." };
  const [zh, en] = words === "" ? ["", ""] : [`“${words}”`, ` "${words}"`];
  return say({
    zh: `忽略没有用上：${rule}${zh}（${who}），${why.zh}`,
    en: `suppression not used: ${rule}${en} (${who}); ${why.en}`,
  });
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
    ...unused.map((suppression) => unusedText(suppression, options)),
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
