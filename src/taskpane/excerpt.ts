import type { Manuscript } from "../draft/draft";
import { comparePositions, type TextEdit, trimmed } from "../draft/edit";
import type { Finding } from "../linter/finding";
import type { Excerpt, Piece } from "./engine";

/** The words a finding is about, with enough around them to know the place, and how they read once fixed. */
export function excerptOf({ paragraphs }: Manuscript, { range, fix }: Finding): Excerpt {
  const edits = (fix?.edits ?? []).flatMap((edit) => (edit.kind === "text" ? [trimmed(edit)] : []));
  const first = edits[0];
  if (first === undefined)
    return { now: marked(paragraphs[range.paragraph]?.text ?? "", range.from, range.to) };
  const paragraph = first.range.paragraph;
  const own = edits.filter((edit) => edit.range.paragraph === paragraph);
  return compared(
    paragraphs[paragraph]?.text ?? "",
    own.sort((a, b) => comparePositions(a.range, b.range)),
  );
}

/** Characters shown on either side, and the longest stretch shown whole. */
const around = 14;
const longest = 90;

function marked(text: string, from: number, to: number): readonly Piece[] {
  if (text === "") return [];
  const end = Math.min(to, from + longest);
  return joined([
    { text: before(text, from), marked: false },
    { text: text.slice(from, end) + (end < to ? "…" : ""), marked: true },
    { text: after(text, to), marked: false },
  ]);
}

function compared(text: string, edits: readonly TextEdit[]): Excerpt {
  const now: Piece[] = [];
  const then: Piece[] = [];
  const start = edits[0]?.range.from ?? 0;
  const end = edits.at(-1)?.range.to ?? 0;
  const both = (words: string): void => {
    now.push({ text: words, marked: false });
    then.push({ text: words, marked: false });
  };
  both(before(text, start));
  let at = start;
  for (const { range, before: old, after: fresh } of edits) {
    both(shortened(text.slice(at, range.from)));
    now.push({ text: old, marked: true });
    then.push({ text: fresh, marked: true });
    at = range.to;
  }
  both(after(text, end));
  return { now: joined(now), then: joined(then) };
}

function before(text: string, from: number): string {
  const start = Math.max(0, from - around);
  return (start > 0 ? "…" : "") + text.slice(start, from);
}

function after(text: string, to: number): string {
  const end = Math.min(text.length, to + around);
  return text.slice(to, end) + (end < text.length ? "…" : "");
}

function shortened(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, around)}…${text.slice(-around)}`;
}

function joined(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.filter(({ text }) => text !== "");
}
