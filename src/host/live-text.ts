import type { SourceParagraph } from "../docx/source-map";
import { decodeText } from "../docx/xml-text";

/** Where the words of a draft's paragraph stand in the text the open document gives for it. */
export interface LiveText {
  readonly text: string;
  /** Offset in the live text of draft offset `at`: where words starting there start, words ending there end. */
  start(at: number): number;
  end(at: number): number;
}

/**
 * Holds a paragraph of the draft against the text an open document gives for it: the same words, with or without
 * those struck out by tracked deletions, and with the marks that stand there for pictures, notes, tabs and breaks.
 * `source` is the XML of the paragraph's part. Undefined where the live text reads otherwise: the document changed.
 */
export function liveText(
  text: string,
  place: SourceParagraph,
  source: string,
  live: string,
): LiveText | undefined {
  const tokens = tokensOf(text, place, source);
  return matched(tokens, live, "hidden") ?? matched(tokens, live, "shown");
}

/** What the live text shows for a stretch of the paragraph. */
type Token =
  | { readonly kind: "words"; readonly text: string; readonly from: number }
  /** One character of the draft that may read otherwise, or not at all. */
  | { readonly kind: "sign"; readonly character: string; readonly from: number }
  /** Something without words in the draft, which may show as one character. */
  | { readonly kind: "mark" }
  | { readonly kind: "deleted"; readonly text: string };

function tokensOf(text: string, { pieces, ...place }: SourceParagraph, source: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = place.start;
  for (const { kind, from, to, element } of pieces) {
    tokens.push(...wordless(source, at, element.start));
    at = element.end;
    const words = text.slice(from, to);
    if (kind === "text") tokens.push({ kind: "words", text: words, from });
    else tokens.push({ kind: "sign", character: words, from });
  }
  tokens.push(...wordless(source, at, place.end));
  return tokens;
}

/** A picture or text box with all that is in it; the words of a tracked deletion; anything else that shows a mark. */
const beside =
  /<(?:\w+:)?(drawing|pict|object|AlternateContent)\b(?:[^>]*\/>|[^]*?<\/(?:\w+:)?\1>)|<(?:\w+:)?delText\b[^>]*>([^<]*)<|<(?:\w+:)?(?:footnoteReference|endnoteReference|commentReference|annotationRef|tab|br|cr|sym|noBreakHyphen|softHyphen)[\s/>]/g;

function* wordless(source: string, from: number, to: number): Generator<Token> {
  const gap = source.slice(from, to);
  if (!gap.includes("<")) return;
  for (const [, , deleted] of gap.matchAll(beside)) {
    if (deleted === undefined) yield { kind: "mark" };
    else yield { kind: "deleted", text: decodeText(deleted, 0, deleted.length, "delText") };
  }
}

/** What Word's text has for a tab, a break, a hyphen of its own or a symbol. */
const signs = new Set("\t\n\v\f\r\u000E\u001E\u001F\u00AD\u2011(-");
/** What it may have for a picture or the reference of a note. */
const marks = /^[\p{Cc}\uFFFC]$/u;
/** What it may have after the words: the mark of the paragraph or of the cell. */
const closing = new Set("\r\n\u0007");

function matched(
  tokens: readonly Token[],
  live: string,
  deletions: "shown" | "hidden",
): LiveText | undefined {
  const stretches: { readonly from: number; readonly to: number; readonly live: number }[] = [];
  let at = 0;
  for (const token of tokens) {
    const length = lengthInLive(token, live, at, deletions);
    if (length === undefined) return undefined;
    if (token.kind === "words") stretches.push({ from: token.from, to: token.from + length, live: at });
    if (token.kind === "sign") stretches.push({ from: token.from, to: token.from + 1, live: at });
    at += length;
  }
  if ([...live.slice(at)].some((character) => !closing.has(character))) return undefined;
  return {
    text: live,
    start: (offset) => {
      const stretch = stretches.find(({ to }) => to > offset);
      return stretch ? stretch.live + Math.max(0, offset - stretch.from) : at;
    },
    end: (offset) => {
      const stretch = stretches.filter(({ from }) => from < offset).at(-1);
      return stretch ? stretch.live + Math.min(offset, stretch.to) - stretch.from : 0;
    },
  };
}

function lengthInLive(
  token: Token,
  live: string,
  at: number,
  deletions: "shown" | "hidden",
): number | undefined {
  const next = live[at] ?? "";
  switch (token.kind) {
    case "words":
      return live.startsWith(token.text, at) ? token.text.length : undefined;
    case "sign":
      return next === token.character || signs.has(next) ? next.length : 0;
    case "mark":
      return marks.test(next) ? 1 : 0;
    case "deleted":
      if (deletions === "hidden") return 0;
      return live.startsWith(token.text, at) ? token.text.length : undefined;
  }
}
