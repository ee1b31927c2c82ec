import type { Pages } from "../draft/count";
import type { Manuscript, Range } from "../draft/draft";
import type { Edit } from "../draft/edit";
import type { DocxDocument, DocxWorkshop } from "./docx-workshop";
import {
  type Applied,
  type ApplyOptions,
  type Capabilities,
  type Capability,
  type DocumentHost,
  type DocumentStore,
  HostError,
  type Reading,
} from "./host";
import { pdfPages } from "./pdf-pages";
import type { ShownText } from "./shown-text";
import { undoEdits } from "./undo-edits";
import { editInWord, LiveDocument, liveParagraphs, type ReadDraft } from "./word-apply";
import { canTrack, capabilitiesOf, keepsNothing } from "./word-capabilities";
import { asHostError } from "./word-errors";
import { wordFile } from "./word-file";
import { hasSet, type WordLibrary } from "./word-library";
import { onlyTheText, type ReadPackage, readPackage } from "./word-package";
import { WordParts } from "./word-parts";
import { selectPlace } from "./word-reveal";
import { OwnRevisions } from "./word-revisions";
import { type Turn, Turns } from "./word-turns";
import { watchWord } from "./word-watch";

/** How long Word is waited for before it is taken not to answer. It never says so itself. */
const patienceMs = 60_000;

/**
 * The document open in Word. `library` is office.js, ready; `loadWorkshop` gets what reads the file Word gives. The
 * floor is WordApi 1.3 (Word 2021); what is above it is used where Word has the requirement set and the loaded
 * office.js the member.
 */
export function openWord(
  library: WordLibrary,
  loadWorkshop: () => Promise<DocxWorkshop>,
  patience = patienceMs,
): DocumentHost {
  return new WordHost(library, loadWorkshop, patience);
}

class WordHost implements DocumentHost {
  private readonly promised: Capabilities;
  /** Whether there are custom XML parts. Word on the web says so whatever it has: only a call shows. */
  private keeps: boolean;
  readonly store: DocumentStore;
  readonly countPages?: (signal?: AbortSignal) => Promise<Pages>;
  private reading: DocxDocument | undefined;
  private readonly shown = new WeakMap<DocxDocument, readonly ShownText[]>();
  private readonly revisions = new OwnRevisions();
  private readonly turns: Turns;

  constructor(
    private readonly library: WordLibrary,
    private readonly loadWorkshop: () => Promise<DocxWorkshop>,
    patience: number,
  ) {
    this.turns = new Turns(patience);
    this.promised = capabilitiesOf(library);
    const parts = new WordParts(library);
    this.keeps = hasSet(library, "CustomXmlParts", "1.1");
    const kept = <T>(work: () => Promise<T>): Promise<T | undefined> =>
      this.turns.take(() => (this.keeps ? this.kept(work) : Promise.resolve(undefined)));
    this.store = {
      load: () => kept(() => parts.load()),
      save: (state) => this.turns.take(() => this.allowed(this.capabilities.store, () => parts.save(state))),
      clear: () => kept(() => parts.clear()),
    };
    if (hasSet(library, "PdfFile", "1.1")) this.countPages = (signal) => this.countInPdf(signal);
  }

  get capabilities(): Capabilities {
    return this.keeps ? this.promised : { ...this.promised, store: { can: false, why: keepsNothing } };
  }

  read(signal?: AbortSignal): Promise<Reading> {
    return this.turns.take(async (turn) => {
      const { reading, note } = await this.package(turn, signal);
      turn.answered();
      this.reading = reading;
      const manuscript = this.withOwnRevisions(reading);
      const pages = await this.laidOutPages();
      const notes = note === undefined ? reading.notes : [note, ...reading.notes];
      return { name: this.name(), manuscript, notes, ...(pages && { pages }) };
    }, signal);
  }

  reveal(range: Range): Promise<void> {
    return this.turns.take(async (turn) => {
      const reading = await this.known(turn);
      const draft = await this.draftOf(reading);
      await this.library.Word.run(async (context) => {
        const document = new LiveDocument(draft, await liveParagraphs(context));
        await selectPlace(context, document, reading.manuscript.paragraphs[range.paragraph], range);
      });
    });
  }

  apply(edits: readonly Edit[], how: ApplyOptions = {}): Promise<Applied> {
    return this.turns.take((turn) =>
      this.allowed(this.capabilities.editText, () => this.edit(edits, how, turn)),
    );
  }

  open(document: Uint8Array): Promise<void> {
    return this.turns.take(() => this.openDocument(document));
  }

