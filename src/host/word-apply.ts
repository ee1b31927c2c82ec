import type { Manuscript, Paragraph } from "../draft/draft";
import {
  comparePositions,
  type Edit,
  type FormatEdit,
  type Refusal,
  type RefusalReason,
  trimmed,
} from "../draft/edit";
import { HostError } from "./host";
import { type LiveText, liveText } from "./live-text";
import type { ShownText } from "./shown-text";
import { canSay, writeFormat } from "./word-format";
import { findRanges, type Wanted } from "./word-place";
import { type PlacedText, tracked, type Writing, writeTexts } from "./word-write";

/** What came of edits, of those that the reading of the document allows. */
export interface WordEdits {
  readonly done: readonly Edit[];
  readonly refused: readonly Refusal[];
}

/** The draft as it was read, and what the open document may show for each of its paragraphs. */
export interface ReadDraft {
  readonly manuscript: Manuscript;
  readonly shown: readonly ShownText[];
}

/** How edits are made in Word. */
export interface EditingInWord {
  /** Whether changes of words are tracked; only where Word can be told to. */
  readonly isTracked: boolean;
  /** Asked before each edit: whether to go on. */
  readonly goesOn: () => boolean;
  /** Told after each edit that Word has answered. */
  readonly answered: () => void;
}

/**
 * Makes edits in the open document: each is found by its words and what stands around them, in a paragraph that reads
 * as it did when the draft was read, and so do its neighbours. What Word failed at after some were made is refused;
 * where none was made the failure is thrown.
 */
export async function editInWord(
  context: Word.RequestContext,
  draft: ReadDraft,
  edits: readonly Edit[],
  how: EditingInWord,
): Promise<WordEdits> {
  const paragraphs = await liveParagraphs(context);
  how.answered();
  const job = new Job(context, new LiveDocument(draft, paragraphs), how);
  await job.place(edits);
  how.answered();
  try {
    await job.setFormats();
    await job.writeTexts();
    job.refuseRest("stopped");
  } catch (error) {
    // One of our own says more than a refusal could.
    if (job.done.length === 0 || error instanceof HostError) throw error;
    job.refuseRest("failed");
  }
  return job;
}

/** The paragraphs of the open document with their text, in one turn with Word. */
export async function liveParagraphs(context: Word.RequestContext): Promise<readonly Word.Paragraph[]> {
  const { paragraphs } = context.document.body;
  // Never without names: loading everything stops some builds for seconds a page.
  paragraphs.load("items/text");
  await context.sync();
  return paragraphs.items;
}

/** The draft as it was read, held against the paragraphs of the open document. */
export class LiveDocument {
  private readonly texts = new Map<number, LiveText | undefined>();

  constructor(
    private readonly read: ReadDraft,
    readonly paragraphs: readonly Word.Paragraph[],
  ) {}

  /** The paragraph of that index where the open document has it unchanged. */
  at(index: number): { readonly paragraph: Word.Paragraph; readonly live: LiveText } | undefined {
    const paragraph = this.paragraphs[index];
    const live = this.liveAt(index);
    return paragraph && live && { paragraph, live };
  }

  /** Whether the paragraphs on either side are unchanged too: the same words may stand twice in a document. */
  hasItsNeighbours(index: number): boolean {
    const { mainCount } = this.read.manuscript;
    if (this.paragraphs.length !== mainCount && (index === 0 || index === mainCount - 1)) return false;
    return [index - 1, index + 1].every((beside) => beside < 0 || beside >= mainCount || this.liveAt(beside));
  }

  /** The nearest paragraph that reads as paragraph `index` of the draft does. */
  nearest(index: number): { readonly paragraph: Word.Paragraph; readonly live: LiveText } | undefined {
    for (let distance = 0; distance < this.paragraphs.length + index; distance++) {
      for (const place of [index - distance, index + distance]) {
        const paragraph = this.paragraphs[place];
        const live = paragraph && this.compare(index, paragraph.text);
        if (paragraph && live) return { paragraph, live };
      }
    }
    return undefined;
  }

  private liveAt(index: number): LiveText | undefined {
    if (this.texts.has(index)) return this.texts.get(index);
    const paragraph = this.paragraphs[index];
    const live = paragraph && this.compare(index, paragraph.text);
    this.texts.set(index, live);
    return live;
  }

  private compare(index: number, text: string): LiveText | undefined {
    const paragraph = this.draft(index);
    const shown = this.read.shown[index];
    return paragraph && shown && liveText(paragraph.text, shown, text);
  }

  /** The draft's own paragraph. */
  draft(index: number): Paragraph | undefined {
    return index < this.read.manuscript.mainCount ? this.read.manuscript.paragraphs[index] : undefined;
  }
}

interface PlacedFormat {
  readonly edit: FormatEdit;
  readonly paragraph: Word.Paragraph;
  readonly range: Word.Range | undefined;
}

/** Where an edit goes, before Word has been asked for it. */
interface Plan {
  readonly edit: Edit;
  readonly paragraph: Word.Paragraph;
  readonly wanted?: Wanted;
  readonly how: PlacedText["how"];
}

