import { widthOf } from "./width";

/** Words in their line, cut to what a terminal holds. */
export interface Excerpt {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/**
 * The words `from..to` (UTF-16 offsets) of a text with as much around them as fits in `columns`; what is cut shows as
 * …. Tabs and breaks show as one space each, so that the mark under the words stands under them.
 */
export function excerptOf(text: string, from: number, to: number, columns: number): Excerpt {
  // A long paragraph costs no more than what can be shown of it.
  const reach = 4 * columns;
  const line = (start: number, end: number): string =>
    text.slice(start, end).replace(/[\p{Cc}\u2028\u2029]/gu, " ");
  const inner = to - from > 2 * reach ? line(from, from + reach) + line(to - reach, to) : line(from, to);
  const words = shortened(inner, Math.max(columns - 2 * ellipsisWidth, ellipsisWidth + 2));
  const room = columns - widthOf(words);
  const before = line(Math.max(0, from - reach), from).trimStart();
  const after = line(to, to + reach).trimEnd();
  const shortSide = Math.min(widthOf(before), widthOf(after));
  const half = Math.floor(room / 2);
  // A short side leaves its room to the other.
  const most = shortSide < half ? room - shortSide : half;
  return { before: endOf(before, most), words, after: startOf(after, most) };
}

/** What is drawn under the words: spaces up to them, a mark as wide as they are (one column where there are none). */
export function markUnder({ before, words }: Excerpt): string {
  return " ".repeat(widthOf(before)) + "^".repeat(Math.max(1, widthOf(words)));
}

const ellipsis = "…";
const ellipsisWidth = 2;

/** Long marked words: their head and tail. */
function shortened(words: string, columns: number): string {
  if (widthOf(words) <= columns) return words;
  const half = Math.floor((columns - ellipsisWidth) / 2);
  return `${headOf(words, half)}${ellipsis}${tailOf(words, half)}`;
}

function startOf(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  return headOf(text, Math.max(0, columns - ellipsisWidth)) + ellipsis;
}

function endOf(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  return ellipsis + tailOf(text, Math.max(0, columns - ellipsisWidth));
}

function headOf(text: string, columns: number): string {
  let width = 0;
  let end = 0;
  for (const char of text) {
    width += widthOf(char);
    if (width > columns) break;
    end += char.length;
  }
  return text.slice(0, end);
}

function tailOf(text: string, columns: number): string {
  return [...headOf([...text.slice(-2 * columns)].reverse().join(""), columns)].reverse().join("");
}
