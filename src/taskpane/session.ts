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
  OwnWords,
  PackInfo,
  RosterText,
  SlipPreview,
  SlipRequest,
} from "./engine";

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

/** A draft is open: what was read of it, what was found, and what the drafter is at. */
export interface Open extends Shell, DraftRead {
  readonly kind: "open";
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

/** A slip and what was asked of it. */
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

/** 核校、签批、单据、设置, in the order of the tabs. */
export const views = ["check", "sign", "slip", "settings"] as const;
export type View = (typeof views)[number];

/** The languages of the pane. */
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
  /** 词表 of the unit. */
  readonly ownWords?: OwnWords;
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

/** Which findings are listed; an absent one lets all pass. */
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

/** All that can happen to a session. */
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
  /** Pages as the host counted them, or as somebody gave them. */
  readonly pages?: Pages;
  /** What could not be read of the draft. */
  readonly notes: readonly string[];
  readonly answers: Answers;
  readonly suppressions: readonly Suppression[];
}

/** The session before anything is read. */
export function startSession(preferences: Preferences): Session {
  return { kind: "opening", view: "check", preferences, packs: [] };
}
