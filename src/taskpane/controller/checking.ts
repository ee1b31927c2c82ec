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

  constructor(
    private readonly bench: Workbench,
    private readonly keeping: Keeping,
  ) {}

  /** Reads the document again and checks it: after any change, by whomever. */
  async refresh(): Promise<void> {
    await this.attempt("reading", async (signal) => {
      await this.changes;
      const { host } = this.bench;
      const [{ name, manuscript, pages, notes }, kept] = await Promise.all([
        host.read(signal),
        this.keeping.load(),
      ]);
      signal.throwIfAborted();
      const draft = { name, manuscript, notes, ...kept, ...(pages && { pages }) };
      this.bench.dispatch({ kind: "draftRead", draft });
      await this.check(signal);
    });
  }

  /** Checks the draft as last read: after an answer, another pack, a suppression. */
  async recheck(): Promise<void> {
    await this.attempt("checking", (signal) => this.check(signal));
  }

  /** Stops the work under way. What a reading or check was to find stays unknown; what was changed stays changed. */
  cancel(): void {
    const { work } = this.bench;
    if (work?.kind === "changing" || work?.kind === "counting") return this.interrupting?.abort();
    this.current?.abort(new DOMException("cancelled", "AbortError"));
    this.current = undefined;
    this.bench.dispatch({ kind: "workEnded" });
    if (this.bench.isOpening)
      this.bench.dispatch({ kind: "draftUnreadable", message: "读取停下了，还没有核校。" });
  }

  /** The pane is closed: nobody waits for the check any more. */
  stop(): void {
    this.current?.abort();
  }

  /** One change to the document at a time; the draft is read again after it. */
  async change(job: () => Promise<void>): Promise<void> {
    this.current?.abort();
    const mine = this.changes.then(async () => {
      this.bench.dispatch({ kind: "workStarted", work: { kind: "changing" } });
      await this.bench.guarded(job);
    });
    this.changes = mine;
    await mine;
    await this.refresh();
  }

  /** For work that `cancel` may stop between two steps. */
  interruptible(): AbortSignal {
    this.interrupting = new AbortController();
    return this.interrupting.signal;
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
  private async attempt(kind: Work["kind"], job: (signal: AbortSignal) => Promise<void>): Promise<void> {
    this.current?.abort();
    const mine = new AbortController();
    this.current = mine;
    this.bench.dispatch({ kind: "workStarted", work: { kind } });
    try {
      await job(mine.signal);
    } catch (error) {
      if (!mine.signal.aborted) this.failed(error);
    } finally {
      if (this.current === mine) this.bench.dispatch({ kind: "workEnded" });
    }
  }

  private failed(error: unknown): void {
    const text = problemInWords(error);
    if (this.bench.open) this.bench.tell({ kind: "problem", text });
    else this.bench.dispatch({ kind: "draftUnreadable", message: text });
  }
}
