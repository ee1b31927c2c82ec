import type { WorkerAnswer, WorkerCall } from "./worker-messages";

/**
 * Calls `ended` once a worker has ended, also where no event tells of it: it closed, or the browser took it away for
 * want of memory. The worker holds a lock for as long as it lives, and the page waits for that lock, so that one that is
 * merely slow is never taken for dead. Does nothing where there are no locks (a page that is neither https nor local).
 */
export function watchLife(worker: Worker, ended: () => void): void {
  if (!("locks" in navigator)) return;
  const lock = `gongwen-signoff ${crypto.randomUUID()}`;
  const answered = ({ data }: MessageEvent<WorkerAnswer>): void => {
    if (!("holds" in data) || data.holds !== lock) return;
    worker.removeEventListener("message", answered);
    void whenFree(lock, ended);
  };
  worker.addEventListener("message", answered);
  const call: WorkerCall = { kind: "live", lock };
  worker.postMessage(call);
}

async function whenFree(lock: string, then: () => void): Promise<void> {
  try {
    await navigator.locks.request(lock, then);
  } catch {
    // The page itself is going: nobody waits any more.
  }
}

/** The worker's side: takes the lock for good, and says so. Silent where it may have none. */
export async function holdLife(lock: string, say: (answer: WorkerAnswer) => void): Promise<void> {
  try {
    await navigator.locks.request(lock, () => {
      say({ holds: lock });
      return new Promise(() => undefined);
    });
  } catch {
    // Without it the browser's own events are all that tells of an end.
  }
}
