import type { Counts } from "../../draft/count";
import type { Review } from "../../host/review";
import type { Checked } from "../checked-file";
import type { Say } from "../phrase";
import { countText, timeText } from "./time-text";

/** What `--stats` adds to the report: every count of the text, then findings, and time by stage and rule. */
export function statsText({ review, readingMs = 0 }: Checked, say: Say): string {
  const { counts, draft } = review;
  const line = (name: string, { words, characters, charactersWithSpaces }: Counts): string =>
    say({
      zh: `  ${name}：${words} 字，字符 ${characters}（计空格 ${charactersWithSpaces}）`,
      en: `  ${name}: ${words} words, ${characters} characters (${charactersWithSpaces} with spaces)`,
    });
  const enclosed = draft.parts.slice(1).flatMap(({ title }, index) => {
    const part = counts.parts[index + 1];
    return part ? [line(`《${title}》`, part)] : [];
  });
  return [
    line(say({ zh: "全文", en: "whole" }), counts.whole),
    line(say({ zh: "全文含文本框和注", en: "with boxes and notes" }), counts.withNotes),
    line(say({ zh: "正文", en: "body" }), counts.body),
    ...enclosed,
    ...ruleLines(review, readingMs, say),
  ].join("\n");
}

/** Without a clock, findings alone. */
function ruleLines({ findings, times }: Review, readingMs: number, say: Say): readonly string[] {
  const found = new Map<string, number>();
  for (const { rule } of findings) found.set(rule, (found.get(rule) ?? 0) + 1);
  return times
    ? timeText(times, readingMs, found, say)
    : [...found].map(([rule, count]) => `  ${rule} ${countText(count, say)}`);
}
