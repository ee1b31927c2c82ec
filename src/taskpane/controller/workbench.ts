import { type DocumentHost, HostError } from "../../host/host";
import type { Engine } from "../engine";
import type { Machine } from "../machine";
import { problemInWords } from "../problem";
import type { Notice, Open, Preferences, SessionEvent, Work } from "../session";
import type { Store } from "../store";

/** What the controller works with. */
export interface Surroundings {
  readonly host: DocumentHost;
  /** Loads the engine when it is first needed; it is kept out of the first paint. */
  readonly loadEngine: () => Promise<Engine>;
  readonly machine: Machine;
  readonly store: Store;
  readonly now: () => Date;
}

/** What every part of the controller needs: the session, the engine once loaded, and a way to say what went wrong. */
export class Workbench {
  private loading?: Promise<Engine>;

  constructor(private readonly around: Surroundings) {}

  get host(): DocumentHost {
    return this.around.host;
  }

  get machine(): Machine {
    return this.around.machine;
  }

  get preferences(): Preferences {
    return this.around.store.get().preferences;
  }

  get work(): Work | undefined {
    return this.around.store.get().work;
  }

  /** The session, where a document is open. */
  get open(): Open | undefined {
    const session = this.around.store.get();
    return session.kind === "open" ? session : undefined;
  }

  /** Whether no document has been read yet. */
  get isOpening(): boolean {
    return this.around.store.get().kind === "opening";
  }

  now(): Date {
    return this.around.now();
  }

  dispatch(event: SessionEvent): void {
    this.around.store.dispatch(event);
  }

  /** After a failure it is loaded anew with the next call. */
  engine(): Promise<Engine> {
    this.loading ??= this.around.loadEngine().catch((error: unknown) => {
      this.loading = undefined;
      throw error;
    });
    return this.loading;
  }

  tell(notice?: Notice): void {
    this.dispatch({ kind: "noticed", ...(notice && { notice }) });
  }

  /** Keeps preferences on the machine. */
  prefer(preferences: Preferences): void {
    this.machine.save(preferences);
    this.dispatch({ kind: "preferred", preferences });
  }

  /** Work that shows while it lasts. */
  async working(kind: Work["kind"], job: () => Promise<void>): Promise<void> {
    this.dispatch({ kind: "workStarted", work: { kind } });
    await this.guarded(job);
    if (this.work?.kind === kind) this.dispatch({ kind: "workEnded" });
  }

  /** Work that never rejects: what goes wrong is told, and it gives undefined. */
  async guarded<Result>(job: () => Promise<Result>): Promise<Result | undefined> {
    try {
      return await job();
    } catch (error) {
      if (error instanceof HostError && error.kind === "cancelled") return undefined;
      this.tell({ kind: "problem", text: problemInWords(error) });
      return undefined;
    }
  }
}
