import type { Counts } from "../../draft/count";
import type { Review } from "../../host/review";
import type { Say } from "../phrase";

/** What `--stats` adds to the report: every count of the text, then findings and time by rule. */
export function statsText(review: Review, say: Say): string {
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
    ...ruleLines(review, say),
  ].join("\n");
}

/**
 * Findings and time of each rule, the slowest first. Rules that found nothing in less than a hundredth of a millisecond
 * are left out.
 */
function ruleLines({ findings, times }: Review, say: Say): string[] {
  const found = new Map<string, number>();
  for (const { rule } of findings) found.set(rule, (found.get(rule) ?? 0) + 1);
  const ms = (rule: string): number => times?.rulesMs.get(rule) ?? 0;
  const lines = [...new Set([...found.keys(), ...(times?.rulesMs.keys() ?? [])])]
    .filter((rule) => found.has(rule) || ms(rule) >= 0.01)
    .sort((a, b) => ms(b) - ms(a))
    .map((rule) => {
      const count = found.get(rule) ?? 0;
      return `  ${rule} ${say({ zh: `${count} 处`, en: `${count}` })}${times ? `  ${msText(ms(rule))}` : ""}`;
    });
  return times ? [totalText(times, say), ...lines] : lines;
}

function totalText({ wordSearchMs, rulesMs }: NonNullable<Review["times"]>, say: Say): string {
  const total = [...rulesMs.values()].reduce((sum, each) => sum + each, wordSearchMs);
  return say({
    zh: `  查规则用时：${msText(total)}，其中查词 ${msText(wordSearchMs)}`,
    en: `  time of the rules: ${msText(total)}, ${msText(wordSearchMs)} of it the search for words`,
  });
}

function msText(ms: number): string {
  return `${ms.toFixed(2)} ms`;
}
