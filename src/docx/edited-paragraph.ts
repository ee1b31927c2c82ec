import { coverWhole } from "./pieces";
import { type SourceParagraph, type SourcePiece, type Span } from "./source-map";
import { hasCdata, type SourceText, sourceText } from "./source-text";
import { openXml } from "./xml";

/**
 * A paragraph as edits find it: its words, where they stand, and the text of the part they stand in. What it is asked
 * it reads once, however many edits ask.
 */
export class EditedParagraph {
  /** The second copy of a text box's paragraph, where there is one. */
  readonly copy: EditedParagraph | undefined;
  private readonly read = new Map<SourcePiece, SourceText | undefined>();
  private readonly cdata = new Map<SourcePiece, boolean>();
  private readonly cuts = new Map<number, ReadonlySet<number>>();
  private agrees: boolean | undefined;

  constructor(
    readonly text: string,
    readonly place: SourceParagraph,
    readonly source: string,
  ) {
    this.copy = place.copy && new EditedParagraph(text, place.copy, source);
  }

  /** The words of a piece of text and where each stands; undefined where the source does not read as the draft does. */
  words(piece: SourcePiece): SourceText | undefined {
    if (this.read.has(piece)) return this.read.get(piece);
    const words = sourceText(this.source, piece, this.text.slice(piece.from, piece.to));
    this.read.set(piece, words);
    return words;
  }

  isCdata(piece: SourcePiece): boolean {
    const known = this.cdata.get(piece) ?? hasCdata(this.source, piece);
    this.cdata.set(piece, known);
    return known;
  }

  /** Whether a run can be cut at a piece: only where the piece is the run's own child, not inside something else. */
  canCutAt({ run, element }: SourcePiece): boolean {
    const starts = this.cuts.get(run.start) ?? childStarts(run, this.source);
    this.cuts.set(run.start, starts);
    return starts.has(element.start);
  }

  /** Whether all its pieces read as the draft's paragraph does. */
  readsAsDraft(): boolean {
    this.agrees ??= this.coversText() && this.place.pieces.every((piece) => this.readsPiece(piece));
    return this.agrees;
  }

  private coversText(): boolean {
    const { pieces } = this.place;
    return coverWhole(pieces, 0, this.text.length) && (pieces.at(-1)?.to ?? 0) <= this.text.length;
  }

  private readsPiece(piece: SourcePiece): boolean {
    return piece.kind !== "text" || this.isCdata(piece) || this.words(piece) !== undefined;
  }
}

function childStarts(run: Span, source: string): ReadonlySet<number> {
  const open = "<run>";
  const reader = openXml(`${open}${source.slice(run.start, run.end)}</run>`, "run");
  const starts = new Set<number>();
  while (reader.next() !== "end") {
    if (reader.token === "open" && reader.depth === 3) starts.add(reader.start - open.length + run.start);
  }
  return starts;
}
