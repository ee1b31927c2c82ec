import { isBullet } from "./bullet";
import { characterClass, classesOf } from "./character-class";
import type { Draft, Manuscript, Paragraph, Range } from "./draft";
import { figureTables } from "./figure-tables";
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
  /** 正文 of the carrier, tables of figures left out: what the limits of 规则55 are held against. */
  readonly body: Counts;
  /** 正文 of each of `draft.parts`, by the same index. */
  readonly parts: readonly Counts[];
}

/** 页数 and how it was had: never shown without. */
export interface Pages {
  readonly value: number;
  readonly measured: "laid out" | "given" | "estimated" | "last saved";
  /** `ends[i]` is the last line of page i + 1 by the estimate; absent where the estimate does not agree on `value`. */
  readonly ends?: readonly Range[];
}

/** Counts a draft by the rule of the program that shows it; what was chosen where neither is known: docs/decisions/0006. */
export function countDraft(draft: Draft, rule: CountingRule): DraftCounts {
  const each = draft.paragraphs.map((paragraph) => countParagraph(paragraph, rule));
  const left = figureTables(draft);
  const inBody = each.map((counts, index) => (isInTable(draft.paragraphs[index], left) ? nothing : counts));
  const parts = draft.parts.map(({ body }) => total(inBody, body.from, body.to));
  const beside = each.filter((_, index) => isBesideTheText(draft.paragraphs[index]));
  const whole = total(each, 0, draft.mainCount);
  return {
    rule,
    whole,
    withNotes: add(whole, total(beside, 0, beside.length)),
    body: parts[0] ?? nothing,
    parts,
  };
}

/** Counts of the paragraphs `from..to`, half open, whatever their place. */
export function countParagraphs(
  manuscript: Manuscript,
  from: number,
  to: number,
  rule: CountingRule,
): Counts {
  const tally = newTally();
  for (let index = from; index < to; index++) {
    const paragraph = manuscript.paragraphs[index];
    if (paragraph) addParagraph(tally, paragraph, rule);
  }
  return countsOf(tally);
}

const nothing: Counts = { words: 0, characters: 0, charactersWithSpaces: 0 };

function isInTable(paragraph: Paragraph | undefined, tables: ReadonlySet<number>): boolean {
  return paragraph?.place.kind === "cell" && tables.has(paragraph.place.table);
}

const placesBeside: ReadonlySet<string> = new Set(["textBox", "footnote", "endnote"]);

function isBesideTheText(paragraph: Paragraph | undefined): boolean {
  return paragraph !== undefined && placesBeside.has(paragraph.place.kind);
}

function total(each: readonly Counts[], from: number, to: number): Counts {
  let sum = nothing;
  for (let index = from; index < to; index++) sum = add(sum, each[index] ?? nothing);
  return sum;
}

function add(a: Counts, b: Counts): Counts {
  return {
    words: a.words + b.words,
    characters: a.characters + b.characters,
    charactersWithSpaces: a.charactersWithSpaces + b.charactersWithSpaces,
  };
}

/** A count under way. Words go on over the ends of runs, never over the end of a paragraph. */
interface Tally {
  words: number;
  characters: number;
  spaces: number;
  insideWord: boolean;
}

function newTally(): Tally {
  return { words: 0, characters: 0, spaces: 0, insideWord: false };
}

function countsOf({ words, characters, spaces }: Tally): Counts {
  return { words, characters, charactersWithSpaces: characters + spaces };
}

function countParagraph(paragraph: Paragraph, rule: CountingRule): Counts {
  const tally = newTally();
  addParagraph(tally, paragraph, rule);
  return countsOf(tally);
}

function addParagraph(tally: Tally, paragraph: Paragraph, rule: CountingRule): void {
  tally.insideWord = false;
  if (rule === "Word") countLabel(tally, paragraph);
  for (const { from, to, format } of paragraph.runs) {
    if (!format.hidden)
      countStretch(tally, paragraph.text, from, to, classesOf(rule, format.eastAsiaHint ?? false));
  }
}

/** A bullet is a character and no word; the space after a label is one (both seen in files Word counted). */
function countLabel(tally: Tally, { label, labelSuffix = "tab" }: Paragraph): void {
  if (label === undefined || label === "") return;
  if (isBullet(label)) tally.characters++;
  else countStretch(tally, label, 0, label.length, classesOf("Word", false));
  if (labelSuffix === "nothing") return;
  tally.spaces++;
  tally.insideWord = false;
}

function countStretch(tally: Tally, text: string, from: number, to: number, classes: Uint8Array): void {
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    countCharacter(tally, classes[unit]);
    if (unit >= 0xd800 && unit <= 0xdbff && at + 1 < to) at++;
  }
}

function countCharacter(tally: Tally, kind: number | undefined): void {
  if (kind === characterClass.nothing) return;
  const inWord = kind === characterClass.inWord;
  const wholeWord = kind === characterClass.wholeWord;
  if (wholeWord || (inWord && !tally.insideWord)) tally.words++;
  if (wholeWord || inWord) tally.characters++;
  if (kind === characterClass.space) tally.spaces++;
  tally.insideWord = inWord;
}
