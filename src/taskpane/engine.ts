import type { Pages } from "../draft/count";
import type { Manuscript, Range } from "../draft/draft";
import type { Edit } from "../draft/edit";
import type { CountingRule, DocumentType } from "../draft/terms";
import type { Answers, Facts, FactValues } from "../facts/facts";
import type { RuleFailure, Safety, Severity } from "../linter/finding";
import type { Gauge } from "../linter/gauges";
import type { RuleGroup, Title } from "../linter/rule";
import type { Suppression } from "../linter/suppression";
import type { InForce } from "../packs/pack";
import type { PackTexts } from "../packs/pack-folder";
import type { ReadWordList, WordList } from "../packs/word-list";
import type { Basis } from "../regulations/citation";
import type { CitedClause } from "../regulations/register";
import type { Chain } from "../routing/chain";
import type { Countersigner } from "../slip/countersigners";
import type { SlipPage } from "../slip/sheet";
import type { SlipForm } from "../slip/slip-form";

/** What reads a draft and works on it, in a worker or in the page. It keeps nothing between calls. */
export interface Engine {
  /** The packs that come with the program. */
  packs(): Promise<readonly PackInfo[]>;
  /** Reads a folder's files as a pack. */
  readPack(files: PackTexts): Promise<PackReading>;
  /** 核校 and 签批链 of a draft in one. Rejects with the signal's reason once it is aborted. */
  check(request: CheckRequest, signal?: AbortSignal): Promise<Checked>;
  /** Reads a roster against the posts of a pack. */
  readRoster(roster: RosterText, pack: PackChoice): Promise<RosterReport>;
  /** Reads the text of a unit's own word list; `name` is its file's. */
  readWords(name: string, text: string): Promise<ReadWordList>;
  /** 单据 of a draft: the pages of the form asked for, or of the usual one. */
  slip(request: SlipRequest): Promise<SlipPreview>;
  /** The same as a .docx. Rejects with EngineError where the draft gets no slip. */
  slipDocument(request: SlipRequest): Promise<Uint8Array>;
  /** The office's own form filled. Rejects with EngineError where it is no .docx, or the draft gets no slip. */
  fillForm(request: SlipRequest, form: OwnForm): Promise<FilledForm>;
  /** 会后修改: the draft a meeting passed beside the draft in hand. Rejects with EngineError where the file is no .docx. */
  compare(manuscript: Manuscript, passed: PassedDraft): Promise<ComparisonView>;
}

/** What the engine could not do, worded in Chinese for whoever can mend it. */
export class EngineError extends Error {
  override readonly name = "EngineError";
}

/** Which pack to go by: one that comes with the program, or an office's own. */
export type PackChoice =
  | { readonly kind: "built-in"; readonly id: string }
  | { readonly kind: "imported"; readonly files: PackTexts };

/** A pack as the settings list it. */
export interface PackInfo {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly inForce: InForce;
  /** Whether it says who signs. */
  readonly signs: boolean;
}

/** A pack read, or every fault in it: a Chinese sentence each. */
export type PackReading =
  | { readonly kind: "pack"; readonly info: PackInfo }
  | { readonly kind: "faults"; readonly faults: readonly string[] };

