import type { Manuscript, Paragraph, Range, Run } from "./draft";
import type { ParagraphFormat, RunFormat } from "./setting";

/** One change to the document; refused where the document no longer reads `before`. */
export type Edit = TextEdit | FormatEdit;

/** Words put in the place of others; refused where the document does not read `before` in `range`. */
export interface TextEdit {
  readonly kind: "text";
  readonly range: Range;
  readonly before: string;
  readonly after: string;
}

/** Sets how a paragraph or the words of a range are laid out; the words stay. */
export interface FormatEdit {
  readonly kind: "format";
  readonly range: Range;
  /** The words the range held when the edit was planned. */
  readonly before: string;
  readonly run?: Partial<Pick<RunFormat, "eastAsiaFont" | "asciiFont" | "sizePt" | "bold" | "color">>;
  readonly paragraph?: Partial<Pick<ParagraphFormat, "alignment" | "indent" | "spacing" | "pageBreakBefore">>;
}

/** Why an edit was not made: a closed list, so that every shell can word each one. */
export type RefusalReason =
  | "changed-since"
  | "overlaps"
  | "holds-break"
  | "field-result"
  | "text-box-copies-differ"
  | "cdata"
  | "no-run"
  | "unwritable-character"
  | "unsupported"
  /** The program the document is open in failed at it. */
  | "failed"
  /** The drafter stopped before it was its turn. */
  | "stopped";

/** An edit that was not made, and why. */
export interface Refusal {
  readonly edit: Edit;
  readonly reason: RefusalReason;
}

/** The smallest text edit that turns `before` into `after`: common ends trimmed, no surrogate pair split. */
export function trimmed(edit: TextEdit): TextEdit {
  const { before, after } = edit;
  const prefix = commonPrefix(before, after);
  const suffix = commonSuffix(before, after, prefix);
  return {
    kind: "text",
    range: { ...edit.range, from: edit.range.from + prefix, to: edit.range.to - suffix },
    before: before.slice(prefix, before.length - suffix),
    after: after.slice(prefix, after.length - suffix),
  };
}

/** Edits that can be made together, in document order, and those that would touch the same words (first one wins). */
export function withoutOverlaps<E extends Edit>(edits: readonly E[]): { taken: E[]; overlapping: E[] } {
  const sorted = [...edits].sort((a, b) => comparePositions(a.range, b.range));
  const taken: E[] = [];
  const overlapping: E[] = [];
  for (const edit of sorted) {
    const last = taken.at(-1);
    (last && touches(last.range, edit.range) ? overlapping : taken).push(edit);
  }
  return { taken, overlapping };
}

/** The manuscript as it reads once text edits are made, on the words alone: a file is edited by docx. */
export function editManuscript<M extends Manuscript>(
  manuscript: M,
  edits: readonly TextEdit[],
): { manuscript: Manuscript; refused: Refusal[] } {
  const { taken, overlapping } = withoutOverlaps(edits);
  const refused: Refusal[] = overlapping.map((edit) => ({ edit, reason: "overlaps" }));
  const paragraphs = [...manuscript.paragraphs];
  for (const edit of taken.reverse()) {
    const paragraph = paragraphs[edit.range.paragraph];
    if (!paragraph || paragraph.text.slice(edit.range.from, edit.range.to) !== edit.before) {
      refused.push({ edit, reason: "changed-since" });
    } else {
      paragraphs[edit.range.paragraph] = editParagraph(paragraph, edit);
    }
  }
  const { mainCount, sections, tables, saved } = manuscript;
  return { manuscript: { paragraphs, mainCount, sections, tables, saved }, refused };
}

/** Document order: by paragraph, then by start, then by end. */
export function comparePositions(a: Range, b: Range): number {
  return a.paragraph - b.paragraph || a.from - b.from || a.to - b.to;
}

function touches(a: Range, b: Range): boolean {
  if (a.paragraph !== b.paragraph) return false;
  const sameInsertion = a.from === a.to && b.from === b.to && a.from === b.from;
  return b.from < a.to || sameInsertion;
}

function editParagraph(paragraph: Paragraph, { range, after }: TextEdit): Paragraph {
  const text = paragraph.text.slice(0, range.from) + after + paragraph.text.slice(range.to);
  return { ...paragraph, text, runs: editRuns(paragraph.runs, range, after.length) };
}

/** Replaced words keep the format of the first replaced run, inserted ones that of the run they follow. */
function editRuns(runs: readonly Run[], { from, to }: Range, inserted: number): Run[] {
  if (runs.length === 0) return [{ from: 0, to: inserted, format: {} }];
  const delta = inserted - (to - from);
  const owner = runs.findIndex((run) => run.to > from || (from === to && run.to === from));
  return runs
    .map((run, index) => ({
      ...run,
      from: index <= owner ? run.from : Math.max(run.from, to) + delta,
      to: index < owner ? run.to : Math.max(run.to, to) + delta,
    }))
    .filter((run) => run.to > run.from);
}

function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return splitsPair(a, length) || splitsPair(b, length) ? length - 1 : length;
}

function commonSuffix(a: string, b: string, prefix: number): number {
  const most = Math.min(a.length, b.length) - prefix;
  let length = 0;
  while (length < most && a[a.length - 1 - length] === b[b.length - 1 - length]) length++;
  return splitsPair(a, a.length - length) || splitsPair(b, b.length - length) ? length - 1 : length;
}

function splitsPair(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const before = text.charCodeAt(at - 1);
  return before >= 0xd800 && before <= 0xdbff && code >= 0xdc00 && code <= 0xdfff;
}
