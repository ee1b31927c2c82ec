/// <reference types="office-js" />
import type { TextEdit } from "../draft/edit";
import { HostError } from "./host";

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

/** What whoever has edits made wants to know, and may want. */
export interface Writing {
  /** Asked before each edit: whether to go on. */
  goesOn(): boolean;
  /** Told of each edit as soon as it is dealt with: should Word fail, what was made is known. */
  dealtWith(edit: TextEdit, outcome: "made" | "changed since"): void;
}

/**
 * Makes text edits one turn with Word each, so that each is its own step to undo, in the order given: from the last in
 * the document to the first. Each range is read in the turn before its own; where it reads otherwise by then, the edit
 * is left.
 */
export async function writeTexts(
  context: Word.RequestContext,
  placed: readonly PlacedText[],
  writing: Writing,
): Promise<void> {
  const [first] = placed;
  if (!first) return;
  first.range.load("text");
  await context.sync();
  for (const [index, { edit, after, range, words, how }] of placed.entries()) {
    if (!writing.goesOn()) return;
    const isSame = range.text === words;
    placed[index + 1]?.range.load("text");
    if (isSame) write(range, after, how);
    await context.sync();
    writing.dealtWith(edit, isSame ? "made" : "changed since");
  }
}

function write(range: Word.Range, after: string, how: PlacedText["how"]): void {
  if (how === "put after") range.insertText(after, "End");
  else if (how === "put before") range.insertText(after, "Start");
  else if (after === "") range.delete();
  else range.insertText(after, "Replace");
}

/**
 * Has changes tracked while `work` goes on and leaves the mode as it was whatever happens. Where Word will not put it
 * back and nothing else failed, it rejects saying so: the drafter must not go on tracked unawares.
 */
export async function tracked(context: Word.RequestContext, work: () => Promise<void>): Promise<void> {
  const { document } = context;
  document.load("changeTrackingMode");
  await context.sync();
  const before = document.changeTrackingMode;
  if (before === "TrackAll" || before === "TrackMineOnly") return work();
  document.changeTrackingMode = "TrackAll";
  await context.sync();
  const failure = await failureOf(work);
  document.changeTrackingMode = before;
  const stuck = await failureOf(() => context.sync());
  if (failure) throw failure.error;
  if (stuck)
    throw new HostError("failed", "改好了，但是修订没有关回去：请看“审阅—修订”。", { cause: stuck.error });
}

async function failureOf(work: () => Promise<unknown>): Promise<{ readonly error: unknown } | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    return { error };
  }
}
