import type { Draft, Range } from "../draft/draft";
import type { ConfiguredRule } from "./configure";
import type { Finding } from "./finding";

/**
 * 忽略: a finding somebody set aside, with the reason. It names words and their surroundings, not a place, so that
 * it survives edits elsewhere and lapses when the words themselves change.
 */
export interface Suppression {
  readonly rule: string;
  /** The words the finding stood on; empty where something is missing. */
  readonly words: string;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
  readonly who: string;
  /** ISO 8601. */
  readonly when: string;
}

export interface SuppressedFinding {
  readonly finding: Finding;
  readonly suppression: Suppression;
}

export interface Sifted {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  /** Suppressions that no longer meet a finding: reported, so that none lingers unseen. */
  readonly unused: readonly Suppression[];
  /** Suppressions of rules the pack does not let anyone suppress; their findings stay. */
  readonly forbidden: readonly Suppression[];
}

/** How much of the text on either side says which of several equal words is meant. */
const surroundings = 12;

/** A suppression of this finding. `reason` and `who` as the person gave them; neither may be blank. */
export function suppress(
  draft: Draft,
  { rule, range }: Finding,
  by: { readonly reason: string; readonly who: string; readonly when: string },
): Suppression {
  return { rule, ...wordsAt(draft, range), ...by };
}

/** Sets aside the findings that suppressions name. Each suppression meets at most one finding. */
export function siftSuppressed(
  draft: Draft,
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
  rules: readonly ConfiguredRule[],
): Sifted {
  const locked = new Set(rules.filter(({ suppressible }) => !suppressible).map(({ rule }) => rule.id));
  const open = new Map<string, Suppression[]>();
  for (const each of suppressions) if (!locked.has(each.rule)) push(open, keyOf(each.rule, each), each);
  const kept: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  for (const finding of findings) {
    const suppression = open.get(keyOf(finding.rule, wordsAt(draft, finding.range)))?.shift();
    if (suppression) suppressed.push({ finding, suppression });
    else kept.push(finding);
  }
  const unused = [...open.values()].flat();
  return { findings: kept, suppressed, unused, forbidden: suppressions.filter(({ rule }) => locked.has(rule)) };
}

type Words = Pick<Suppression, "words" | "before" | "after">;

function wordsAt({ paragraphs }: Draft, { paragraph, from, to }: Range): Words {
  const text = paragraphs[paragraph]?.text ?? "";
  return {
    words: text.slice(from, to),
    before: text.slice(Math.max(0, from - surroundings), from),
    after: text.slice(to, to + surroundings),
  };
}

function keyOf(rule: string, { words, before, after }: Words): string {
  return JSON.stringify([rule, words, before, after]);
}

function push(map: Map<string, Suppression[]>, key: string, value: Suppression): void {
  map.set(key, [...(map.get(key) ?? []), value]);
}
