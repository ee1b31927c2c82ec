import type { Draft, Manuscript } from "./draft";
import type { CountingRule } from "./terms";

/** 字数 and characters of a stretch, as the status bar's dialog lists them. */
export interface Counts {
  readonly words: number;
  readonly characters: number;
  readonly charactersWithSpaces: number;
}

/** 字数 of a draft by one program's rule. */
export interface DraftCounts {
  readonly rule: CountingRule;
  /** The main story: what the status bar shows. */
  readonly whole: Counts;
  /** The main story with text boxes and notes: the dialog's tick box. */
  readonly withNotes: Counts;
  /** 正文 of the carrier: what the limits of 规则55 are held against. */
  readonly body: Counts;
  /** 正文 of each of `draft.parts`, by the same index. */
  readonly parts: readonly Counts[];
}

/** 页数 and how it was had: never shown without. */
export interface Pages {
  readonly value: number;
  readonly measured: "laid out" | "given" | "estimated" | "last saved";
}

export declare function countDraft(draft: Draft, rule: CountingRule): DraftCounts;
export declare function countParagraphs(manuscript: Manuscript, from: number, to: number, rule: CountingRule): Counts;
