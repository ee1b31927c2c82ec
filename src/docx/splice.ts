/** One change to a part's text: `[start, end)` of the source gives way to `text`. Empty where it only adds. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The source with all splices made, every character outside them as it was. Splices at one place come in the order
 * given, additions before a replacement. Throws RangeError where two overlap: the plan was wrong, nothing is written.
 */
export function spliced(source: string, splices: readonly Splice[]): string {
  const ordered = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text } of ordered) {
    if (start < at || end < start) throw new RangeError("splices overlap");
    pieces.push(source.slice(at, start), text);
    at = end;
  }
  pieces.push(source.slice(at));
  return pieces.join("");
}
