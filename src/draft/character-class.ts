import type { CountingRule } from "./terms";

/** What a UTF-16 unit does to a count of 字数. */
export const characterClass = {
  /** A character of a word that goes on until a space, a break or a word of one character. */
  inWord: 0,
  /** A character that is a word by itself. */
  wholeWord: 1,
  /** Ends a word; one of the characters with spaces. */
  space: 2,
  /** Ends a word; no character. */
  lineBreak: 3,
  /** Not there at all: zero-width characters. */
  nothing: 4,
} as const;

/**
 * The class of every UTF-16 unit by one program's rule; a high surrogate stands for its pair. `eastAsiaHint` is that
 * of the run (only Word heeds it).
 */
export function classesOf(rule: CountingRule, eastAsiaHint: boolean): Uint8Array {
  const kind = rule === "WPS" ? "WPS" : eastAsiaHint ? "Word, hinted" : "Word";
  const known = tables.get(kind);
  if (known) return known;
  const table = buildTable(kind);
  tables.set(kind, table);
  return table;
}

type Kind = "Word" | "Word, hinted" | "WPS";
const tables = new Map<Kind, Uint8Array>();

function buildTable(kind: Kind): Uint8Array {
  const table = new Uint8Array(0x10000);
  fill(table, wholeWords[kind], characterClass.wholeWord);
  if (kind === "WPS") fill(table, alphabets, characterClass.inWord);
  fill(table, spaces, characterClass.space);
  fill(table, breaks, characterClass.lineBreak);
  // Word counts a page break it set in a hinted run as an East Asian character (seen in one file).
  if (kind === "Word, hinted") table[pageBreak] = characterClass.wholeWord;
  fill(table, invisible, characterClass.nothing);
  return table;
}

type Span = readonly [first: number, last: number];

function fill(table: Uint8Array, spans: readonly Span[], value: number): void {
  for (const [first, last] of spans) table.fill(value, first, last + 1);
}

const wholeWords: Readonly<Record<Kind, readonly Span[]>> = {
  // The last span is the high surrogates of U+20000 and above.
  Word: [
    [0x2e80, 0xa4cf],
    [0xac00, 0xd7af],
    [0xf900, 0xfaff],
    [0xfe30, 0xfe4f],
    [0xff00, 0xffef],
    [0xd840, 0xdbff],
  ],
  "Word, hinted": [[0x80, 0xffff]],
  WPS: [[0x80, 0xffff]],
};

/** Accented Latin, phonetic letters, Greek and Cyrillic, which WPS leaves in their words; not × and ÷. */
const alphabets: readonly Span[] = [
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x2af],
  [0x370, 0x52f],
  [0x1d00, 0x1dbf],
  [0x1e00, 0x1fff],
];

const pageBreak = 0x0c;
const breaks: readonly Span[] = [[0x0a, 0x0d]];

const spaces: readonly Span[] = [
  [0x09, 0x09],
  [0x20, 0x20],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
];

const invisible: readonly Span[] = [
  [0x200b, 0x200d],
  [0x2060, 0x2060],
  [0xfeff, 0xfeff],
];
