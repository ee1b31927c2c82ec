import type { ShownPiece, ShownText } from "./shown-text";

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
 * `text` is the draft's. Undefined where the live text reads otherwise: the document changed.
 */
export function liveText(text: string, shown: ShownText, live: string): LiveText | undefined {
  return matched(text, shown, live, "hidden") ?? matched(text, shown, live, "shown");
}

/** What Word's text has for a tab, a break, a hyphen of its own or a symbol. */
const signs = new Set("\t\n\v\f\r\u000E\u001E\u001F\u00AD\u2011(-");
/** What it may have for a picture or the reference of a note. */
const marks = /^[\p{Cc}\uFFFC]$/u;
/** What it may have after the words: the mark of the paragraph or of the cell. */
const closing = new Set("\r\n\u0007");

function matched(
  text: string,
  shown: ShownText,
  live: string,
  deletions: "shown" | "hidden",
): LiveText | undefined {
  const stretches: { readonly from: number; readonly to: number; readonly live: number }[] = [];
  let at = 0;
  for (const piece of shown) {
    const length = lengthInLive(text, piece, live.slice(at), deletions);
    if (length === undefined) return undefined;
    if (piece.kind === "words") stretches.push({ from: piece.from, to: piece.to, live: at });
    if (piece.kind === "sign") stretches.push({ from: piece.from, to: piece.from + 1, live: at });
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

/** How much of the live text, from where the piece should stand in it, is the piece; undefined where it is not there. */
function lengthInLive(
  text: string,
  piece: ShownPiece,
  live: string,
  deletions: "shown" | "hidden",
): number | undefined {
  const next = live[0] ?? "";
  switch (piece.kind) {
    case "words":
      return live.startsWith(text.slice(piece.from, piece.to)) ? piece.to - piece.from : undefined;
    case "sign":
      return next === text[piece.from] || signs.has(next) ? next.length : 0;
    case "mark":
      return marks.test(next) ? 1 : 0;
    case "deleted":
      if (deletions === "hidden") return 0;
      return live.startsWith(piece.text) ? piece.text.length : undefined;
  }
}
