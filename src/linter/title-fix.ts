import type { Draft, Stretch } from "../draft/draft";
import type { Fix } from "./finding";
import { replacement } from "./replacement";

/**
 * A fix, for a person to confirm, that takes `surplus` out of words found in a title, where it begins `at` characters
 * into them. Absent where the words run over the end of a line or are spaced out: then they do not read so in the draft.
 */
export function withoutSurplus(draft: Draft, found: Stretch, surplus: string, at: number): Fix | undefined {
  const { paragraph, from, to, text } = found;
  if (draft.paragraphs[paragraph]?.text.slice(from, to) !== text) return undefined;
  const range = { paragraph, from: from + at, to: from + at + surplus.length };
  return replacement(range, surplus, "", "review");
}
