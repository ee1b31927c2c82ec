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

const lexicons = new WeakMap<ConfiguredRule, { rules: readonly ConfiguredRule[]; lexicon: Lexicon }>();
const searched = new Set(["body", "cell", "textBox", "footnote", "endnote"]);

/** Every rule's words in the draft, found in one pass. Headers, footers and comments are not searched. */
export function findHits({ paragraphs }: Draft, rules: readonly ConfiguredRule[]): Hits {
  const { words, owners, search } = lexiconOf(rules);
  const hits = new Map<ConfiguredRule, WordHit[]>(rules.map((rule) => [rule, []]));
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

/** Building the automaton costs more than a short draft: kept for as long as the same rules run. */
function lexiconOf(rules: readonly ConfiguredRule[]): Lexicon {
  const first = rules[0];
  const known = first && lexicons.get(first);
  if (known && known.rules.length === rules.length && known.rules.every((rule, at) => rule === rules[at])) {
    return known.lexicon;
  }
  const lexicon = buildLexicon(rules);
  if (first) lexicons.set(first, { rules, lexicon });
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
