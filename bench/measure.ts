/**
 * Seconds of the fastest of several runs: the one least disturbed by whatever else the machine was doing. Memory is
 * collected when the engine chooses: a collection forced before each run throws compiled code away with it, and what
 * is then timed is the interpreter.
 */
export function fastest(runs: number, work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const start = process.hrtime.bigint();
    work();
    best = Math.min(best, Number(process.hrtime.bigint() - start) / 1e9);
  }
  return best;
}

/** The same for several things to be compared, taking turns, so that what disturbs one disturbs all. */
export function fastestOfEach<Works extends readonly (() => void)[]>(
  runs: number,
  works: Works,
): { readonly [Index in keyof Works]: number };
export function fastestOfEach(runs: number, works: readonly (() => void)[]): readonly number[] {
  const best = works.map(() => Number.POSITIVE_INFINITY);
  for (let run = 0; run < runs; run++) {
    works.forEach((work, index) => {
      best[index] = Math.min(best[index] ?? Number.POSITIVE_INFINITY, fastest(1, work));
    });
  }
  return best;
}

/** The yardstick: one pass of a regular expression over the text, a match an ideograph. */
export function ideographPass(text: string): number {
  const ideograph = /[\u4e00-\u9fff]/g;
  let count = 0;
  while (ideograph.exec(text)) count++;
  return count;
}
