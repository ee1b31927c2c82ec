import type { Draft } from "../draft/draft";
import type { ConfiguredRule } from "./configure";
import type { WordHit } from "./rule";
import { createWordSearch, type WordSearch } from "./word-search";

interface Lexicon {
  readonly words: readonly string[];
  /** The rules that look for `words[i]`. */
  readonly owners: readonly (readonly ConfiguredRule[])[];
  readonly search: WordSearch;
}

type Hits = ReadonlyMap<ConfiguredRule, readonly WordHit[]>;

/** Building the automaton costs more than a short draft: kept for as long as a pack's list of rules is. */
const lexicons = new WeakMap<readonly ConfiguredRule[], Lexicon>();
const searched = new Set(["body", "cell", "textBox", "footnote", "endnote"]);

/**
 * The words of the rules that run on the draft, of all rules of its pack, found in one pass. Headers, footers and comments
 * are not searched.
 */
export function findHits(
  { paragraphs }: Draft,
  running: readonly ConfiguredRule[],
  all: readonly ConfiguredRule[],
): Hits {
  const { words, owners, search } = lexiconOf(all);
  const hits = new Map<ConfiguredRule, WordHit[]>(running.map((rule) => [rule, []]));
  if (words.length === 0) return hits;
  paragraphs.forEach(({ text, place }, paragraph) => {
    if (!searched.has(place.kind)) return;
    search.search(text, (index, from, to) => {
      const word = words[index] ?? "";
      for (const owner of owners[index] ?? [])
        addHit(hits.get(owner), { word, range: { paragraph, from, to } });
    });
  });
  return hits;
}

/** Hits come in order of their ends; of those that overlap the one that begins first stays, then the longest. */
function addHit(hits: WordHit[] | undefined, hit: WordHit): void {
  if (!hits) return;
  let kept = hits.length;
  for (let last = hits[kept - 1]; last && overlaps(last, hit); last = hits[kept - 1]) {
    if (last.range.from < hit.range.from) return;
    kept--;
  }
  hits.length = kept;
  hits.push(hit);
}

function overlaps({ range: a }: WordHit, { range: b }: WordHit): boolean {
  return a.paragraph === b.paragraph && b.from < a.to;
}

function lexiconOf(rules: readonly ConfiguredRule[]): Lexicon {
  const known = lexicons.get(rules);
  if (known) return known;
  const lexicon = buildLexicon(rules);
  lexicons.set(rules, lexicon);
  return lexicon;
}

function buildLexicon(rules: readonly ConfiguredRule[]): Lexicon {
  const owners = new Map<string, ConfiguredRule[]>();
  for (const configured of rules) {
    for (const word of new Set(configured.rule.words?.(configured.options) ?? [])) {
      owners.set(word, [...(owners.get(word) ?? []), configured]);
    }
  }
  const words = [...owners.keys()];
  return { words, owners: [...owners.values()], search: createWordSearch(words) };
}
