import type { Manuscript } from "../draft/draft";
import type { Pages } from "../draft/count";
import type { Edit, RefusalReason } from "../draft/edit";
import type { CountingRule } from "../draft/terms";
import type { Answers, FactKey } from "../facts/facts";
import type { Severity } from "../linter/finding";
import { type RuleGroup } from "../linter/rule";
import type { Suppression } from "../linter/suppression";
import type {
  Checked,
  ComparisonView,
  FindingView,
  PackChoice,
  OwnForm,
  PackInfo,
  RosterText,
  SlipPreview,
  SlipRequest,
} from "./engine";
import { safeFindings, visibleFindings } from "./selectors";

/** Everything the pane knows: of the draft, of what the drafter is doing, of what the machine keeps. */
export type Session = Opening | Unreadable | Open;

/** The draft has not been read yet. */
export interface Opening extends Shell {
  readonly kind: "opening";
}

/** The draft could not be read; `message` says why and how to mend it. */
export interface Unreadable extends Shell {
  readonly kind: "unreadable";
  readonly message: string;
}

export interface Open extends Shell {
  readonly kind: "open";
  readonly name: string;
  readonly manuscript: Manuscript;
  /** Pages as the host counted them, or as somebody gave them. */
  readonly pages?: Pages;
  /** What could not be read of the draft. */
  readonly notes: readonly string[];
  readonly answers: Answers;
  readonly suppressions: readonly Suppression[];
  /** What the last check found. Absent until the first is done. */
  readonly checked?: Checked;
  /** Something has changed since that check: it is not to be taken for the draft's own. */
  readonly isStale: boolean;
  readonly fixed: readonly FixedChange[];
  readonly card?: OpenCard;
  readonly filter: Filter;
  readonly task: Task;
  /** 单据 of the draft as last checked; absent until it is asked for. */
  readonly slip?: MadeSlip;
  /** The draft a meeting passed beside this one, where somebody chose it. */
  readonly comparison?: ComparisonView;
}

/** What is asked of a slip beyond the draft. */
export type SlipWish = Pick<SlipRequest, "form" | "units">;

export interface MadeSlip {
  readonly wish: SlipWish;
  readonly preview: SlipPreview;
}

/** What stays whatever becomes of the draft. */
export interface Shell {
  readonly view: View;
  readonly preferences: Preferences;
  readonly packs: readonly PackInfo[];
  readonly work?: Work;
  readonly notice?: Notice;
  /** The office's own form, for as long as the pane is open. */
  readonly ownForm?: OwnForm;
}

export const views = ["check", "sign", "slip", "settings"] as const;
export type View = (typeof views)[number];

export const languages = ["zh", "en"] as const;
export type Language = (typeof languages)[number];

/** What the machine keeps from one draft to the next. */
export interface Preferences {
  readonly language: Language;
  readonly pack: PackChoice;
  /** Absent to go by the program that last saved the file. */
  readonly countingRule?: CountingRule;
  /** Who ignores findings here, typed once. */
  readonly who: string;
  /** Whether fixes in Word leave 修订痕迹; they do unless it is false, save in a draft that is final. */
  readonly tracksFixes?: boolean;
  /** 名册 of the office. */
  readonly roster?: RosterText;
}

/** Long work under way. */
export interface Work {
  readonly kind: "reading" | "checking" | "changing" | "counting" | "comparing" | "making";
}

/** Something the drafter must be told: a failure in its own words, an edit the document refused, a job done. */
export type Notice =
  | { readonly kind: "problem"; readonly text: string }
  | { readonly kind: "refused"; readonly reason: RefusalReason; readonly edits: readonly Edit[] }
  | { readonly kind: "fixed"; readonly count: number }
  | { readonly kind: "cleared" };

/** 已改: a finding that was fixed. `undo` takes it back; absent once a later change covers its words. */
export interface FixedChange {
  readonly finding: FindingView;
  readonly undo?: readonly Edit[];
}

/** A fix that was wanted and not made. */
export interface UnmadeFix {
  readonly finding: FindingView;
  readonly reason: RefusalReason;
}

/** The one open card, and its place in the list, where the next opens once it is dealt with. */
export interface OpenCard {
  readonly id: string;
  readonly place: number;
}

