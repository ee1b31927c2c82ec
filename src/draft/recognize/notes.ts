import { type Found, whole } from "./found";
import type { Line } from "./lines";
import { bracketedLines } from "./prose";

const noteWords =
  /^此件|^本件|^[（(]?(?:此件|本文|联系人|联系电话|联系方式|发至|此件发至)|主动公开|依申请公开|不予公开|公开发布|传达到/;

/** 附注 on lines from `from`: bracketed, or in words only an 附注 uses. How many lines it takes, and what they are. */
export function readNotes(lines: readonly Line[], from: number, to: number): readonly Found[] {
  const found: Found[] = [];
  let index = from;
  while (index < to) {
    const count = noteLines(lines, index, to);
    if (count === 0) break;
    found.push(...lines.slice(index, index + count).map((line) => whole("note", line)));
    index += count;
  }
  return found;
}

function noteLines(lines: readonly Line[], index: number, to: number): number {
  const line = lines[index];
  if (!line || line.inCell) return 0;
  const bracketed = bracketedLines((at) => (at < to ? lines[at]?.text : undefined), index, 4);
  if (bracketed > 0) return bracketed;
  return line.text.length <= 60 && noteWords.test(line.text) && !/[。]./.test(line.text) ? 1 : 0;
}

/** 附注 standing wrongly above 署名, or at the end of an undated draft: bracketed, and in an 附注's words. */
export function readNotesAbove(lines: readonly Line[], from: number, to: number): readonly Found[] {
  let start = to;
  while (start > from && isNoteByWords(lines[start - 1])) start--;
  return lines.slice(start, to).map((line) => whole("note", line));
}

function isNoteByWords(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    !line.inCell &&
    /^[（(].*[）)]$/.test(line.text) &&
    noteWords.test(line.text.slice(1))
  );
}
