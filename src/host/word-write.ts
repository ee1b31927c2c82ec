/// <reference types="office-js" />
import type { TextEdit } from "../draft/edit";

/** A text edit and where it goes: the words it replaces or, for words put in, those they are put beside. */
export interface PlacedText {
  readonly edit: TextEdit;
  /** The words to write, the ends it has in common with the old ones left out. */
  readonly after: string;
  readonly range: Word.Range;
  /** What the range reads now. */
  readonly words: string;
  readonly how: "replace" | "put after" | "put before";
}

/**
 * Makes text edits one turn with Word each, so that each is its own step to undo, in the order given: from the last in
 * the document to the first. Each range is read in the turn before its own; where it reads otherwise by then, the edit
 * is left. Tells each edit made as it is made: should Word fail, what was made is known.
 */
export async function writeTexts(
  context: Word.RequestContext,
  placed: readonly PlacedText[],
  made: (edit: TextEdit) => void,
): Promise<void> {
  const [first] = placed;
  if (!first) return;
  first.range.load("text");
  await context.sync();
  for (const [index, { edit, after, range, words, how }] of placed.entries()) {
    placed[index + 1]?.range.load("text");
    if (range.text === words) write(range, after, how);
    await context.sync();
    if (range.text === words) made(edit);
  }
}

function write(range: Word.Range, after: string, how: PlacedText["how"]): void {
  if (how === "put after") range.insertText(after, "End");
  else if (how === "put before") range.insertText(after, "Start");
  else if (after === "") range.delete();
  else range.insertText(after, "Replace");
}

/** Has changes tracked while `work` goes on, where Word can, and leaves the mode as it was whatever happens. */
export async function tracked<T>(
  context: Word.RequestContext,
  canTrack: boolean,
  work: () => Promise<T>,
): Promise<T> {
  if (!canTrack || !("changeTrackingMode" in context.document)) return work();
  const { document } = context;
  document.load("changeTrackingMode");
  await context.sync();
  const before = document.changeTrackingMode;
  if (before === "TrackAll" || before === "TrackMineOnly") return work();
  try {
    document.changeTrackingMode = "TrackAll";
    await context.sync();
    return await work();
  } finally {
    document.changeTrackingMode = before;
    await context.sync();
  }
}
