import type { FormatEdit, RefusalReason, TextEdit } from "../draft/edit";
import { type EditedParagraph } from "./edited-paragraph";
import { paragraphPropertyChanges, runPropertyChanges } from "./format-properties";
import { coverWhole, piecesBeside, piecesOver } from "./pieces";
import { type SourcePiece } from "./source-map";
import { isWritable, tagAt, tagName } from "./source-text";

/** Why an edit cannot be made there, or undefined where it can. A text edit comes trimmed. */
export function refusalOf(
  edit: TextEdit | FormatEdit,
  paragraph: EditedParagraph,
): RefusalReason | undefined {
  const { from, to } = edit.range;
  const { text, copy } = paragraph;
  const inside = from >= 0 && from <= to && to <= text.length;
  if (!inside || text.slice(from, to) !== edit.before) return "changed-since";
  if (splitsPair(text, from) || splitsPair(text, to)) return "unwritable-character";
  const refused = refuse(edit, paragraph);
  if (refused || !copy) return refused;
  return copy.readsAsDraft() && !refuse(edit, copy) ? undefined : "text-box-copies-differ";
}

/**
 * The piece words put in at `at` go into; beside a tab or a break they get a `w:t` of their own in its run. Undefined
 * where there is no run for them, or only a field's.
 */
export function pieceForInsertion(paragraph: EditedParagraph, at: number): SourcePiece | undefined {
  const beside = piecesBeside(paragraph.place.pieces, at);
  const writable = beside.find((piece) => piece.kind === "text" && !paragraph.isCdata(piece));
  // A symbol may stand in a formula, whose runs are not the text's.
  return writable ?? beside.find((piece) => piece.kind !== "symbol");
}

function refuse(edit: TextEdit | FormatEdit, paragraph: EditedParagraph): RefusalReason | undefined {
  return edit.kind === "text" ? refuseText(edit, paragraph) : refuseFormat(edit, paragraph);
}

function refuseText(edit: TextEdit, paragraph: EditedParagraph): RefusalReason | undefined {
  const { from, to } = edit.range;
  if (edit.before === edit.after) return undefined;
  if (!isWritable(edit.after)) return "unwritable-character";
  if (paragraph.place.pieces.length === 0) return "no-run";
  if (from === to) return refuseInsertion(from, paragraph);
  const pieces = piecesOver(paragraph.place.pieces, from, to);
  if (!coverWhole(pieces, from, to)) return "unsupported";
  if (pieces.some((piece) => piece.kind !== "text")) return "holds-break";
  if (pieces.some((piece) => piece.field)) return "field-result";
  return refuseWords(pieces, paragraph);
}

function refuseInsertion(at: number, paragraph: EditedParagraph): RefusalReason | undefined {
  const piece = pieceForInsertion(paragraph, at);
  if (piece) return piece.kind === "text" ? refuseWords([piece], paragraph) : undefined;
  const field = paragraph.place.pieces.some((beside) => beside.from <= at && at <= beside.to);
  return field ? "field-result" : "unsupported";
}

function refuseFormat(edit: FormatEdit, paragraph: EditedParagraph): RefusalReason | undefined {
  const { place, source } = paragraph;
  // Without a prefix of its own the namespace gives no name to the attributes the edit would write.
  if (!tagName(tagAt(source, place.start)).includes(":")) return "unsupported";
  if (edit.paragraph && !paragraphPropertyChanges(edit.paragraph, false)) return "unsupported";
  if (!edit.run) return undefined;
  if (!runPropertyChanges(edit.run)) return "unsupported";
  return paragraph.text === "" ? undefined : refuseRun(edit, paragraph);
}

function refuseRun({ range }: FormatEdit, paragraph: EditedParagraph): RefusalReason | undefined {
  const { from, to } = range;
  if (paragraph.place.pieces.length === 0) return "no-run";
  const pieces = piecesOver(paragraph.place.pieces, from, to);
  if (from === to || !coverWhole(pieces, from, to)) return "unsupported";
  if (pieces.some((piece) => piece.field)) return "field-result";
  if (!pieces.every((piece) => isTextRun(piece, paragraph) && paragraph.canCutAt(piece)))
    return "unsupported";
  const cut = pieces.filter((piece) => piece.from < from || piece.to > to);
  return refuseWords(cut, paragraph);
}

/** A formula's run (`m:r`) is set in another way. */
function isTextRun({ run }: SourcePiece, { place, source }: EditedParagraph): boolean {
  return tagName(tagAt(source, run.start)) === tagName(tagAt(source, place.start)).replace(/:.*$/, ":r");
}

function refuseWords(pieces: readonly SourcePiece[], paragraph: EditedParagraph): RefusalReason | undefined {
  if (pieces.some((piece) => paragraph.isCdata(piece))) return "cdata";
  return pieces.every((piece) => paragraph.words(piece) !== undefined) ? undefined : "unsupported";
}

function splitsPair(text: string, at: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(0, at - 1), at + 1));
}