  openCorrected(edits: readonly Edit[]): Promise<Applied> {
    return this.turns.take(async (turn) => {
      const reading = await this.known(turn);
      if (reading.package === "flat") throw new HostError("unsupported", onlyTheText);
      const { document, done, refused } = await (await this.loadWorkshop()).edit(reading, { edits });
      if (done.length > 0) await this.openDocument(document.bytes);
      return { done: undoEdits(reading.manuscript, done), refused };
    });
  }

  watch(changed: () => void): () => void {
    return watchWord(this.library, changed);
  }

  private async edit(edits: readonly Edit[], how: ApplyOptions, turn: Turn): Promise<Applied> {
    const reading = await this.known(turn);
    const checked = await (await this.loadWorkshop()).check(reading, edits);
    const draft = await this.draftOf(reading);
    this.reading = undefined;
    const isTracked = canTrack(this.library) && how.isTracked !== false;
    const { done, refused } = await this.library.Word.run((context) =>
      editInWord(context, draft, checked.taken, {
        isTracked,
        goesOn: () => !turn.isOver && !how.signal?.aborted,
        answered: () => turn.answered(),
      }),
    );
    if (isTracked) this.revisions.made(done.filter(({ kind }) => kind === "text").length);
    return { done: undoEdits(reading.manuscript, done), refused: [...checked.refused, ...refused] };
  }

  private openDocument(document: Uint8Array): Promise<void> {
    return this.library.Word.run(async (context) => {
      context.application.createDocument(base64(document)).open();
      await context.sync();
    });
  }

  /** The document as last read, or as it is where it was edited since. */
  private async known(turn: Turn): Promise<DocxDocument> {
    if (!this.reading) {
      this.reading = (await this.package(turn)).reading;
      this.withOwnRevisions(this.reading);
    }
    return this.reading;
  }

  private async draftOf(reading: DocxDocument): Promise<ReadDraft> {
    const shown = this.shown.get(reading) ?? (await (await this.loadWorkshop()).shownTexts(reading));
    this.shown.set(reading, shown);
    return { manuscript: reading.manuscript, shown };
  }

  private withOwnRevisions({ manuscript }: DocxDocument): Manuscript {
    const { saved } = manuscript;
    const revisionsMadeHere = this.revisions.among(saved?.revisions ?? 0);
    return saved && revisionsMadeHere > 0
      ? { ...manuscript, saved: { ...saved, revisionsMadeHere } }
      : manuscript;
  }

  private async package(turn: Turn, signal?: AbortSignal): Promise<ReadPackage> {
    const { library } = this;
    const workshop = await this.loadWorkshop();
    return readPackage({ library, workshop, name: this.name() }, turn, signal);
  }

  private async laidOutPages(): Promise<Pages | undefined> {
    const { Word: word } = this.library;
    if (!hasSet(this.library, "WordApiDesktop", "1.2") || !("pages" in word.Range.prototype))
      return undefined;
    try {
      return await word.run(async (context) => {
        const { pages } = context.document.body.getRange("Whole");
        pages.load("items/index");
        await context.sync();
        return { value: pages.items.length, measured: "laid out" as const };
      });
    } catch {
      return undefined;
    }
  }

  private countInPdf(signal?: AbortSignal): Promise<Pages> {
    return this.turns.take(async (turn) => {
      const value = pdfPages(await wordFile(this.library, "pdf", turn, signal));
      if (value === undefined)
        throw new HostError("failed", "页数没有数出来，请看 Word 状态栏上的页数填写。");
      return { value, measured: "laid out" };
    }, signal);
  }

  private name(): string {
    const { url } = this.library.Office.context.document;
    const last = (url ?? "").split(/[?#]/)[0]?.split(/[\\/]/).at(-1) ?? "";
    return last === "" ? "未保存的文档" : decoded(last);
  }

  /** Work with custom XML parts; where Word turns out not to have any, that is known from then on. */
  private async kept<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      if (asHostError(error).kind !== "unsupported") throw error;
      this.keeps = false;
      return undefined;
    }
  }

  private async allowed<T>(capability: Capability, work: () => Promise<T>): Promise<T> {
    if (!capability.can) {
      throw new HostError(capability.why === keepsNothing ? "unsupported" : "read-only", capability.why);
    }
    return work();
  }
}

function base64(bytes: Uint8Array): string {
  const chunk = 0x8000;
  let binary = "";
  for (let at = 0; at < bytes.length; at += chunk) {
    binary += String.fromCharCode(...bytes.subarray(at, at + chunk));
  }
  return btoa(binary);
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
