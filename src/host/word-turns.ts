import { HostError } from "./host";
import { asHostError } from "./word-errors";

/** One job done with Word, from when its turn comes. */
export interface Turn {
  /** Word has answered: it is waited for anew, so that long work is not taken for silence. */
  answered(): void;
  /** It was cancelled, or Word was silent too long: whoever asked has been told, and nothing more may be begun. */
  readonly isOver: boolean;
}

/** Does one job with Word at a time: calls that cross are mixed up. */
export class Turns {
  private last: Promise<unknown> = Promise.resolve();

  /** `patienceMs` is how long Word may be silent before it is taken not to answer. It never says so itself. */
  constructor(private readonly patienceMs: number) {}

  /**
   * Does `work` in its turn, for as long as it is wanted and Word answers; rejects with HostError only. Whoever no
   * longer wants it is told at once; the next turn comes when the work has wound up.
   */
  take<T>(work: (turn: Turn) => Promise<T>, signal?: AbortSignal): Promise<T> {
    const turn = new Waiting(this.patienceMs, signal);
    const settled = this.last
      .then(() => turn.wait(work))
      .catch((error: unknown) => {
        throw asHostError(error);
      });
    this.last = settled.catch(() => undefined);
    return signal ? Promise.race([settled, turn.cancelled]) : settled;
  }
}

class Waiting implements Turn {
  isOver = false;
  private isWaitedFor = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private giveUp: (error: HostError) => void = () => undefined;
  readonly cancelled: Promise<never>;

  constructor(
    private readonly patienceMs: number,
    signal: AbortSignal | undefined,
  ) {
    this.cancelled = new Promise((_, reject) => {
      const abort = (): void => reject(this.end(new HostError("cancelled", "已取消。")));
      if (signal?.aborted) abort();
      else signal?.addEventListener("abort", abort, { once: true });
    });
    this.cancelled.catch(() => undefined);
  }

  async wait<T>(work: (turn: Turn) => Promise<T>): Promise<T> {
    if (this.isOver) return this.cancelled;
    const silent = new Promise<never>((_, reject) => (this.giveUp = reject));
    this.isWaitedFor = true;
    this.answered();
    try {
      return await Promise.race([work(this), silent]);
    } finally {
      this.isWaitedFor = false;
      clearTimeout(this.timer);
    }
  }

  answered(): void {
    clearTimeout(this.timer);
    if (this.isWaitedFor) this.timer = setTimeout(() => this.giveUp(this.end(silence())), this.patienceMs);
  }

  private end(error: HostError): HostError {
    this.isOver = true;
    return error;
  }
}

function silence(): HostError {
  return new HostError(
    "busy",
    "Word 没有回应；请关掉打开着的对话框，看看文档里改了没有，再试一次。仍不行请关掉窗格重新打开。",
  );
}