class Job implements WordEdits, Writing {
  readonly done: Edit[] = [];
  readonly refused: Refusal[] = [];
  private readonly texts: PlacedText[] = [];
  private readonly formats: PlacedFormat[] = [];

  constructor(
    private readonly context: Word.RequestContext,
    private readonly document: LiveDocument,
    private readonly how: EditingInWord,
  ) {}

  async place(edits: readonly Edit[]): Promise<void> {
    const plans = edits.flatMap((edit) => this.plan(edit) ?? []);
    const searched = plans.flatMap(({ wanted }) => wanted ?? []);
    const found = await findRanges(this.context, searched);
    const ranges = new Map(searched.map((wanted, index) => [wanted, found[index]]));
    for (const plan of plans) this.take(plan, plan.wanted && ranges.get(plan.wanted));
    this.texts.sort((a, b) => comparePositions(b.edit.range, a.edit.range));
  }

  async setFormats(): Promise<void> {
    for (const { edit, paragraph, range } of this.formats) {
      if (!this.goesOn()) return;
      const isSet = await writeFormat(this.context, edit, paragraph, range);
      this.how.answered();
      if (isSet) this.done.push(edit);
      else this.refuse(edit, "unsupported");
    }
  }

  async writeTexts(): Promise<void> {
    if (this.texts.length === 0 || !this.goesOn()) return;
    const write = (): Promise<void> => writeTexts(this.context, this.texts, this);
    await (this.how.isTracked ? tracked(this.context, write) : write());
  }

  goesOn(): boolean {
    return this.how.goesOn();
  }

  dealtWith(edit: Edit, outcome: "made" | "changed since"): void {
    this.how.answered();
    if (outcome === "made") this.done.push(edit);
    else this.refuse(edit, "changed-since");
  }

  /** Whatever was neither made nor refused yet. */
  refuseRest(reason: RefusalReason): void {
    const settled = new Set([...this.done, ...this.refused.map(({ edit }) => edit)]);
    for (const { edit } of [...this.formats, ...this.texts]) {
      if (!settled.has(edit)) this.refuse(edit, reason);
    }
  }

  private plan(edit: Edit): Plan | undefined {
    const { paragraph: index } = edit.range;
    const draft = this.document.draft(index);
    if (!draft) return this.refuse(edit, "unsupported");
    const place = this.document.at(index);
    if (!place || !this.document.hasItsNeighbours(index)) return this.refuse(edit, "changed-since");
    if (edit.kind === "format") return this.planFormat(edit, draft, place);
    const { from, to } = trimmed(edit).range;
    if (from < to) return { edit, how: "replace", ...this.wanted(place, from, to) };
    const beside = besideInsertion(draft, from);
    if (!beside) return this.refuse(edit, "unsupported");
    return { edit, how: beside.how, ...this.wanted(place, beside.from, beside.to) };
  }

  private planFormat(
    edit: FormatEdit,
    draft: Paragraph,
    place: { readonly paragraph: Word.Paragraph; readonly live: LiveText },
  ): Plan | undefined {
    const { from, to } = edit.range;
    if (!canSay(edit, draft.format) || (edit.run && from === to)) return this.refuse(edit, "unsupported");
    const wanted = edit.run ? this.wanted(place, from, to) : { paragraph: place.paragraph };
    return { edit, how: "replace", ...wanted };
  }

  private wanted(
    { paragraph, live }: { readonly paragraph: Word.Paragraph; readonly live: LiveText },
    from: number,
    to: number,
  ): { readonly paragraph: Word.Paragraph; readonly wanted: Wanted } {
    return { paragraph, wanted: { paragraph, live: live.text, from: live.start(from), to: live.end(to) } };
  }

  private take({ edit, paragraph, wanted, how }: Plan, range: Word.Range | undefined): void {
    if (wanted && !range) return void this.refuse(edit, "unsupported");
    if (edit.kind === "format") return void this.formats.push({ edit, paragraph, range });
    if (!wanted || !range) return;
    const words = wanted.live.slice(wanted.from, wanted.to);
    const part = trimmed(edit);
    // Words a deletion stands between would take it along.
    if (how === "replace" && words !== part.before) return void this.refuse(edit, "unsupported");
    this.texts.push({ edit, after: part.after, range, words, how });
  }

  private refuse(edit: Edit, reason: RefusalReason): undefined {
    this.refused.push({ edit, reason });
    return undefined;
  }
}

/** The character words are put in beside: the one before, whose setting they take, else the one after. */
function besideInsertion(
  { text, runs }: Paragraph,
  at: number,
): { readonly from: number; readonly to: number; readonly how: "put after" | "put before" } | undefined {
  const isPlain = (from: number, to: number): boolean =>
    /^\P{Cc}+$/u.test(text.slice(from, to)) &&
    runs.every((run) => run.field === undefined || run.to <= from || run.from >= to);
  const before = at - ([...text.slice(Math.max(0, at - 2), at)].at(-1)?.length ?? 0);
  if (isPlain(before, at)) return { from: before, to: at, how: "put after" };
  const after = at + ([...text.slice(at, at + 2)][0]?.length ?? 0);
  return isPlain(at, after) ? { from: at, to: after, how: "put before" } : undefined;
}
