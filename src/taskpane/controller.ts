import type { Pages } from "../draft/count";
import type { Range } from "../draft/draft";
import type { Edit } from "../draft/edit";
import type { Answers, FactKey } from "../facts/facts";
import { type ApplyOptions, type DocumentHost, HostError } from "../host/host";
import type { StoredState } from "../host/stored-state";
import type { Suppression } from "../linter/suppression";
import { fixResult, planFixes, rebased } from "./changes";
import type {
  Engine,
  FilledForm,
  FindingView,
  PackReading,
  PackTexts,
  PassedDraft,
  RosterReport,
  RosterText,
} from "./engine";
import { requestOf } from "./check-request";
import { defaultPreferences, type Machine } from "./machine";
import { problemInWords } from "./problem";
import { tickedFindings } from "./selectors";
import type { FixedChange, Notice, Open, Preferences, SlipWish, Task, UnmadeFix, Work } from "./session";
import type { Store } from "./store";

/** What the controller works with. */
export interface Surroundings {
  readonly host: DocumentHost;
  /** Loads the engine when it is first needed; it is kept out of the first paint. */
  readonly loadEngine: () => Promise<Engine>;
  readonly machine: Machine;
  readonly store: Store;
  readonly now: () => Date;
}

/** Does what the drafter asks: calls host and engine, and tells the session what came of it. Never rejects. */
export class Controller {
  private engine?: Promise<Engine>;
  private checking?: AbortController;
  /** Stops changing the document or counting its pages; what was changed stays. */
  private interrupting?: AbortController;
  /** Changes to the document, one after another. */
  private changes: Promise<void> = Promise.resolve();
  private stored?: StoredState;
  private stopWatching?: () => void;

  constructor(private readonly around: Surroundings) {}

  /** Reads the draft, checks it, and goes on watching it. */
  async start(): Promise<void> {
    const { host } = this.around;
    if (host.capabilities.watch.can) this.stopWatching = host.watch(() => void this.refresh());
    await Promise.all([this.refresh(), this.listPacks()]);
  }

  stop(): void {
    this.stopWatching?.();
    this.checking?.abort();
  }

  /** Reads the document again and checks it: after any change, by whomever. */
  async refresh(): Promise<void> {
    await this.attempt("reading", async (signal) => {
      const { host, store } = this.around;
      await this.changes;
      const [reading, stored] = await Promise.all([host.read(signal), host.store.load()]);
      signal.throwIfAborted();
      this.stored = stored;
      const { name, manuscript, pages, notes } = reading;
      const { answers = {}, suppressions = [] } = stored ?? this.unsaved();
      store.dispatch({
        kind: "draftRead",
        draft: { name, manuscript, notes, answers, suppressions, ...(pages && { pages }) },
      });
      await this.check(signal);
    });
  }

  /** Checks the draft as last read: after an answer, another pack, a suppression. */
  async recheck(): Promise<void> {
    await this.attempt("checking", (signal) => this.check(signal));
  }

  /** Stops the reading or checking under way; what it was to find stays unknown. */
  cancel(): void {
    const { store } = this.around;
    const { work } = store.get();
    if (work?.kind === "changing" || work?.kind === "counting") return this.interrupting?.abort();
    this.checking?.abort(new DOMException("cancelled", "AbortError"));
    this.checking = undefined;
    store.dispatch({ kind: "workEnded" });
    if (store.get().kind === "opening")
      store.dispatch({ kind: "draftUnreadable", message: "读取停下了，还没有核校。" });
  }

  /** Selects the words in the document. */
  async reveal(range: Range): Promise<void> {
    await this.guarded(() => this.around.host.reveal(range));
  }

  /** Makes the fix of one finding. */
  async fix(finding: FindingView): Promise<void> {
    await this.makeFixes([finding], (unmade) => {
      const [first] = unmade;
      if (first) this.notice({ kind: "refused", reason: first.reason, edits: finding.fix?.edits ?? [] });
    });
  }

  /** Makes the fixes ticked in the preview, and says which could not be made. */
  async fixTicked(): Promise<void> {
    const session = this.around.store.get();
    if (session.kind !== "open") return;
    await this.makeFixes(tickedFindings(session), (unmade, fixed) => {
      const task: Task = unmade.length > 0 ? { kind: "reviewingFixes", fixed, unmade } : { kind: "none" };
      this.around.store.dispatch({ kind: "taskChosen", task });
      this.notice({ kind: "fixed", count: fixed });
    });
  }