/** 上会稿: the file of the draft a meeting passed. */
export interface PassedDraft {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What changed since the meeting, and the answer it suggests: a person decides. */
export interface ComparisonView {
  readonly name: string;
  readonly revision: FactValues["revision"];
  readonly changes: readonly ChangeView[];
}

/** One difference from the draft a meeting passed. */
export interface ChangeView {
  readonly kind: "changed" | "removed" | "added" | "moved";
  /** 上会稿 above, 签发稿 below. */
  readonly excerpt: Excerpt;
  /** What of the substance it touches (主体, 期限…); empty where it is wording alone. */
  readonly touches: readonly string[];
  /** Where it stands in the draft in hand. */
  readonly range?: Range;
}

/** 名册, as the office's file has it. */
export interface RosterText {
  readonly name: string;
  readonly text: string;
}

/** What a roster holds, or every fault in it. */
export type RosterReport =
  | { readonly kind: "roster"; readonly people: readonly RosterLine[]; readonly organs: number }
  | { readonly kind: "faults"; readonly faults: readonly string[] };

/** 本单位的词表: words the unit does not want, and what it writes instead. */
export interface OwnWords {
  /** The file they came from. */
  readonly name: string;
  readonly words: WordList;
}

/** One person of a roster. */
export interface RosterLine {
  readonly name: string;
  readonly posts: readonly string[];
  readonly inChargeOf: readonly string[];
}

/** What a slip is made from: all that a check is, and what the drafter wants of it. */
export interface SlipRequest extends CheckRequest {
  readonly form?: SlipForm;
  /** 会签单位 the drafter names instead of those proposed. */
  readonly units?: readonly string[];
}

/** 本单位的单据: an office's own form, its controls named after what goes into them (docs/slip.md). */
export interface OwnForm {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The form filled, and what of it was not. */
export interface FilledForm {
  readonly document: Uint8Array;
  /** How many fields were filled. */
  readonly filled: number;
  /** Names of controls the program does not know, each with the one it may mean. */
  readonly unknown: readonly string[];
  /** Controls it could not fill, a Chinese sentence each. */
  readonly unfilled: readonly string[];
  /** Fields of a slip the form has no control for. */
  readonly missing: readonly string[];
}

/** A form as its pages, or why the draft gets none. */
export type SlipPreview =
  | {
      readonly kind: "slip";
      /** Those that fit, the usual one first. */
      readonly forms: readonly SlipForm[];
      readonly form: SlipForm;
      readonly pages: readonly SlipPage[];
      readonly countersigners: readonly Countersigner[];
    }
  | { readonly kind: "refused"; readonly reason: string };

/** What is checked, by which pack, and what the drafter and the office say beside it. */
export interface CheckRequest {
  readonly manuscript: Manuscript;
  readonly pack: PackChoice;
  readonly answers: Answers;
  readonly suppressions: readonly Suppression[];
  readonly roster?: RosterText;
  /** Looked for beside the pack's own. */
  readonly ownWords?: OwnWords;
  readonly pages?: Pages;
  /** That of the program that last saved the file unless given. */
  readonly countingRule?: CountingRule;
}

/** A draft read and checked, as plain values the pane shows. */
export interface Checked {
  readonly pack: PackInfo;
  readonly documentType?: DocumentType;
  /** The document's title in one piece; empty where there is none. */
  readonly title: string;
  /** Whether the draft holds any word at all. */
  readonly isEmpty: boolean;
  readonly findings: readonly FindingView[];
  readonly ignored: readonly IgnoredView[];
  /** Suppressions that no longer meet a finding. */
  readonly unused: readonly Suppression[];
  /** Suppressions of rules that may not be suppressed. */
  readonly forbidden: readonly Suppression[];
  readonly failures: readonly RuleFailure[];
  readonly facts: Facts;
  readonly gauges: readonly Gauge[];
  /** Absent where the pack does not say who signs. */
  readonly chain?: Chain;
  /** Every basis of the chain and the preparations, spelled out. */
  readonly clauses: Readonly<Record<Basis, CitedClause>>;
}

/** A finding with all a card shows. */
export interface FindingView {
  /** Stays the same while the words it stands on and those around them do. */
  readonly id: string;
  readonly rule: string;
  readonly ruleTitle: Title;
  readonly group: RuleGroup;
  readonly severity: Severity;
  readonly message: string;
  readonly clauses: readonly CitedClause[];
  readonly range: Range;
  readonly region: Region;
  readonly excerpt: Excerpt;
  readonly fix?: FixView;
  /** What a suppression of it names. */
  readonly anchor: Pick<Suppression, "rule" | "words" | "before" | "after">;
  /** False where the pack does not let anyone ignore it. */
  readonly suppressible: boolean;
}

/** A fix as the pane offers it. */
export interface FixView {
  readonly title: string;
  readonly safety: Safety;
  readonly edits: readonly Edit[];
}

/** A finding set aside, and by whom and why. */
export interface IgnoredView {
  readonly finding: FindingView;
  readonly suppression: Suppression;
}

/** 现状 and, where a fix changes the words, 应为: pieces of the paragraph, those that matter marked. */
export interface Excerpt {
  readonly now: readonly Piece[];
  readonly then?: readonly Piece[];
}

/** Some words, and whether they are the ones that matter. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** A part of the document that findings are grouped by. */
export type RegionKind =
  | "length"
  | "masthead"
  | "title"
  | "recipients"
  | "body"
  | "closing"
  | "attachments"
  | "colophon"
  | "margins";

/** Which part of the document a place belongs to. */
export interface Region {
  readonly kind: RegionKind;
  /** The level-one heading it stands under, or the attachment's label, as it reads. */
  readonly heading?: string;
  /** The title of the enclosed document it is in. */
  readonly enclosed?: string;
}
