import { nextAttribute } from "./xml-attributes";
import { decodeReference, isXmlCharacter } from "./xml-text";
import { type SourcePiece } from "./source-map";

/** The words of one `w:t` and where each UTF-16 unit of them stands in the source. */
export interface SourceText {
  readonly text: string;
  /** Source offset of unit `index`; `text.length` gives the end. */
  offset(index: number): number;
}

/**
 * Reads the words of a `w:t` with their places. `words` is what the draft reads there: white space at the ends that
 * Word ignores (no `xml:space="preserve"`) is left out. Undefined where the source does not read so, or where the
 * words are written as CDATA.
 */
export function sourceText(source: string, piece: SourcePiece, words: string): SourceText | undefined {
  const { start, end } = piece.content;
  const raw = source.slice(start, end);
  if (raw === words) return { text: words, offset: (index) => start + index };
  const units = readUnits(raw);
  if (!units) return undefined;
  const from = units.text === words ? 0 : ignoredBefore(units.text);
  if (units.text.slice(from, from + words.length) !== words) return undefined;
  if (!isIgnorable(units.text.slice(from + words.length)) || !isIgnorable(units.text.slice(0, from)))
    return undefined;
  return { text: words, offset: (index) => start + (units.starts[from + index] ?? raw.length) };
}

/** Whether the words of a `w:t` are written, wholly or in part, as CDATA. */
export function hasCdata(source: string, { content }: SourcePiece): boolean {
  return source.slice(content.start, content.end).includes("<![CDATA[");
}

/** Words as they are written between tags. */
export function encodeText(text: string): string {
  return text.replace(/[&<>]/g, (character) =>
    character === "&" ? "&amp;" : character === "<" ? "&lt;" : "&gt;",
  );
}

/** Whether words can stand in one `w:t`: no tab or line end (they are elements), no control or half character. */
export function isWritable(text: string): boolean {
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20 || (code >= 0x7f && code <= 0x9f) || !isXmlCharacter(code)) return false;
  }
  return true;
}

/**
 * A `w:t` with other content: its tag as it stands in the source, with `xml:space="preserve"` where the words now
 * begin or end with white space and would lose it.
 */
export function textElement(tag: string, content: string): string {
  const words = readUnits(content)?.text ?? content;
  const open = /^[ \t\n\r]|[ \t\n\r]$/.test(words) ? preservingSpace(tag) : tag;
  return `${open.replace(/\s*\/>$/, ">")}${content}</${tagName(tag)}>`;
}

/** The tag that begins at `start`, and what its element is called in the file. */
export function tagAt(source: string, start: number): string {
  for (let at = start; at < source.length; at++) {
    const character = source[at];
    if (character === ">") return source.slice(start, at + 1);
    if (character === '"' || character === "'") at = source.indexOf(character, at + 1);
    if (at < 0) break;
  }
  return "";
}

/** The name a tag (`<w:t xml:space="preserve">`) opens, as written. */
export function tagName(tag: string): string {
  return /^<([^\s/>]+)/.exec(tag)?.[1] ?? "";
}

interface Units {
  readonly text: string;
  /** Offset into the raw text of each UTF-16 unit, then of the end. */
  readonly starts: readonly number[];
}

/** What one token of a `w:t` may be: a comment, an instruction, a reference, a line end, or one character. */
const tokens = /<!--[^]*?-->|<\?[^]*?\?>|&[^;&<]{1,12};|\r\n?|[^<&\r]/g;

function readUnits(raw: string): Units | undefined {
  const starts: number[] = [];
  let text = "";
  let read = 0;
  for (const { 0: token, index } of raw.matchAll(tokens)) {
    if (index !== read) return undefined;
    read += token.length;
    const decoded = decodeToken(token);
    if (decoded === undefined) return undefined;
    for (let unit = 0; unit < decoded.length; unit++) starts.push(index);
    text += decoded;
  }
  starts.push(raw.length);
  return read === raw.length ? { text, starts } : undefined;
}

function decodeToken(token: string): string | undefined {
  if (token.startsWith("<")) return "";
  if (token.startsWith("&")) return decodeReference(token);
  return token.startsWith("\r") ? "\n" : token;
}

function ignoredBefore(text: string): number {
  return text.length - text.replace(/^[ \t\n\r]+/, "").length;
}

function isIgnorable(text: string): boolean {
  return /^[ \t\n\r]*$/.test(text);
}

function preservingSpace(tag: string): string {
  const to = tag.length - (tag.endsWith("/>") ? 2 : 1);
  const nameEnd = tagName(tag).length + 1;
  let found = nextAttribute(tag, nameEnd, to, "");
  for (; found; found = nextAttribute(tag, found.valueEnd + 1, to, "")) {
    if (tag.slice(found.nameStart, found.nameEnd) !== "xml:space") continue;
    return `${tag.slice(0, found.valueStart)}preserve${tag.slice(found.valueEnd)}`;
  }
  return `${tag.slice(0, nameEnd)} xml:space="preserve"${tag.slice(nameEnd)}`;
}