  /** Takes one fix back. */
  async undo({ finding, undo }: FixedChange): Promise<void> {
    if (!undo) return;
    await this.change(async () => {
      const { done, refused } = await this.around.host.apply(undo, this.applyOptions());
      const [first] = refused;
      if (first) this.notice({ kind: "refused", reason: first.reason, edits: [] });
      const left = this.fixed().filter((change) => refused.length > 0 || change.finding !== finding);
      this.rebaseFixed(
        left,
        done.map(({ edit }) => edit),
      );
    });
  }

  /** 忽略: sets a finding aside, in the document. Neither reason nor name may be blank. */
  async ignore(finding: FindingView, reason: string, who: string): Promise<void> {
    const session = this.openSession();
    if (!session || reason.trim() === "" || who.trim() === "") return;
    const when = this.around.now().toISOString();
    const suppression: Suppression = { ...finding.anchor, reason: reason.trim(), who: who.trim(), when };
    this.prefer({ ...session.preferences, who: who.trim() });
    this.around.store.dispatch({ kind: "taskChosen", task: { kind: "none" } });
    await this.suppress([...session.suppressions, suppression]);
  }

  /** Takes a suppression back. */
  async heed(suppression: Suppression): Promise<void> {
    const session = this.openSession();
    if (session)
      await this.suppress(
        session.suppressions.filter((each) => each !== suppression && !equals(each, suppression)),
      );
  }

  /** Takes the drafter's answers over what was read or answered before. */
  async answer(answers: Answers): Promise<void> {
    const session = this.openSession();
    if (session) await this.changeAnswers({ ...session.answers, ...answers });
  }

  /** Takes one answer back: the draft's own words count again. */
  async forgetAnswer(key: FactKey): Promise<void> {
    const session = this.openSession();
    if (session) await this.changeAnswers({ ...session.answers, [key]: undefined });
  }

  /** Pages as the drafter reads them off Word. */
  async givePages(pages: number | undefined): Promise<void> {
    const known: Pages | undefined = pages === undefined ? undefined : { value: pages, measured: "given" };
    this.around.store.dispatch({ kind: "pagesKnown", ...(known && { pages: known }) });
    await this.recheck();
  }

  /** Has the host count pages as it lays them out, which takes a while. */
  async countPages(): Promise<void> {
    await this.working("counting", async () => {
      const pages = await this.around.host.countPages?.(this.interruptible());
      if (!pages) return;
      this.around.store.dispatch({ kind: "pagesKnown", pages });
      await this.recheck();
    });
  }

  /** Opens a copy with the edits made, where the document itself cannot take them. */
  async openCorrected(edits: readonly Edit[]): Promise<void> {
    await this.working("making", async () => {
      const applied = await this.around.host.openCorrected?.(edits);
      const [first] = applied?.refused ?? [];
      this.notice(first && { kind: "refused", reason: first.reason, edits: [] });
    });
  }

  /** Keeps preferences on the machine; checks again where they change what is found. */
  async preferAndCheck(preferences: Preferences): Promise<void> {
    this.prefer(preferences);
    const session = this.openSession();
    if (session?.isStale) await this.recheck();
  }

  /** Reads a folder as a pack and goes by it; the faults where it is none. */
  async importPack(files: PackTexts): Promise<PackReading | undefined> {
    const { store } = this.around;
    return this.guarded(async () => {
      const reading = await (await this.loaded()).readPack(files);
      if (reading.kind === "pack") {
        const { preferences } = store.get();
        await this.preferAndCheck({ ...preferences, pack: { kind: "imported", files } });
      }
      return reading;
    });
  }

  /** Compares the draft a meeting passed with this one. */
  async compare(passed: PassedDraft): Promise<void> {
    const session = this.openSession();
    if (!session) return;
    await this.working("comparing", async () => {
      const comparison = await (await this.loaded()).compare(session.manuscript, passed);
      if (this.openSession()?.manuscript !== session.manuscript) return;
      this.around.store.dispatch({ kind: "compared", comparison });
    });
  }

  /** Reads a file as the office's roster and keeps it on the machine; the faults where it is none. */
  async importRoster(roster: RosterText): Promise<RosterReport | undefined> {
    return this.guarded(async () => {
      const { preferences } = this.around.store.get();
      const report = await (await this.loaded()).readRoster(roster, preferences.pack);
      if (report.kind === "roster") await this.preferAndCheck({ ...preferences, roster });
      return report;
    });
  }

