import type { Range } from "../draft/draft";
import type { Edit, Refusal } from "../draft/edit";
import type { CustomXmlChange } from "../docx/custom-xml";
import type { CustomXmlPart } from "../docx/custom-xml-parts";
import { isDocxError } from "../docx/docx-error";
import type { DocxDocument, DocxWorkshop } from "./docx-workshop";
import {
  type Applied,
  type ApplyOptions,
  type Capabilities,
  type DocumentHost,
  HostError,
  type Reading,
} from "./host";
import { isStoredState, type StoredState, storedStateIn, writeStoredState } from "./stored-state";
import { undoEdits } from "./undo-edits";

/** A host over a .docx in hand: nothing is written anywhere until somebody asks for the bytes. */
export interface DocxHost extends DocumentHost {
  /** The file's own name. */
  readonly name: string;
  /** Whether the document holds changes that `bytes` has not handed out since. */
  readonly isChanged: boolean;
  /** The document as it is now, byte for byte the file that was opened while nothing has changed. */
  bytes(): Uint8Array;
  /** The same without what the program keeps in it (answers, suppressions). Rejects with HostError. */
  cleanCopy(): Promise<Uint8Array>;
  /** Tells that the document was handed to its owner as it is now. */
  markSaved(): void;
}

/** What a file in hand has around it: what reads and writes it, where its words are shown, where a made document goes. */
export interface DocxSurroundings {
  readonly workshop: DocxWorkshop;
  /** Shows the words of a range; rejects where they are not shown. */
  reveal(range: Range): Promise<void>;
  /** Hands a file to the user. */
  save(document: Uint8Array, name: string): Promise<void>;
  /** Told whenever the bytes are others, what the program keeps in the document included. */
  changed(): void;
}

/**
 * Opens a .docx. Rejects with HostError: `unreadable` where the file is none or is broken, worded for whoever holds it,
 * `cancelled` once the signal is aborted. The caller's other documents are not touched.
 */
export async function openDocx(
  bytes: Uint8Array,
  name: string,
  surroundings: DocxSurroundings,
  signal?: AbortSignal,
): Promise<DocxHost> {
  const reading = () => surroundings.workshop.read(bytes, name, signal);
  return new FileInHand(await inWords("unreadable", reading, signal), surroundings);
}

const can = { can: true } as const;

class FileInHand implements DocxHost {
  readonly capabilities: Capabilities = {
    reveal: can,
    editText: can,
    editFormat: can,
    countPages: { can: false, why: "网页不排版，页数以 Word 或 WPS 打开后的为准。" },
    store: can,
    watch: can,
  };
  readonly store = {
    load: () => this.inTurn(async () => this.loadState()),
    save: (state: StoredState) => this.inTurn(() => this.saveState(state)),
    clear: () => this.inTurn(() => this.clearState()),
  };
  private readonly watchers = new Set<() => void>();
  private saved: Uint8Array;
  /** One thing at a time: each change is made in the document the last one left. */
  private busy: Promise<unknown> = Promise.resolve();

  constructor(
    private current: DocxDocument,
    private readonly surroundings: DocxSurroundings,
  ) {
    this.saved = current.bytes;
  }

  get name(): string {
    return this.current.name;
  }

  get isChanged(): boolean {
    return this.current.bytes !== this.saved;
  }

  read(signal?: AbortSignal): Promise<Reading> {
    return this.inTurn(async () => {
      const { name, manuscript, notes } = this.current;
      return { name, manuscript, notes };
    }, signal);
  }

  reveal(range: Range): Promise<void> {
    if (this.current.manuscript.paragraphs[range.paragraph]) return this.surroundings.reveal(range);
    return Promise.reject(new HostError("not-found", "文中已没有这一处，请重新核校后再定位。"));
  }

  apply(edits: readonly Edit[], { signal }: ApplyOptions = {}): Promise<Applied> {
    return this.inTurn(async () => {
      try {
        return await this.edit(edits, signal);
      } catch (error) {
        if (!signal?.aborted) throw error;
        return { done: [], refused: edits.map((edit): Refusal => ({ edit, reason: "stopped" })) };
      }
    });
  }

  async open(document: Uint8Array, name: string): Promise<void> {
    await this.surroundings.save(document, name);
  }

  watch(changed: () => void): () => void {
    this.watchers.add(changed);
    return () => this.watchers.delete(changed);
  }

  bytes(): Uint8Array {
    return this.current.bytes;
  }

  cleanCopy(): Promise<Uint8Array> {
    return this.inTurn(async () => (await this.without(this.ownParts())).bytes);
  }

  markSaved(): void {
    this.saved = this.current.bytes;
    this.surroundings.changed();
  }

  private async edit(edits: readonly Edit[], signal: AbortSignal | undefined): Promise<Applied> {
    const before = this.current;
    const { document, done, refused } = await this.surroundings.workshop.edit(before, { edits }, signal);
    if (done.length > 0) this.change(document);
    return { done: undoEdits(before.manuscript, done), refused };
  }

  private ownParts(): readonly CustomXmlPart[] {
    return this.current.customXml.filter(({ text }) => isStoredState(text));
  }

  private loadState(): StoredState | undefined {
    return storedStateIn(this.ownParts().map(({ text }) => text));
  }

  private async saveState(state: StoredState): Promise<void> {
    const [first, ...others] = this.ownParts();
    const xml = writeStoredState(state);
    if (first?.text === xml && others.length === 0) return;
    const written: CustomXmlChange = first
      ? { kind: "replace", part: first.part, xml }
      : { kind: "add", xml };
    this.keep(await this.rewritten([written, ...removals(others)]));
  }

  private async clearState(): Promise<void> {
    const own = this.ownParts();
    if (own.length > 0) this.keep(await this.without(own));
  }

  private async without(parts: readonly CustomXmlPart[]): Promise<DocxDocument> {
    return parts.length === 0 ? this.current : this.rewritten(removals(parts));
  }

  private async rewritten(customXml: readonly CustomXmlChange[]): Promise<DocxDocument> {
    return (await this.surroundings.workshop.edit(this.current, { customXml })).document;
  }

  /** What the program keeps in the document is no change of the draft: nobody is told. */
  private keep(document: DocxDocument): void {
    this.current = document;
    this.surroundings.changed();
  }

  private change(document: DocxDocument): void {
    this.keep(document);
    for (const changed of this.watchers) queueMicrotask(changed);
  }

  private inTurn<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    const turn = this.busy.then(() => inWords("failed", work, signal));
    this.busy = turn.catch(() => undefined);
    return turn;
  }
}

function removals(parts: readonly CustomXmlPart[]): readonly CustomXmlChange[] {
  return parts.map(({ part }) => ({ kind: "remove", part }));
}

/** Work that rejects with a HostError only. */
async function inWords<T>(
  kind: "unreadable" | "failed",
  work: () => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  try {
    signal?.throwIfAborted();
    return await work();
  } catch (error) {
    if (error instanceof HostError) throw error;
    if (signal?.aborted) throw new HostError("cancelled", sentences.cancelled, { cause: error });
    throw new HostError(kind, isDocxError(error) ? error.message : sentences[kind], { cause: error });
  }
}

const sentences = {
  unreadable: "文件读不出来，请在 Word 或 WPS 里打开，另存为 .docx 再试。",
  failed: "没有改成，文件保持原样；请在 Word 或 WPS 里打开，另存一份再试。",
  cancelled: "已取消，文件保持原样。",
} as const;
