import type { Range } from "../../draft/draft";
import { Checking } from "./checking";
import { Fixes } from "./fixes";
import { Keeping } from "./keeping";
import { Office } from "./office";
import { Papers } from "./papers";
import { Statements } from "./statements";
import { type Surroundings, Workbench } from "./workbench";

/**
 * Does what the drafter asks, each part its own kind of thing: calls host and engine, and tells the session what came
 * of it. Never rejects.
 */
export class Controller {
  readonly checking: Checking;
  readonly fixes: Fixes;
  readonly statements: Statements;
  readonly office: Office;
  readonly papers: Papers;
  private readonly bench: Workbench;
  private stopWatching?: () => void;

  constructor(around: Surroundings) {
    this.bench = new Workbench(around);
    const keeping = new Keeping(this.bench);
    this.checking = new Checking(this.bench, keeping);
    this.fixes = new Fixes(this.bench, this.checking);
    this.statements = new Statements(this.bench, this.checking, keeping);
    this.office = new Office(this.bench, this.checking);
    this.papers = new Papers(this.bench);
  }

  /** Reads the draft, checks it, and goes on watching it. */
  async start(): Promise<void> {
    const { host } = this.bench;
    if (host.capabilities.watch.can) this.stopWatching = host.watch(() => void this.checking.refresh());
    await Promise.all([this.checking.refresh(), this.office.listPacks()]);
  }

  stop(): void {
    this.stopWatching?.();
    this.checking.stop();
  }

  /** Selects the words in the document. */
  async reveal(range: Range): Promise<void> {
    await this.bench.guarded(() => this.bench.host.reveal(range));
  }
}