  /** What the roster kept here holds. */
  async showRoster(): Promise<RosterReport | undefined> {
    const { pack, roster } = this.around.store.get().preferences;
    if (!roster) return undefined;
    return this.guarded(async () => (await this.loaded()).readRoster(roster, pack));
  }

  /** Hands the kept roster back as a file. */
  async exportRoster(): Promise<void> {
    const { roster } = this.around.store.get().preferences;
    if (!roster) return;
    await this.guarded(() => this.around.host.open(new TextEncoder().encode(roster.text), roster.name));
  }

  /** 单据 of the draft as last checked. */
  async makeSlip(wish: SlipWish): Promise<void> {
    const session = this.openSession();
    if (!session) return;
    await this.working("making", async () => {
      const preview = await (await this.loaded()).slip({ ...requestOf(session), ...wish });
      if (this.openSession()?.checked === session.checked) {
        this.around.store.dispatch({ kind: "slipMade", slip: { wish, preview } });
      }
    });
  }

  /** The slip as a document: a new window in Word, a download in a browser. */
  async openSlip(wish: SlipWish): Promise<void> {
    const session = this.openSession();
    if (!session) return;
    await this.working("making", async () => {
      const preview = session.slip?.preview;
      const form = wish.form ?? (preview?.kind === "slip" ? preview.form : undefined);
      const document = await (
        await this.loaded()
      ).slipDocument({ ...requestOf(session), ...wish, ...(form && { form }) });
      await this.around.host.open(document, `${form ?? "单据"}-${baseName(session.name)}.docx`);
    });
  }

  /** The office's own form filled and opened; what of it was not filled. */
  async fillForm(): Promise<FilledForm | undefined> {
    const session = this.openSession();
    const form = session?.ownForm;
    if (!session || !form) return undefined;
    let filled: FilledForm | undefined;
    await this.working("making", async () => {
      const { units } = session.slip?.wish ?? {};
      const request = { ...requestOf(session), ...(units && { units }) };
      filled = await (await this.loaded()).fillForm(request, form);
      await this.around.host.open(filled.document, `${baseName(form.name)}-${baseName(session.name)}.docx`);
    });
    return filled;
  }

  /** 清除本插件痕迹: answers and suppressions out of the document, preferences out of the machine. */
  async clearTraces(): Promise<void> {
    const { host, machine, store } = this.around;
    await this.guarded(async () => {
      await host.store.clear();
      this.stored = undefined;
      machine.clear();
      const { language } = store.get().preferences;
      store.dispatch({ kind: "preferred", preferences: { ...defaultPreferences, language } });
      store.dispatch({ kind: "answered", answers: {} });
      store.dispatch({ kind: "suppressionsChanged", suppressions: [] });
      this.notice({ kind: "cleared" });
      await this.recheck();
    });
  }

  private async listPacks(): Promise<void> {
    await this.guarded(async () => {
      const packs = await (await this.loaded()).packs();
      this.around.store.dispatch({ kind: "packsRead", packs });
    });
  }

  private async check(signal: AbortSignal): Promise<void> {
    const session = this.openSession();
    if (!session) return;
    const engine = await this.loaded();
    signal.throwIfAborted();
    const checked = await engine.check(requestOf(session), signal);
    signal.throwIfAborted();
    this.around.store.dispatch({ kind: "draftChecked", checked });
  }

  private async makeFixes(
    findings: readonly FindingView[],
    report: (unmade: readonly UnmadeFix[], fixed: number) => void,
  ): Promise<void> {
    const plan = planFixes(findings);
    await this.change(async () => {
      const { host } = this.around;
      const applied = await host.apply([...plan.owners.keys()], this.applyOptions());
      const { made, unmade, takeBack } = fixResult(plan, applied);
      this.rebaseFixed(
        this.fixed(),
        applied.done.map(({ edit }) => edit),
        made,
      );
      if (takeBack.length > 0) {
        const back = await host.apply(takeBack, { isTracked: this.applyOptions().isTracked });
        this.rebaseFixed(
          this.fixed(),
          back.done.map(({ edit }) => edit),
        );
      }
      report(unmade, made.length);
    });
  }

  /** 定稿里一处修订不留：once the drafter says it is final, fixes are made directly, whatever was chosen. */
  private applyOptions(): ApplyOptions {
    const { preferences } = this.around.store.get();
    const isFinal = this.openSession()?.answers.stage === "定稿";
    return { isTracked: preferences.tracksFixes !== false && !isFinal, signal: this.interruptible() };
  }

