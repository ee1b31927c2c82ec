import { type SourcePiece } from "./source-map";

/** The pieces that hold any of the words `[from, to)`, in order. Found by halving, so that many edits stay cheap. */
export function piecesOver(pieces: readonly SourcePiece[], from: number, to: number): readonly SourcePiece[] {
  const first = firstWhere(pieces, (piece) => piece.to > from);
  const end = firstWhere(pieces, (piece) => piece.from >= to);
  return pieces.slice(first, Math.max(first, end)).filter((piece) => piece.to > piece.from);
}

/**
 * The pieces that words put in at `at` may belong to, the best first: the one they stand in, the ones they follow, the
 * ones they come before. Fields' results are left out.
 */
export function piecesBeside(pieces: readonly SourcePiece[], at: number): readonly SourcePiece[] {
  const first = firstWhere(pieces, (piece) => piece.to >= at);
  const end = firstWhere(pieces, (piece) => piece.from > at);
  const beside = pieces.slice(first, Math.max(first, end)).filter((piece) => !piece.field);
  const inside = beside.filter((piece) => piece.from < at && at < piece.to);
  const ending = beside.filter((piece) => piece.to === at).reverse();
  return [...inside, ...ending, ...beside.filter((piece) => piece.from === at && piece.to > at)];
}

/** Whether the pieces hold every one of the words `[from, to)`. */
export function coverWhole(pieces: readonly SourcePiece[], from: number, to: number): boolean {
  let at = from;
  for (const piece of pieces) {
    if (piece.from > at) return false;
    at = Math.max(at, piece.to);
  }
  return at >= to;
}

function firstWhere(pieces: readonly SourcePiece[], holds: (piece: SourcePiece) => boolean): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece && holds(piece)) high = middle;
    else low = middle + 1;
  }
  return low;
}
