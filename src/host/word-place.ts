/// <reference types="office-js" />

/** Words to find in the open document: a stretch of what it gives as the text of one paragraph. Not empty. */
export interface Wanted {
  readonly paragraph: Word.Paragraph;
  /** The paragraph's text as Word gives it. */
  readonly live: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Finds words by searching the paragraph for them and taking the hit that has the right words before it; words too
 * long to search, or with breaks in them, by their two ends. Undefined where Word does not find them, as with words a
 * tracked deletion cuts in two. Takes three turns with Word, however many are wanted.
 */
export async function findRanges(
  context: Word.RequestContext,
  wanted: readonly Wanted[],
): Promise<readonly (Word.Range | undefined)[]> {
  const ends = wanted.map(endsOf);
  const searches = search(ends.flat());
  await context.sync();
  const candidates = ends.flat().flatMap((end) => candidatesFor(end, searches));
  const found = new Map<Wanted, Word.Range>();
  await verify(
    context,
    candidates.filter(({ isLikely }) => isLikely),
    found,
  );
  await verify(
    context,
    candidates.filter(({ isLikely, end }) => !isLikely && !found.has(end)),
    found,
  );
  return ends.map((own) => joined(own.map((end) => found.get(end))));
}

/** Searching longer words fails or finds nothing, escapes counted in. */
const longestSearch = 255;

/** The stretches words are found by: all of them, or their beginning and their end. */
function endsOf(wanted: Wanted): readonly Wanted[] {
  const { live, from, to } = wanted;
  const words = live.slice(from, to);
  if (escaped(words).length <= longestSearch && !unsearchable.test(words)) return [wanted];
  const head = /^[^\p{Cc}\p{Cs}]{1,40}/u.exec(words)?.[0].length ?? 0;
  const tail = /[^\p{Cc}\p{Cs}]{1,40}$/u.exec(words.slice(-40))?.[0].length ?? 0;
  return head > 0 && tail > 0
    ? [
        { ...wanted, to: from + head },
        { ...wanted, from: to - tail },
      ]
    : [];
}

/** Breaks, tabs and marks: builds write them differently in a search. */
const unsearchable = /\p{Cc}/u;

function escaped(words: string): string {
  return words.replaceAll("^", "^^");
}

type Searches = ReadonlyMap<Word.Paragraph, ReadonlyMap<string, Word.RangeCollection>>;

/** One search for each different stretch of a paragraph. */
function search(ends: readonly Wanted[]): Searches {
  const searches = new Map<Word.Paragraph, Map<string, Word.RangeCollection>>();
  for (const { paragraph, live, from, to } of ends) {
    const own = searches.get(paragraph) ?? new Map<string, Word.RangeCollection>();
    searches.set(paragraph, own);
    const words = live.slice(from, to);
    if (own.has(words)) continue;
    const hits = paragraph.search(escaped(words), { matchCase: true });
    hits.load("items/text");
    own.set(words, hits);
  }
  return searches;
}

interface Candidate {
  readonly end: Wanted;
  readonly hit: Word.Range;
  readonly isLikely: boolean;
}

/** Hits that read exactly so: Word's search is blind to the width of characters and the slant of quotation marks. */
function candidatesFor(end: Wanted, searches: Searches): readonly Candidate[] {
  const { paragraph, live, from, to } = end;
  const words = live.slice(from, to);
  const hits = searches.get(paragraph)?.get(words)?.items ?? [];
  const nth = occurrencesBefore(live, words, from);
  return hits
    .filter(({ text }) => text === words)
    .map((hit, index) => ({ end, hit, isLikely: index === nth }));
}

function occurrencesBefore(live: string, words: string, from: number): number {
  let count = 0;
  for (let at = live.indexOf(words); at >= 0 && at < from; at = live.indexOf(words, at + words.length))
    count++;
  return count;
}

/** Takes the candidates that have before them what stands there in the paragraph. */
async function verify(
  context: Word.RequestContext,
  candidates: readonly Candidate[],
  found: Map<Wanted, Word.Range>,
): Promise<void> {
  if (candidates.length === 0) return;
  const leads = candidates.map(({ end, hit }) => end.paragraph.getRange("Start").expandTo(hit));
  for (const lead of leads) lead.load("text");
  await context.sync();
  candidates.forEach(({ end, hit }, index) => {
    const lead = leads[index]?.text ?? "";
    if (wordsOnly(lead) === wordsOnly(end.live.slice(0, end.to)) && !found.has(end)) found.set(end, hit);
  });
}

/** Marks for pictures and breaks are written differently in the text of a paragraph and of a range. */
function wordsOnly(text: string): string {
  return text.replace(/[\p{Cc}\uFFFC]/gu, "");
}

function joined(ends: readonly (Word.Range | undefined)[]): Word.Range | undefined {
  const [head, tail] = ends;
  if (ends.length < 2) return head;
  return head && tail && head.expandTo(tail);
}
