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

/** A finding set aside, and by which suppression. */
export interface SuppressedFinding {
  readonly finding: Finding;
  readonly suppression: Suppression;
}

/** Findings after suppressions: what is left, what is set aside, and suppressions that did nothing. */
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
/** How much of it still does once words further off have changed. */
const closest = 4;

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
  const open = suppressions.filter(({ rule }) => !locked.has(rule));
  const met = meet(draft, findings, open);
  const used = new Set(met.values());
  return {
    findings: findings.filter((finding) => !met.has(finding)),
    suppressed: findings.flatMap((finding) => {
      const suppression = met.get(finding);
      return suppression ? [{ finding, suppression }] : [];
    }),
    unused: open.filter((suppression) => !used.has(suppression)),
    forbidden: suppressions.filter(({ rule }) => locked.has(rule)),
  };
}

/**
 * Whether a finding may be one that was set aside: an `unused` suppression names its rule and words. A fix right beside
 * may have made it lapse, and what was set aside is not to be changed for that, in bulk and unseen.
 */
export function setAsideBefore(unused: readonly Suppression[]): (rule: string, words: string) => boolean {
  const known = new Set(unused.map(({ rule, words }) => JSON.stringify([rule, words])));
  return (rule, words) => known.has(JSON.stringify([rule, words]));
}

/**
 * Which suppression means which finding. Where the words further off have changed (the next word was mended), the
 * nearest ones still say which is meant, if only one finding and one suppression are left with them.
 */
function meet(
  draft: Draft,
  findings: readonly Finding[],
  open: readonly Suppression[],
): ReadonlyMap<Finding, Suppression> {
  const met = new Map<Finding, Suppression>();
  const exact = grouped(open, (each) => keyOf(each.rule, each));
  for (const finding of findings) {
    const suppression = exact.get(keyOf(finding.rule, wordsAt(draft, finding.range)))?.shift();
    if (suppression) met.set(finding, suppression);
  }
  const near = grouped([...exact.values()].flat(), (each) => nearKeyOf(each.rule, each));
  if (near.size === 0) return met;
  const left = findings.filter((finding) => !met.has(finding));
  for (const [key, alike] of grouped(left, ({ rule, range }) => nearKeyOf(rule, wordsAt(draft, range)))) {
    const [finding, suppression] = [alike[0], near.get(key)?.[0]];
    if (alike.length === 1 && near.get(key)?.length === 1 && finding && suppression)
      met.set(finding, suppression);
  }
  return met;
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

/** As near as the words right beside. A finding on no words (something is missing) has only the whole to go by. */
function nearKeyOf(rule: string, { words, before, after }: Words): string {
  const reach = words === "" ? surroundings : closest;
  return keyOf(rule, { words, before: before.slice(-reach), after: after.slice(0, reach) });
}

function grouped<Item>(items: readonly Item[], keyFor: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyFor(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
