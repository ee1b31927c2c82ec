/** Seconds of the fastest of several runs: the one least disturbed by whatever else the machine was doing. */
export function fastest(runs: number, work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    globalThis.gc?.();
    const start = process.hrtime.bigint();
    work();
    best = Math.min(best, Number(process.hrtime.bigint() - start) / 1e9);
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
