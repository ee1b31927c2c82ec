import type { Range } from "../draft/draft";
import type { RuleContext } from "./rule";

/** A place where a pattern holds. */
export interface Match {
  readonly range: Range;
  /** The words in the range. */
  readonly words: string;
  /** The whole paragraph: what stands before and after is often what decides. */
  readonly text: string;
  /** Named groups that took part. */
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** The signs of patterns that need a figure. */
export const digits = "0123456789";

/** The signs of patterns that need a Latin letter. */
export const latinLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/**
 * Every place in the document's own words (`prepared.prose`) where the pattern holds; it must have the `g` flag. Only
 * paragraphs with one of the `signs` are searched: marks, digits or letters of which each match holds one, or stands
 * beside one.
 */
export function* matchesIn(
  { draft, prepared }: Pick<RuleContext, "draft" | "prepared">,
  pattern: RegExp,
  signs?: string,
): Generator<Match> {
  for (const paragraph of signs === undefined ? prepared.prose : prepared.proseWith(signs)) {
    const text = draft.paragraphs[paragraph]?.text ?? "";
    pattern.lastIndex = 0;
    for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
      const [words] = found;
      const range = { paragraph, from: found.index, to: found.index + words.length };
      const { lastIndex } = pattern;
      yield { range, words, text, groups: found.groups ?? {} };
      // A rule may look at the same pattern elsewhere before it asks for the next match.
      pattern.lastIndex = words === "" ? lastIndex + 1 : lastIndex;
    }
  }
}
