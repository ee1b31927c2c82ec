import type { Pages } from "../../draft/count";
import type { Answers, FactKey } from "../../facts/facts";
import type { Suppression } from "../../linter/suppression";
import type { FindingView } from "../engine";
import { defaultPreferences } from "../machine";
import type { Checking } from "./checking";
import type { Keeping } from "./keeping";
import type { Workbench } from "./workbench";

/** What the drafter says of the document: answers, findings set aside, its pages. */
export class Statements {
  constructor(
    private readonly bench: Workbench,
    private readonly checking: Checking,
    private readonly keeping: Keeping,
  ) {}

  /** 忽略: sets a finding aside, in the document. Neither reason nor name may be blank. */
  async ignore(finding: FindingView, reason: string, who: string): Promise<void> {
    const { open } = this.bench;
    if (!open || reason.trim() === "" || who.trim() === "") return;
    const when = this.bench.now().toISOString();
    const suppression: Suppression = { ...finding.anchor, reason: reason.trim(), who: who.trim(), when };
    this.bench.prefer({ ...open.preferences, who: who.trim() });
    this.bench.dispatch({ kind: "taskChosen", task: { kind: "none" } });
    await this.suppress([...open.suppressions, suppression]);
  }

  /** Takes a suppression back. */
  async heed(suppression: Suppression): Promise<void> {
    const { open } = this.bench;
    if (open) await this.suppress(open.suppressions.filter((each) => !equals(each, suppression)));
  }

  /** Takes the drafter's answers over what was read or answered before. */
  async answer(answers: Answers): Promise<void> {
    const { open } = this.bench;
    if (open) await this.changeAnswers({ ...open.answers, ...answers });
  }

  /** Takes one answer back: the draft's own words count again. */
  async forgetAnswer(key: FactKey): Promise<void> {
    const { open } = this.bench;
    if (open) await this.changeAnswers({ ...open.answers, [key]: undefined });
  }

  /** Pages as the drafter reads them off Word. */
  async givePages(pages: number | undefined): Promise<void> {
    const known: Pages | undefined = pages === undefined ? undefined : { value: pages, measured: "given" };
    this.bench.dispatch({ kind: "pagesKnown", ...(known && { pages: known }) });
    await this.checking.recheck();
  }

  /** Has the host count pages as it lays them out, which takes a while. */
  async countPages(): Promise<void> {
    await this.bench.working("counting", async () => {
      const pages = await this.bench.host.countPages?.(this.checking.interruptible());
      if (!pages) return;
      this.bench.dispatch({ kind: "pagesKnown", pages });
      await this.checking.recheck();
    });
  }

  /** 清除本插件痕迹: answers and suppressions out of the document, preferences out of the machine. */
  async clearTraces(): Promise<void> {
    await this.bench.guarded(async () => {
      await this.keeping.clear();
      this.bench.machine.clear();
      const { language } = this.bench.preferences;
      this.bench.dispatch({ kind: "preferred", preferences: { ...defaultPreferences, language } });
      this.bench.dispatch({ kind: "answered", answers: {} });
      this.bench.dispatch({ kind: "suppressionsChanged", suppressions: [] });
      this.bench.tell({ kind: "cleared" });
      await this.checking.recheck();
    });
  }

  private async changeAnswers(answers: Answers): Promise<void> {
    this.bench.dispatch({ kind: "taskChosen", task: { kind: "none" } });
    this.bench.dispatch({ kind: "answered", answers });
    await Promise.all([this.keeping.save({ answers }), this.checking.recheck()]);
  }

  private async suppress(suppressions: readonly Suppression[]): Promise<void> {
    this.bench.dispatch({ kind: "suppressionsChanged", suppressions });
    await Promise.all([this.keeping.save({ suppressions }), this.checking.recheck()]);
  }
}

function equals(a: Suppression, b: Suppression): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