export interface Filter {
  readonly severity?: Severity;
  readonly group?: RuleGroup;
}

/** What the drafter is in the middle of; one thing at a time. */
export type Task =
  | { readonly kind: "none" }
  | { readonly kind: "ignoring"; readonly id: string }
  | { readonly kind: "choosingFixes"; readonly unticked: readonly string[] }
  | { readonly kind: "reviewingFixes"; readonly fixed: number; readonly unmade: readonly UnmadeFix[] }
  | { readonly kind: "handled" }
  | { readonly kind: "answering"; readonly fact: FactKey };

export type SessionEvent =
  | { readonly kind: "viewChosen"; readonly view: View }
  | { readonly kind: "workStarted"; readonly work: Work }
  | { readonly kind: "workEnded" }
  | { readonly kind: "ownFormChosen"; readonly form?: OwnForm }
  | { readonly kind: "noticed"; readonly notice?: Notice }
  | { readonly kind: "packsRead"; readonly packs: readonly PackInfo[] }
  | { readonly kind: "preferred"; readonly preferences: Preferences }
  | { readonly kind: "draftUnreadable"; readonly message: string }
  | { readonly kind: "draftRead"; readonly draft: DraftRead }
  | { readonly kind: "draftChecked"; readonly checked: Checked }
  | { readonly kind: "pagesKnown"; readonly pages?: Pages }
  | { readonly kind: "cardToggled"; readonly id: string }
  | { readonly kind: "cardMoved"; readonly by: 1 | -1 }
  | { readonly kind: "filtered"; readonly filter: Filter }
  | { readonly kind: "taskChosen"; readonly task: Task }
  | { readonly kind: "fixTicked"; readonly id: string; readonly ticked: boolean }
  | { readonly kind: "fixesChanged"; readonly fixed: readonly FixedChange[] }
  | { readonly kind: "suppressionsChanged"; readonly suppressions: readonly Suppression[] }
  | { readonly kind: "answered"; readonly answers: Answers }
  | { readonly kind: "slipMade"; readonly slip: MadeSlip }
  | { readonly kind: "compared"; readonly comparison: ComparisonView };

/** What a reading of the draft brings; the same document read again keeps what was under way. */
export interface DraftRead {
  readonly name: string;
  readonly manuscript: Manuscript;
  readonly pages?: Pages;
  readonly notes: readonly string[];
  readonly answers: Answers;
  readonly suppressions: readonly Suppression[];
}

/** The session before anything is read. */
export function startSession(preferences: Preferences): Session {
  return { kind: "opening", view: "check", preferences, packs: [] };
}

/** The one way a session changes. Events that make no sense where it stands leave it as it is. */
export function reduce(session: Session, event: SessionEvent): Session {
  switch (event.kind) {
    case "viewChosen":
      return { ...withoutTask(session), view: event.view, notice: undefined };
    case "workStarted":
      return workStarted(session, event.work);
    case "workEnded":
      return { ...session, work: undefined };
    case "noticed":
      return { ...session, notice: event.notice };
    case "ownFormChosen":
      return { ...session, ownForm: event.form };
    case "packsRead":
      return { ...session, packs: event.packs };
    case "preferred":
      return preferred(session, event.preferences);
    case "draftUnreadable":
      return { ...shellOf(session), kind: "unreadable", message: event.message };
    case "draftRead":
      return draftRead(session, event.draft);
    default:
      return session.kind === "open" ? reduceOpen(session, event) : session;
  }
}

type OpenEvent = Exclude<
  SessionEvent,
  {
    kind:
      | "viewChosen"
      | "workStarted"
      | "workEnded"
      | "noticed"
      | "ownFormChosen"
      | "packsRead"
      | "preferred"
      | "draftUnreadable"
      | "draftRead";
  }
>;

