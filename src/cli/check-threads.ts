import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { type Checker, type CheckRequest, createChecker, type FileOutcome, unexpected } from "./checker";
import { shownPath } from "./find-files";

/** What a thread is told: first the request, then a file at a time. */
interface Task {
  readonly path: string;
  readonly index: number;
}

const mark = "gongwen-signoff check";

interface ThreadData {
  readonly kind: typeof mark;
  readonly request: CheckRequest;
}

/**
 * Checks files in several threads, each running the script anew; `take` is given the outcomes in the order of the files,
 * each as soon as it and all before it are there. A file on which a thread dies is complained of; another thread goes on.
 * Rejects where `take` throws.
 */
export async function checkInThreads(
  files: readonly string[],
  before: number,
  { jobs, script, request, checker }: Threads,
  take: (outcome: FileOutcome) => void,
): Promise<void> {
  const queue = files.map((path, at) => ({ path, index: before + at })).values();
  const inOrder = ordered(before, take);
  const work = async (): Promise<void> => {
    let thread: Worker | undefined;
    const brokenOff = (error: unknown, { path, index }: Task): FileOutcome => {
      thread = undefined;
      return checker.complain(shownPath(path, request.terminal.cwd), unexpected(error), index);
    };
    try {
      for (const task of queue) {
        thread ??= new Worker(script, { workerData: { kind: mark, request } satisfies ThreadData });
        const outcome = await outcomeFrom(thread, task).catch((error: unknown) => brokenOff(error, task));
        inOrder(task.index, outcome);
      }
    } finally {
      await thread?.terminate();
    }
  };
  await allEnded(Array.from({ length: jobs }, work));
}

/** Waits for the last, so that no thread is left behind where one of them fails. */
async function allEnded(works: readonly Promise<void>[]): Promise<void> {
  for (const ended of await Promise.allSettled(works)) if (ended.status === "rejected") throw ended.reason;
}

/** Who checks: how many threads, what each runs, and the checker of this one for what no thread could finish. */
export interface Threads {
  readonly jobs: number;
  readonly script: string;
  readonly request: CheckRequest;
  readonly checker: Checker;
}

/** Rejects where the thread dies of the task. */
function outcomeFrom(thread: Worker, task: Task): Promise<FileOutcome> {
  return new Promise((resolve, reject) => {
    const settled = <Value>(settle: (value: Value) => void) => {
      return (value: Value): void => {
        // Only these: a thread listens to itself by others.
        for (const event of ["message", "error", "exit"]) thread.removeAllListeners(event);
        settle(value);
      };
    };
    thread.once("message", settled<FileOutcome>(resolve));
    thread.once("error", settled<unknown>(reject));
    thread.once("exit", settled<number>(reject));
    thread.postMessage(task);
  });
}

/** Hands outcomes on in order, holding those that come early. */
function ordered(first: number, take: (outcome: FileOutcome) => void) {
  const waiting = new Map<number, FileOutcome>();
  let next = first;
  return (index: number, outcome: FileOutcome): void => {
    waiting.set(index, outcome);
    for (let ready = waiting.get(next); ready; ready = waiting.get(next)) {
      waiting.delete(next++);
      take(ready);
    }
  };
}

/** In a thread that `checkInThreads` began: checks what it is sent. False in any other. */
export function serveChecks(): boolean {
  const port = parentPort;
  if (isMainThread || !port || !isThreadData(workerData)) return false;
  const { check } = createChecker(workerData.request);
  port.on("message", ({ path, index }: Task) => port.postMessage(check(path, index)));
  return true;
}

function isThreadData(data: unknown): data is ThreadData {
  return typeof data === "object" && data !== null && "kind" in data && data.kind === mark;
}
