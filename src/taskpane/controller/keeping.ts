import type { StoredState } from "../../host/stored-state";
import type { Workbench } from "./workbench";

/** What the drafter said of the document, as it is kept in the document itself. */
export class Keeping {
  private stored?: StoredState;

  constructor(private readonly bench: Workbench) {}

  /** What is kept; what the session holds where the document can keep nothing. */
  async load(): Promise<Pick<StoredState, "answers" | "suppressions">> {
    this.stored = await this.bench.host.store.load();
    const { answers = {}, suppressions = [] } = this.stored ?? this.unsaved();
    return { answers, suppressions };
  }

  /** Where the document cannot keep it, it lasts as long as the pane, and the drafter is told. */
  async save(part: Partial<Pick<StoredState, "answers" | "suppressions">>): Promise<void> {
    const { host, open } = this.bench;
    const { store: capability } = host.capabilities;
    if (!open) return;
    if (!capability.can) return this.bench.tell({ kind: "problem", text: capability.why });
    const { answers, suppressions } = open;
    const state: StoredState = { ...this.stored, version: 1, answers, suppressions, ...part };
    this.stored = state;
    await this.bench.guarded(() => host.store.save(state));
  }

  async clear(): Promise<void> {
    await this.bench.host.store.clear();
    this.stored = undefined;
  }

  private unsaved(): Partial<Pick<StoredState, "answers" | "suppressions">> {
    const { host, open } = this.bench;
    return open && !host.capabilities.store.can ? open : {};
  }
}