function reduceOpen(session: Open, event: OpenEvent): Open {
  switch (event.kind) {
    case "draftChecked":
      return draftChecked(session, event.checked);
    case "pagesKnown":
      return { ...session, pages: event.pages, isStale: true };
    case "cardToggled":
      return openCard(session, session.card?.id === event.id ? undefined : event.id);
    case "cardMoved":
      return moveCard(session, event.by);
    case "filtered":
      return withCard({ ...session, filter: event.filter, task: { kind: "none" } });
    case "taskChosen":
      return { ...session, task: event.task };
    case "fixTicked":
      return tickFix(session, event.id, event.ticked);
    case "fixesChanged":
      return { ...session, fixed: event.fixed };
    case "suppressionsChanged":
      return { ...session, suppressions: event.suppressions, isStale: true };
    case "answered":
      return { ...session, answers: event.answers, isStale: true };
    case "slipMade":
      return { ...session, slip: event.slip };
    case "compared":
      return { ...session, comparison: event.comparison };
    default:
      return event satisfies never;
  }
}

function shellOf({ view, preferences, packs, work, notice, ownForm }: Session): Shell {
  return { view, preferences, packs, work, notice, ownForm };
}

function withoutTask(session: Session): Session {
  return session.kind === "open" ? { ...session, task: { kind: "none" } } : session;
}

function draftRead(session: Session, draft: DraftRead): Open {
  const fresh: Open = {
    ...shellOf(session),
    kind: "open",
    ...draft,
    isStale: true,
    fixed: [],
    filter: {},
    task: { kind: "none" },
  };
  if (session.kind !== "open" || session.name !== draft.name) return fresh;
  const { checked, fixed, card, filter, task } = session;
  const given = session.pages?.measured === "given" ? session.pages : undefined;
  const comparison = session.manuscript === draft.manuscript ? session.comparison : undefined;
  return { ...fresh, pages: draft.pages ?? given, checked, fixed, card, filter, task, comparison };
}

/** The first check opens the first card; a card the drafter has closed stays closed. */
function draftChecked(session: Open, checked: Checked): Open {
  const next = { ...session, checked, isStale: false, slip: undefined };
  return session.checked && !session.card ? { ...next, task: keptTask(next) } : withCard(next);
}

/** Keeps the card open while its finding is there, else opens the one now in its place. */
function withCard(session: Open): Open {
  const shown = visibleFindings(session);
  const place = session.card ? shown.findIndex(({ id }) => id === session.card?.id) : 0;
  const at = place >= 0 ? place : Math.min(session.card?.place ?? 0, shown.length - 1);
  const finding = shown[at];
  return { ...session, card: finding && { id: finding.id, place: at }, task: keptTask(session) };
}

/** A draft is read anew because it may have changed: until that is done the last check is not to be relied on. */
function workStarted(session: Session, work: Work): Session {
  const isReading = work.kind === "reading";
  return session.kind === "open" && isReading ? { ...session, work, isStale: true } : { ...session, work };
}

/** Another pack, another way of counting, another roster make the last check another's. */
function preferred(session: Session, preferences: Preferences): Session {
  const { pack, countingRule, roster } = session.preferences;
  const same =
    pack === preferences.pack && countingRule === preferences.countingRule && roster === preferences.roster;
  return session.kind === "open" && !same
    ? { ...session, preferences, isStale: true }
    : { ...session, preferences };
}

/** A finding that is gone cannot be ignored any more, and where nothing is left to fix nothing is chosen. */
function keptTask(session: Open): Task {
  const { task, checked } = session;
  const isOver =
    (task.kind === "ignoring" && !checked?.findings.some(({ id }) => id === task.id)) ||
    (task.kind === "choosingFixes" && safeFindings(session).length === 0);
  return isOver ? { kind: "none" } : task;
}

function openCard(session: Open, id: string | undefined): Open {
  const place = visibleFindings(session).findIndex((finding) => finding.id === id);
  const card = id === undefined || place < 0 ? undefined : { id, place };
  return { ...session, card, task: { kind: "none" } };
}

function moveCard(session: Open, by: 1 | -1): Open {
  const shown = visibleFindings(session);
  const place = session.card ? session.card.place + by : by > 0 ? 0 : shown.length - 1;
  const finding = shown[place];
  return finding ? openCard(session, finding.id) : session;
}

function tickFix(session: Open, id: string, ticked: boolean): Open {
  if (session.task.kind !== "choosingFixes") return session;
  const others = session.task.unticked.filter((each) => each !== id);
  return { ...session, task: { kind: "choosingFixes", unticked: ticked ? others : [...others, id] } };
}
