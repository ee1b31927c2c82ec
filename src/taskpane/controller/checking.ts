import { requestOf } from "../check-request";
import { problemInWords } from "../problem";
import type { Work } from "../session";
import type { Keeping } from "./keeping";
import type { Workbench } from "./workbench";

/** Reads the draft and checks it, whenever either may have changed. */
export class Checking {
  private current?: AbortController;
  /** Stops changing the document or counting its pages; what was changed stays. */
  private interrupting?: AbortController;
  /** Changes to the document, one after another. */
  private changes: Promise<void> = Promise.resolve();
  private isChanging = false;
  /** The document may have changed since it was last read. */
  private isUnread = true;
  /** The newest reading or check. */
  private latest: Promise<void> = Promise.resolve();

  constructor(
    private readonly bench: Workbench,
    private readonly keeping: Keeping,
  ) {}

  /** Reads the document again and checks it: after any change, by whomever. A change under way ends with that itself. */
  async refresh(): Promise<void> {
    this.isUnread = true;
    await (this.isChanging ? this.changes : this.read());
  }

  /** Checks the draft as last read: after an answer, another pack, a suppression. One not read yet is read first. */
  async recheck(): Promise<void> {
    if (this.isChanging || this.isUnread) return this.refresh();
    await this.attempt("checking", (signal) => this.check(signal));
  }

  /** Stops the work under way. What a reading or check was to find stays unknown; what was changed stays changed. */
  cancel(): void {
    const { work } = this.bench;
    if (work?.kind === "changing" || work?.kind === "counting") return this.interrupting?.abort();
    this.current?.abort(new DOMException("cancelled", "AbortError"));
    this.ended();
    if (this.bench.isOpening)
      this.bench.dispatch({ kind: "draftUnreadable", message: "读取停下了，还没有核校。" });
  }

  /** The pane is closed: nobody waits for the check any more. */
  stop(): void {
    this.current?.abort();
  }

  /**
   * One change to the document at a time, each begun on findings of the draft as it stands; the draft is read again
   * after it. Where there are no such findings nothing is changed.
   */
  change(job: () => Promise<void>): Promise<void> {
    this.changes = this.changes.then(() => this.changeInTurn(job));
    return this.changes;
  }

  /** For work that `cancel` may stop between two steps. */
  interruptible(): AbortSignal {
    this.interrupting = new AbortController();
    return this.interrupting.signal;
  }

  private async changeInTurn(job: () => Promise<void>): Promise<void> {
    if (!(await this.isUpToDate())) return;
    this.isChanging = true;
    this.bench.dispatch({ kind: "workStarted", work: { kind: "changing" } });
    await this.bench.guarded(job);
    this.isChanging = false;
    this.isUnread = true;
    await this.read();
  }

  /** Whether what was found is of the draft as it stands, once whatever is under way to find it has ended. */
  private async isUpToDate(): Promise<boolean> {
    if (!this.current && this.bench.open?.isStale) await this.read();
    while (this.current) await this.latest;
    return this.bench.open?.isStale === false;
  }

  private async read(): Promise<void> {
    await this.attempt("reading", async (signal) => {
      const { host } = this.bench;
      const [{ name, manuscript, pages, notes }, kept] = await Promise.all([
        host.read(signal),
        this.keeping.load(),
      ]);
      signal.throwIfAborted();
      const draft = { name, manuscript, notes, ...kept, ...(pages && { pages }) };
      this.isUnread = false;
      this.bench.dispatch({ kind: "draftRead", draft });
      await this.check(signal);
    });
  }

  private async check(signal: AbortSignal): Promise<void> {
    const { open } = this.bench;
    if (!open) return;
    const engine = await this.bench.engine();
    signal.throwIfAborted();
    const checked = await engine.check(requestOf(open), signal);
    signal.throwIfAborted();
    this.bench.dispatch({ kind: "draftChecked", checked });
  }

  /** The newest request alone counts. */
  private attempt(kind: Work["kind"], job: (signal: AbortSignal) => Promise<void>): Promise<void> {
    this.current?.abort();
    const mine = new AbortController();
    this.current = mine;
    this.latest = this.doing(kind, mine, job);
    return this.latest;
  }

  private async doing(
    kind: Work["kind"],
    mine: AbortController,
    job: (signal: AbortSignal) => Promise<void>,
  ): Promise<void> {
    this.bench.dispatch({ kind: "workStarted", work: { kind } });
    try {
      await job(mine.signal);
    } catch (error) {
      if (!mine.signal.aborted) this.failed(error);
    } finally {
      if (this.current === mine) this.ended();
    }
  }

  private ended(): void {
    this.current = undefined;
    this.bench.dispatch({ kind: "workEnded" });
  }

  private failed(error: unknown): void {
    const text = problemInWords(error);
    if (this.bench.open) this.bench.tell({ kind: "problem", text });
    else this.bench.dispatch({ kind: "draftUnreadable", message: text });
  }
}
