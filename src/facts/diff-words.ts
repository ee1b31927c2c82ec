import { alignLines } from "./align-lines";

/** A stretch of two texts: in both, only in the first (taken out) or only in the second (put in). */
export interface DiffPiece {
  readonly kind: "same" | "out" | "in";
  readonly text: string;
}

/**
 * What changed between two texts: sentence by sentence, then word by word within sentences that are alike. A run of digits
 * or of letters is one word, a Chinese character is one.
 */
export function diffWords(before: string, after: string): readonly DiffPiece[] {
  const [a, b] = [sentencesOf(before), sentencesOf(after)];
  const pieces = alignLines(a, b).flatMap((line): readonly DiffPiece[] => {
    switch (line.kind) {
      case "same":
        return [{ kind: "same", text: a[line.before] ?? "" }];
      case "removed":
        return [{ kind: "out", text: a[line.before] ?? "" }];
      case "added":
        return [{ kind: "in", text: b[line.after] ?? "" }];
      case "pair":
        return diffSentence(a[line.before] ?? "", b[line.after] ?? "");
    }
  });
  return joined(pieces);
}

/** Sentences and clauses of a list, each with the mark that ends it. */
function sentencesOf(text: string): readonly string[] {
  return text.match(/[^。；！？]+[。；！？]?|[。；！？]/g) ?? [];
}

/** Sentences longer than this many words by words are shown whole. */
const mostCells = 1_000_000;

function diffSentence(before: string, after: string): readonly DiffPiece[] {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  const least = Math.min(a.length, b.length) - head;
  while (tail < least && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const same = (words: readonly string[]): DiffPiece => ({ kind: "same", text: words.join("") });
  return [
    same(a.slice(0, head)),
    ...diffMiddle(a.slice(head, a.length - tail), b.slice(head, b.length - tail)),
    same(a.slice(a.length - tail)),
  ];
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[0-9０-９]+(?:[.,．，][0-9０-９]+)*|[A-Za-z]+|[\s\S]/gu) ?? [];
}

function diffMiddle(a: readonly string[], b: readonly string[]): readonly DiffPiece[] {
  const whole = (kind: "out" | "in", words: readonly string[]): DiffPiece => ({ kind, text: words.join("") });
  if (a.length * b.length > mostCells) return [whole("out", a), whole("in", b)];
  const common = commonLengths(a, b);
  const pieces: DiffPiece[] = [];
  const width = b.length + 1;
  let [x, y] = [0, 0];
  while (x < a.length && y < b.length) {
    const [below = 0, right = 0] = [common[(x + 1) * width + y], common[x * width + y + 1]];
    if (a[x] === b[y]) {
      pieces.push({ kind: "same", text: a[x] ?? "" });
      x++;
      y++;
    } else if (below >= right) pieces.push({ kind: "out", text: a[x++] ?? "" });
    else pieces.push({ kind: "in", text: b[y++] ?? "" });
  }
  return [...pieces, whole("out", a.slice(x)), whole("in", b.slice(y))];
}

/** Length of the longest common subsequence of what follows each pair of places, row by row. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint16Array {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let x = a.length - 1; x >= 0; x--) {
    for (let y = b.length - 1; y >= 0; y--) {
      const at = x * width + y;
      const skipped = Math.max(lengths[at + width] ?? 0, lengths[at + 1] ?? 0);
      lengths[at] = a[x] === b[y] ? (lengths[at + width + 1] ?? 0) + 1 : skipped;
    }
  }
  return lengths;
}

/** Neighbours of one kind put together, what is taken out before what is put in. */
function joined(pieces: readonly DiffPiece[]): readonly DiffPiece[] {
  const whole: DiffPiece[] = [];
  const pending = { out: "", in: "" };
  const flush = (): void => {
    for (const kind of ["out", "in"] as const) {
      if (pending[kind] !== "") whole.push({ kind, text: pending[kind] });
      pending[kind] = "";
    }
  };
  for (const { kind, text } of pieces) {
    if (text === "") continue;
    if (kind !== "same") {
      pending[kind] += text;
      continue;
    }
    flush();
    const last = whole.at(-1);
    if (last?.kind === "same") whole[whole.length - 1] = { kind, text: last.text + text };
    else whole.push({ kind, text });
  }
  flush();
  return whole;
}
