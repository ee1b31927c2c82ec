/** How long the page may be kept from answering at a stretch. */
const sliceMs = 10;

/**
 * Runs steps one after the other, giving the page its turn whenever a slice is used up. Stops between steps once
 * aborted.
 */
export async function inSlices(steps: Iterable<() => void>, signal: AbortSignal): Promise<void> {
  let started = performance.now();
  for (const step of steps) {
    if (signal.aborted) return;
    step();
    if (performance.now() - started < sliceMs) continue;
    await nextTurn();
    started = performance.now();
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