  private interruptible(): AbortSignal {
    this.interrupting = new AbortController();
    return this.interrupting.signal;
  }

  private rebaseFixed(
    before: readonly FixedChange[],
    edits: readonly Edit[],
    made: readonly FixedChange[] = [],
  ): void {
    this.around.store.dispatch({ kind: "fixesChanged", fixed: [...rebased(before, edits), ...made] });
  }

  private async changeAnswers(answers: Answers): Promise<void> {
    this.around.store.dispatch({ kind: "taskChosen", task: { kind: "none" } });
    this.around.store.dispatch({ kind: "answered", answers });
    await Promise.all([this.save({ answers }), this.recheck()]);
  }

  private async suppress(suppressions: readonly Suppression[]): Promise<void> {
    this.around.store.dispatch({ kind: "suppressionsChanged", suppressions });
    await Promise.all([this.save({ suppressions }), this.recheck()]);
  }

  /** Where the document cannot keep it, it lasts as long as the pane, and the drafter is told. */
  private async save(part: Partial<Pick<StoredState, "answers" | "suppressions">>): Promise<void> {
    const { host } = this.around;
    const { store: capability } = host.capabilities;
    const session = this.openSession();
    if (!session) return;
    if (!capability.can) return this.notice({ kind: "problem", text: capability.why });
    const { answers, suppressions } = session;
    const state: StoredState = { ...this.stored, version: 1, answers, suppressions, ...part };
    this.stored = state;
    await this.guarded(() => host.store.save(state));
  }

  /** One change to the document at a time; the draft is read again after it. */
  private async change(job: () => Promise<void>): Promise<void> {
    const { store } = this.around;
    this.checking?.abort();
    const mine = this.changes.then(async () => {
      store.dispatch({ kind: "workStarted", work: { kind: "changing" } });
      await this.guarded(job);
    });
    this.changes = mine;
    await mine;
    await this.refresh();
  }

  /** Reading and checking: the newest request alone counts. */
  private async attempt(kind: Work["kind"], job: (signal: AbortSignal) => Promise<void>): Promise<void> {
    const { store } = this.around;
    this.checking?.abort();
    const mine = new AbortController();
    this.checking = mine;
    store.dispatch({ kind: "workStarted", work: { kind } });
    try {
      await job(mine.signal);
    } catch (error) {
      if (!mine.signal.aborted) this.failed(error);
    } finally {
      if (this.checking === mine) store.dispatch({ kind: "workEnded" });
    }
  }

  private failed(error: unknown): void {
    const { store } = this.around;
    const message = problemInWords(error);
    if (store.get().kind === "open") this.notice({ kind: "problem", text: message });
    else store.dispatch({ kind: "draftUnreadable", message });
  }

  private async working(kind: Work["kind"], job: () => Promise<void>): Promise<void> {
    const { store } = this.around;
    store.dispatch({ kind: "workStarted", work: { kind } });
    await this.guarded(job);
    if (store.get().work?.kind === kind) store.dispatch({ kind: "workEnded" });
  }

  private async guarded<Result>(job: () => Promise<Result>): Promise<Result | undefined> {
    try {
      return await job();
    } catch (error) {
      if (error instanceof HostError && error.kind === "cancelled") return undefined;
      this.notice({ kind: "problem", text: problemInWords(error) });
      return undefined;
    }
  }

  private notice(notice?: Notice): void {
    this.around.store.dispatch({ kind: "noticed", ...(notice && { notice }) });
  }

  private prefer(preferences: Preferences): void {
    const { machine, store } = this.around;
    machine.save(preferences);
    store.dispatch({ kind: "preferred", preferences });
  }

  /** What the session holds where the document keeps nothing. */
  private unsaved(): Partial<Pick<StoredState, "answers" | "suppressions">> {
    const session = this.openSession();
    const { capabilities } = this.around.host;
    return session && !capabilities.store.can ? session : {};
  }

  private loaded(): Promise<Engine> {
    this.engine ??= this.around.loadEngine().catch((error: unknown) => {
      this.engine = undefined;
      throw error;
    });
    return this.engine;
  }

  private fixed(): readonly FixedChange[] {
    return this.openSession()?.fixed ?? [];
  }

  private openSession(): Open | undefined {
    const session = this.around.store.get();
    return session.kind === "open" ? session : undefined;
  }
}

function baseName(name: string): string {
  return name.replace(/\.docx$/i, "");
}

function equals(a: Suppression, b: Suppression): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
