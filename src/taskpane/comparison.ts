import { isDocxError } from "../docx/docx-error";
import { readDocx } from "../docx/read-docx";
import type { Manuscript } from "../draft/draft";
import { recognize } from "../draft/recognize";
import { compareDrafts, type DraftChange } from "../facts/compare-drafts";
import { type ChangeView, type ComparisonView, EngineError, type PassedDraft, type Piece } from "./engine";

/** Compares the draft a meeting passed with the draft in hand. Throws EngineError where the file cannot be read. */
export function comparisonOf(manuscript: Manuscript, { name, bytes }: PassedDraft): ComparisonView {
  const { revision, changes } = compareDrafts(recognize(readPassed(bytes, name)), recognize(manuscript));
  return { name, revision, changes: changes.map(viewOf) };
}

function readPassed(bytes: Uint8Array, name: string): Manuscript {
  try {
    return readDocx(bytes, name).manuscript;
  } catch (error) {
    throw new EngineError(isDocxError(error) ? error.message : "上会稿读不出来，请另存为 .docx 再试。");
  }
}

function viewOf({ kind, pieces, touched, after }: DraftChange): ChangeView {
  const shown = pieces.map((piece, index) => ({
    kind: piece.kind,
    piece: {
      text: piece.kind === "same" ? shortened(piece.text, index, pieces.length) : piece.text,
      marked: piece.kind !== "same",
    },
  }));
  const without = (left: "in" | "out"): readonly Piece[] =>
    shown.filter((each) => each.kind !== left).map(({ piece }) => piece);
  return {
    kind,
    excerpt: { now: without("in"), then: without("out") },
    touches: [...new Set(touched.map((each) => each.kind))],
    ...(after && { range: { paragraph: after.paragraph, from: 0, to: 0 } }),
  };
}

const around = 14;

/** What has not changed is shown only as far as it says where the change is. */
function shortened(text: string, index: number, count: number): string {
  const head = index === 0 ? "" : text.slice(0, around);
  const tail = index === count - 1 ? "" : text.slice(-around);
  return text.length <= 2 * around ? text : `${head}…${tail}`;
}
