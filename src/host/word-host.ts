import { isDocxError } from "../docx/docx-error";
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
import { OwnRevisions } from "./word-revisions";
import { type Turn, Turns } from "./word-turns";
import { editInWord, LiveDocument, liveParagraphs, type ReadDraft } from "./word-apply";
import { asHostError } from "./word-errors";
import { wordFile } from "./word-file";
import { hasSet, type WordLibrary } from "./word-library";
import { WordParts } from "./word-parts";
import { selectPlace } from "./word-reveal";
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
      const { reading, note } = await this.readPackage(turn, signal);
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
      this.reading = (await this.readPackage(turn)).reading;
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

  /** The whole file where Word gives it; else the text it gives as one XML file, and a note of what that leaves out. */
  private async readPackage(
    turn: Turn,
    signal?: AbortSignal,
  ): Promise<{ reading: DocxDocument; note?: string }> {
    const workshop = await this.loadWorkshop();
    try {
      const bytes = await wordFile(this.library, "compressed", turn, signal);
      return { reading: await workshop.read(bytes, this.name(), signal) };
    } catch (error) {
      if (turn.isOver || asHostError(error).kind === "cancelled") throw error;
      const xml = await this.flatText();
      if (xml === undefined) throw unreadable(error);
      const bytes = new TextEncoder().encode(xml);
      const note = isDocxError(error) ? onlyTheTextOfOld : onlyTheText;
      return { reading: await workshop.read(bytes, this.name(), signal), note };
    }
  }

  private async flatText(): Promise<string | undefined> {
    try {
      return await this.library.Word.run(async (context) => {
        const xml = context.document.body.getOoxml();
        await context.sync();
        return xml.value;
      });
    } catch {
      return undefined;
    }
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

const onlyTheText =
  "Word 没有给出整个文件，只读了正文：页眉、页脚没有核校，改排版的副本也做不成；请保存后再试。";

const onlyTheTextOfOld =
  "文档是旧格式（兼容模式），只读了正文：页眉、页脚没有核校，改排版的副本也做不成；请另存为 .docx 再核校。";

const keepsNothing = "这个版本的 Word 不能在文档里存放核校记录，回答和忽略只在本次有效。";

function capabilitiesOf(library: WordLibrary): Capabilities {
  const { document } = library.Office.context;
  const can = { can: true } as const;
  const isReadOnly = String(document.mode) === "readOnly";
  const edit: Capability = isReadOnly
    ? { can: false, why: "文档以只读方式打开，不能改；请在 Word 里启用编辑后再打开本窗格。" }
    : can;
  const pages = hasSet(library, "PdfFile", "1.1") || hasSet(library, "WordApiDesktop", "1.2");
  return {
    reveal: can,
    editText: edit,
    editFormat: edit,
    trackChanges: canTrack(library) ? can : { can: false, why: cannotTrack },
    countPages: pages ? can : { can: false, why: "这个版本的 Word 不告诉页数，请看状态栏上的页数填写。" },
    store: edit,
    watch: can,
  };
}

/** The loaded office.js must have the member too, whatever Word says of the requirement set. */
function canTrack(library: WordLibrary): boolean {
  return hasSet(library, "WordApi", "1.4") && "changeTrackingMode" in library.Word.Document.prototype;
}

const cannotTrack = "这个版本的 Word 不让加载项打开修订，修改直接写进文稿；要留痕迹，请先打开“审阅—修订”。";

function unreadable(error: unknown): HostError {
  if (asHostError(error).kind === "closed") return asHostError(error);
  const why = isDocxError(error)
    ? error.message
    : "Word 没有给出文档内容，请保存后再试；仍不行可把文件拖到网页版里核校。";
  return new HostError("unreadable", why, { cause: error });
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
