import { partText } from "../docx/package";
import type { DocxReading } from "../docx/read-docx";
import type { SourceParagraph } from "../docx/source-map";
import { decodeText } from "../docx/xml-text";

/** What an open document may show for a paragraph of the draft, in order. */
export type ShownText = readonly ShownPiece[];

/** One piece of a paragraph as Word may show it. */
export type ShownPiece =
  /** The draft's own words, by their offsets. */
  | { readonly kind: "words"; readonly from: number; readonly to: number }
  /** One character of the draft that may read otherwise, or not at all. */
  | { readonly kind: "sign"; readonly from: number }
  /** Something without words in the draft, which may show as one character. */
  | { readonly kind: "mark" }
  /** Words struck out by a tracked deletion. */
  | { readonly kind: "deleted"; readonly text: string };

/** One entry for each paragraph of the main text, by its index. */
export function shownTexts({ manuscript, sourceMap, package: opened }: DocxReading): readonly ShownText[] {
  const sources = new Map<string, string>();
  return sourceMap.slice(0, manuscript.mainCount).map((place) => {
    const source = sources.get(place.part) ?? partText(opened, place.part);
    sources.set(place.part, source);
    return [...joined(shownPieces(place, source))];
  });
}

function* shownPieces({ pieces, start, end }: SourceParagraph, source: string): Generator<ShownPiece> {
  let at = start;
  for (const { kind, from, to, element } of pieces) {
    yield* wordless(source, at, element.start);
    at = element.end;
    yield kind === "text" ? { kind: "words", from, to } : { kind: "sign", from };
  }
  yield* wordless(source, at, end);
}

/** A picture or text box with all that is in it; the words of a tracked deletion; anything else that shows a mark. */
const beside =
  /<(?:\w+:)?(drawing|pict|object|AlternateContent)\b(?:[^>]*\/>|[^]*?<\/(?:\w+:)?\1>)|<(?:\w+:)?delText\b[^>]*>([^<]*)<|<(?:\w+:)?(?:footnoteReference|endnoteReference|commentReference|annotationRef|tab|br|cr|sym|noBreakHyphen|softHyphen)[\s/>]/g;

function* wordless(source: string, from: number, to: number): Generator<ShownPiece> {
  const gap = source.slice(from, to);
  if (!gap.includes("<")) return;
  for (const [, , deleted] of gap.matchAll(beside)) {
    if (deleted === undefined) yield { kind: "mark" };
    else yield { kind: "deleted", text: decodeText(deleted, 0, deleted.length, "delText") };
  }
}

/** Words that follow one another are one piece, however many runs they stand in. */
function* joined(pieces: Iterable<ShownPiece>): Generator<ShownPiece> {
  let words: { readonly from: number; readonly to: number } | undefined;
  for (const piece of pieces) {
    if (piece.kind === "words" && words?.to === piece.from) {
      words = { from: words.from, to: piece.to };
      continue;
    }
    if (words) yield { kind: "words", ...words };
    words = piece.kind === "words" ? piece : undefined;
    if (piece.kind !== "words") yield piece;
  }
  if (words) yield { kind: "words", ...words };
}
