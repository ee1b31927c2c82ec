/** Lines of two texts side by side: indices into each; one side absent where the line is only in the other. */
export type AlignedLine =
  | { readonly kind: "same" | "pair"; readonly before: number; readonly after: number }
  | { readonly kind: "removed"; readonly before: number }
  | { readonly kind: "added"; readonly after: number };

/**
 * Aligns two texts line by line: equal lines by patience (lines that stand once in both are anchors, in the longest order
 * they keep), and what is left between anchors in pairs of like lines. Near linear in the lines.
 */
export function alignLines(before: readonly string[], after: readonly string[]): readonly AlignedLine[] {
  const aligned: AlignedLine[] = [];
  const gaps: Gap[] = [{ from: 0, to: before.length, afterFrom: 0, afterTo: after.length, anchored: false }];
  for (let gap = gaps.pop(); gap; gap = gaps.pop()) {
    const { from, to, afterFrom, afterTo } = gap;
    if (gap.anchored) {
      aligned.push({ kind: "same", before: from, after: afterFrom });
      continue;
    }
    const anchors = anchorsIn(before, after, gap);
    if (anchors.length === 0) {
      aligned.push(...pairLines(before, after, gap));
      continue;
    }
    gaps.push(...between(anchors, { from, to, afterFrom, afterTo }).reverse());
  }
  return aligned;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly afterFrom: number;
  readonly afterTo: number;
}

interface Gap extends Stretch {
  /** One line, the same on both sides. */
  readonly anchored: boolean;
}

type Anchor = readonly [before: number, after: number];

/** Equal lines at both ends, else lines that stand once on each side, in the longest order they keep. */
function anchorsIn(before: readonly string[], after: readonly string[], gap: Stretch): readonly Anchor[] {
  const { from, to, afterFrom, afterTo } = gap;
  const ends: Anchor[] = [];
  let head = 0;
  while (from + head < to && afterFrom + head < afterTo && before[from + head] === after[afterFrom + head]) {
    ends.push([from + head, afterFrom + head]);
    head++;
  }
  let tail = 1;
  const tails: Anchor[] = [];
  while (
    from + head <= to - tail &&
    afterFrom + head <= afterTo - tail &&
    before[to - tail] === after[afterTo - tail]
  ) {
    tails.push([to - tail, afterTo - tail]);
    tail++;
  }
  return ends.length + tails.length > 0 ? [...ends, ...tails.reverse()] : uniqueAnchors(before, after, gap);
}

function uniqueAnchors(before: readonly string[], after: readonly string[], gap: Stretch): readonly Anchor[] {
  const places = onceIn(after, gap.afterFrom, gap.afterTo);
  const found = [...onceIn(before, gap.from, gap.to)].flatMap(([line, at]): Anchor[] => {
    const other = places.get(line);
    return other === undefined ? [] : [[at, other]];
  });
  return longestRising(found.sort((a, b) => a[0] - b[0]));
}

/** Where each line stands that stands there once. */
function onceIn(lines: readonly string[], from: number, to: number): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const twice = new Set<string>();
  for (let at = from; at < to; at++) {
    const line = lines[at] ?? "";
    if (places.has(line)) twice.add(line);
    places.set(line, at);
  }
  for (const line of twice) places.delete(line);
  return places;
}

/** The longest run of anchors that rises on both sides (patience sorting). */
function longestRising(anchors: readonly Anchor[]): readonly Anchor[] {
  const tops: number[] = [];
  const previous: number[] = [];
  for (const [index, [, at]] of anchors.entries()) {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((anchors[tops[middle] ?? 0]?.[1] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    previous[index] = low === 0 ? -1 : (tops[low - 1] ?? -1);
    tops[low] = index;
  }
  const run: Anchor[] = [];
  for (let index = tops.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) {
    const anchor = anchors[index];
    if (anchor) run.push(anchor);
  }
  return run.reverse();
}

function between(anchors: readonly Anchor[], whole: Stretch): Gap[] {
  const gaps: Gap[] = [];
  let { from, afterFrom } = whole;
  const gapTo = (to: number, afterTo: number): void => {
    if (from < to || afterFrom < afterTo) gaps.push({ from, to, afterFrom, afterTo, anchored: false });
  };
  for (const [at, other] of anchors) {
    gapTo(at, other);
    gaps.push({ from: at, to: at + 1, afterFrom: other, afterTo: other + 1, anchored: true });
    [from, afterFrom] = [at + 1, other + 1];
  }
  gapTo(whole.to, whole.afterTo);
  return gaps;
}

/** How far ahead a like line is looked for. */
const reach = 8;
/** Share of two-character pieces two lines have in common to be the same line changed. */
const alike = 0.4;

function pairLines(before: readonly string[], after: readonly string[], gap: Stretch): AlignedLine[] {
  const lines: AlignedLine[] = [];
  let other = gap.afterFrom;
  const addUntil = (to: number): void => {
    for (; other < to; other++) lines.push({ kind: "added", after: other });
  };
  for (let at = gap.from; at < gap.to; at++) {
    const match = mostAlike(before[at] ?? "", after, other, Math.min(gap.afterTo, other + reach));
    if (match === undefined) {
      lines.push({ kind: "removed", before: at });
      continue;
    }
    addUntil(match);
    lines.push({ kind: "pair", before: at, after: match });
    other = match + 1;
  }
  addUntil(gap.afterTo);
  return lines;
}

function mostAlike(line: string, lines: readonly string[], from: number, to: number): number | undefined {
  let best: { readonly at: number; readonly share: number } | undefined;
  for (let at = from; at < to; at++) {
    const share = likeness(line, lines[at] ?? "");
    if (share >= alike && share > (best?.share ?? 0)) best = { at, share };
  }
  return best?.at;
}

/** 0 to 1: twice the two-character pieces in common over all there are (Dice). */
export function likeness(one: string, other: string): number {
  if (one === other) return 1;
  const pieces = new Map<string, number>();
  for (let at = 0; at + 1 < one.length; at++) {
    const piece = one.slice(at, at + 2);
    pieces.set(piece, (pieces.get(piece) ?? 0) + 1);
  }
  let common = 0;
  for (let at = 0; at + 1 < other.length; at++) {
    const left = pieces.get(other.slice(at, at + 2)) ?? 0;
    if (left === 0) continue;
    common++;
    pieces.set(other.slice(at, at + 2), left - 1);
  }
  const all = one.length + other.length - 2;
  return all <= 0 ? 0 : (2 * common) / all;
}
