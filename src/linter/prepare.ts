import type { Draft, Paragraph, Range } from "../draft/draft";
import { indexMarks } from "./mark-index";

/** What several rules need of a draft, found once. Everything is computed when first asked for. */
export interface Prepared {
  /** Indices of paragraphs whose words are the document's own: not headers, footers or comments; empty ones left out. */
  readonly prose: readonly number[];
  /** Those of `prose` in which one of these marks, digits or letters stands; ideographs are not to be asked for. */
  proseWith(characters: string): readonly number[];
  /** Those of the main story that stand in the body of a part, headings included, tables too. */
  readonly bodyText: readonly number[];
  /** Sentences of a paragraph: up to and with 。！？； or the paragraph's end. */
  sentences(paragraph: number): readonly Range[];
  /** Whether a position stands inside “”, ‘’ or 《》 opened in its paragraph: words quoted, not said. */
  isQuoted(paragraph: number, offset: number): boolean;
  /** The paragraph as it prints: automatic label and text. `shift` turns an offset in it into one in the text. */
  printed(paragraph: number): { readonly text: string; readonly shift: number };
}

/** What rules share of a draft; each piece is worked out when it is first asked for, and once. */
export function prepare(draft: Draft): Prepared {
  const sentences = new Map<number, readonly Range[]>();
  const quotes = new Map<number, readonly Range[]>();
  const prose = lazy(() => proseOf(draft));
  const marks = lazy(() => indexMarks(draft, prose()));
  const bodyText = lazy(() => bodyTextOf(draft));
  return {
    get prose() {
      return prose();
    },
    proseWith: (characters) => marks().paragraphsWith(characters),
    get bodyText() {
      return bodyText();
    },
    sentences: (paragraph) => cached(sentences, paragraph, () => splitSentences(draft, paragraph)),
    isQuoted: (paragraph, offset) =>
      holds(
        cached(quotes, paragraph, () => quotedRanges(draft, paragraph)),
        offset,
      ),
    printed: (paragraph) => printedText(draft.paragraphs[paragraph]),
  };
}

function lazy<Value extends object>(compute: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= compute());
}

function cached<Value>(cache: Map<number, Value>, key: number, compute: () => Value): Value {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const value = compute();
  cache.set(key, value);
  return value;
}

const ownPlaces = new Set(["body", "cell", "textBox", "footnote", "endnote"]);

function proseOf({ paragraphs }: Draft): number[] {
  return indicesWhere(paragraphs, ({ place, text }) => text.trim() !== "" && ownPlaces.has(place.kind));
}

function bodyTextOf(draft: Draft): number[] {
  const indices: number[] = [];
  for (const { body } of draft.parts) {
    for (let index = body.from; index < body.to; index++) {
      if (draft.paragraphs[index]?.text.trim()) indices.push(index);
    }
  }
  return indices;
}

function indicesWhere(paragraphs: readonly Paragraph[], wanted: (paragraph: Paragraph) => boolean): number[] {
  return paragraphs.flatMap((paragraph, index) => (wanted(paragraph) ? [index] : []));
}

function splitSentences({ paragraphs }: Draft, paragraph: number): Range[] {
  const text = paragraphs[paragraph]?.text ?? "";
  const sentences: Range[] = [];
  let from = 0;
  for (const { 0: end, index } of text.matchAll(sentenceEnds)) {
    const to = index + end.length;
    sentences.push({ paragraph, from, to });
    from = to;
  }
  if (from < text.length) sentences.push({ paragraph, from, to: text.length });
  return sentences;
}

const sentenceEnds = /[。！？；][”’」）]?/g;

/** Whether one of the ranges, which are in order and apart, holds the offset. */
function holds(ranges: readonly Range[], offset: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.to ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return (ranges[low]?.from ?? Infinity) <= offset;
}

const closingOf: Readonly<Record<string, string>> = { "“": "”", "‘": "’", "《": "》" };
const closings = new Set(Object.values(closingOf));
const quotationMarks = /[“”‘’《》]/g;

/**
 * The words between marks that pair, outermost pairs only, in order. A mark without its other half quotes nothing and
 * hides no pair that follows it.
 */
function quotedRanges({ paragraphs }: Draft, paragraph: number): Range[] {
  const text = paragraphs[paragraph]?.text ?? "";
  const ranges: Range[] = [];
  const open: Opening[] = [];
  const waiting = new Map<string, number>();
  for (const { 0: char, index: at } of text.matchAll(quotationMarks)) {
    const closing = closingOf[char];
    if (closing !== undefined) {
      open.push({ closing, from: at + 1 });
      waiting.set(closing, (waiting.get(closing) ?? 0) + 1);
    } else if (closings.has(char) && waiting.get(char)) {
      const from = closeLast(open, waiting, char);
      while ((ranges.at(-1)?.from ?? -1) >= from) ranges.pop();
      ranges.push({ paragraph, from, to: at });
    }
  }
  return ranges;
}

interface Opening {
  readonly closing: string;
  /** Where the words after the mark begin. */
  readonly from: number;
}

/** Takes back to the nearest opening that waits for `closing`; those after it never close. Gives where its words begin. */
function closeLast(open: Opening[], waiting: Map<string, number>, closing: string): number {
  for (let last = open.pop(); last; last = open.pop()) {
    waiting.set(last.closing, (waiting.get(last.closing) ?? 0) - 1);
    if (last.closing === closing) return last.from;
  }
  return 0;
}

function printedText(paragraph: Paragraph | undefined): { text: string; shift: number } {
  const text = paragraph?.text ?? "";
  const label = paragraph?.label ?? "";
  return { text: label + text, shift: label.length };
}
