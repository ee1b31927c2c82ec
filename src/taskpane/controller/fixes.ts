import type { Edit, RefusalReason } from "../../draft/edit";
import type { ApplyOptions } from "../../host/host";
import { type FixResult, fixResult, planFixes, rebased } from "../changes";
import type { FindingView } from "../engine";
import { tickedFindings } from "../selectors";
import type { FixedChange, Task } from "../session";
import type { Checking } from "./checking";
import { isPutBack, LeftTexts } from "./left-texts";
import type { Workbench } from "./workbench";

/** Makes fixes in the document, and takes them back. */
export class Fixes {
  private readonly left = new LeftTexts();

  constructor(
    private readonly bench: Workbench,
    private readonly checking: Checking,
  ) {}

  /** Makes the fix of one finding. */
  async fix(finding: FindingView): Promise<void> {
    await this.checking.change(async () => {
      const found = this.found(finding);
      if (!found) return this.explainGone(finding);
      const { unmade } = await this.make([found]);
      const [first] = unmade;
      if (first) this.refuse(first.reason, found.fix?.edits);
    });
  }

  /** Makes the fixes ticked in the preview, and says which could not be made. */
  async fixTicked(): Promise<void> {
    await this.checking.change(async () => {
      const ticked = this.bench.open ? tickedFindings(this.bench.open) : [];
      if (ticked.length === 0) return;
      const { unmade, made } = await this.make(ticked);
      const fixed = made.length;
      const task: Task = unmade.length > 0 ? { kind: "reviewingFixes", fixed, unmade } : { kind: "none" };
      this.bench.dispatch({ kind: "taskChosen", task });
      this.bench.tell({ kind: "fixed", count: fixed });
    });
  }

  /** Takes one fix back. */
  async undo({ finding }: FixedChange): Promise<void> {
    await this.checking.change(async () => {
      const undo = this.made().find((change) => change.finding === finding)?.undo;
      if (!undo) return;
      this.begin();
      if (!undo.every((edit) => this.left.holds(edit))) return this.refuse("changed-since");
      const { done, refused } = await this.bench.host.apply(undo, this.options());
      const [first] = refused;
      if (first) this.refuse(first.reason);
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

  private async make(findings: readonly FindingView[]): Promise<FixResult> {
    const plan = planFixes(findings);
    const { host } = this.bench;
    this.begin();
    const applied = await host.apply([...plan.owners.keys()], this.options());
    const result = fixResult(plan, applied);
    this.rebase(
      this.made(),
      applied.done.map(({ edit }) => edit),
      result.made,
    );
    if (result.takeBack.length > 0) {
      const back = await host.apply(result.takeBack, { isTracked: this.options().isTracked });
      this.rebase(
        this.made(),
        back.done.map(({ edit }) => edit),
      );
    }
    return result;
  }

  private begin(): void {
    const { open } = this.bench;
    if (open) this.left.begin(open.manuscript);
  }

  private refuse(reason: RefusalReason, edits: readonly Edit[] = []): void {
    this.bench.tell({ kind: "refused", reason, edits });
  }

  /** The same finding of the draft as it is by now: its words may stand elsewhere. */
  private found({ id }: FindingView): FindingView | undefined {
    return this.bench.open?.checked?.findings.find((each) => each.id === id);
  }

  /** What was fixed meanwhile needs no word: a button was pressed twice. */
  private explainGone({ id, fix }: FindingView): void {
    if (this.made().some(({ finding }) => finding.id === id)) return;
    this.refuse("changed-since", fix?.edits);
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
    const others = this.left.made(edits);
    const isLost = (edit: Edit): boolean => isPutBack(edit) && others.has(edit.range.paragraph);
    const kept = before.map((change) => (change.undo?.some(isLost) ? { finding: change.finding } : change));
    this.bench.dispatch({ kind: "fixesChanged", fixed: [...rebased(kept, edits), ...made] });
  }

  private made(): readonly FixedChange[] {
    return this.bench.open?.fixed ?? [];
  }
}
