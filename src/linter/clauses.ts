import type { Range, Stretch } from "../draft/draft";
import type { RuleContext } from "./rule";

/** The sentence a range begins in, and its words; of an endless one as much as may bear on the range. */
export function sentenceAt(
  { draft, prepared }: Pick<RuleContext, "draft" | "prepared">,
  { paragraph, from }: Range,
): Stretch {
  const sentences = prepared.sentences(paragraph);
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.to ?? Infinity) <= from) low = middle + 1;
    else high = middle;
  }
  const sentence = sentences[low] ?? { paragraph, from: 0, to: 0 };
  const start = Math.max(sentence.from, from - longestSentence);
  const end = Math.min(sentence.to, from + longestSentence);
  const text = draft.paragraphs[paragraph]?.text.slice(start, end) ?? "";
  return { paragraph, from: start, to: end, text };
}

/** To either side; so that a text without a full stop costs no more than another. */
const longestSentence = 400;

/** The words of a clause before `at`: since the last ，。；： or break. */
export function clauseBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - furthest), at);
  return before.slice(before.search(/[^，。；：,;:\n]*$/));
}

/** The words of a clause from `at` on: until the next ，。；： or break. */
export function clauseAfter(text: string, at: number): string {
  const after = text.slice(at, at + furthest);
  const end = after.search(/[，。；：,;:\n]/);
  return end < 0 ? after : after.slice(0, end);
}

/** As far as a clause is followed. */
const furthest = 80;

/** Whether the clause says before `at` that the thing is not to be: 严禁、不得、不安排…… */
export function isForbidden(text: string, at: number): boolean {
  return /不|未|勿|禁|杜绝|避免|取消|制止|拒绝|谢绝|防止|免/.test(clauseBefore(text, at));
}
