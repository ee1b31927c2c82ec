import type { Edit } from "../../draft/edit";
import type { ApplyOptions } from "../../host/host";
import { fixResult, planFixes, rebased } from "../changes";
import type { FindingView } from "../engine";
import { tickedFindings } from "../selectors";
import type { FixedChange, Task, UnmadeFix } from "../session";
import type { Checking } from "./checking";
import type { Workbench } from "./workbench";

/** Makes fixes in the document, and takes them back. */
export class Fixes {
  constructor(
    private readonly bench: Workbench,
    private readonly checking: Checking,
  ) {}

  /** Makes the fix of one finding. */
  async fix(finding: FindingView): Promise<void> {
    await this.make([finding], (unmade) => {
      const [first] = unmade;
      if (first) this.bench.tell({ kind: "refused", reason: first.reason, edits: finding.fix?.edits ?? [] });
    });
  }

  /** Makes the fixes ticked in the preview, and says which could not be made. */
  async fixTicked(): Promise<void> {
    const { open } = this.bench;
    if (!open) return;
    await this.make(tickedFindings(open), (unmade, fixed) => {
      const task: Task = unmade.length > 0 ? { kind: "reviewingFixes", fixed, unmade } : { kind: "none" };
      this.bench.dispatch({ kind: "taskChosen", task });
      this.bench.tell({ kind: "fixed", count: fixed });
    });
  }

  /** Takes one fix back. */
  async undo({ finding, undo }: FixedChange): Promise<void> {
    if (!undo) return;
    await this.checking.change(async () => {
      const { done, refused } = await this.bench.host.apply(undo, this.options());
      const [first] = refused;
      if (first) this.bench.tell({ kind: "refused", reason: first.reason, edits: [] });
      const left = this.made().filter((change) => refused.length > 0 || change.finding !== finding);
      this.rebase(
        left,
        done.map(({ edit }) => edit),
      );
    });
  }

  /** Opens a copy with the edits made, where the document itself cannot take them. */
  async openCorrected(edits: readonly Edit[]): Promise<void> {
    await this.bench.working("making", async () => {
      const applied = await this.bench.host.openCorrected?.(edits);
      const [first] = applied?.refused ?? [];
      this.bench.tell(first && { kind: "refused", reason: first.reason, edits: [] });
    });
  }

  private async make(
    findings: readonly FindingView[],
    report: (unmade: readonly UnmadeFix[], fixed: number) => void,
  ): Promise<void> {
    const plan = planFixes(findings);
    await this.checking.change(async () => {
      const { host } = this.bench;
      const applied = await host.apply([...plan.owners.keys()], this.options());
      const { made, unmade, takeBack } = fixResult(plan, applied);
      this.rebase(
        this.made(),
        applied.done.map(({ edit }) => edit),
        made,
      );
      if (takeBack.length > 0) {
        const back = await host.apply(takeBack, { isTracked: this.options().isTracked });
        this.rebase(
          this.made(),
          back.done.map(({ edit }) => edit),
        );
      }
      report(unmade, made.length);
    });
  }

  /** 定稿里一处修订不留：once the drafter says it is final, fixes are made directly, whatever was chosen. */
  private options(): ApplyOptions {
    const { preferences, open } = this.bench;
    const isFinal = open?.answers.stage === "定稿";
    return {
      isTracked: preferences.tracksFixes !== false && !isFinal,
      signal: this.checking.interruptible(),
    };
  }

  private rebase(
    before: readonly FixedChange[],
    edits: readonly Edit[],
    made: readonly FixedChange[] = [],
  ): void {
    this.bench.dispatch({ kind: "fixesChanged", fixed: [...rebased(before, edits), ...made] });
  }

  private made(): readonly FixedChange[] {
    return this.bench.open?.fixed ?? [];
  }
}
