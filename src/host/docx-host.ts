import type { Range } from "../draft/draft";
import type { Edit } from "../draft/edit";
import type { CustomXmlChange } from "../docx/custom-xml";
import type { CustomXmlPart } from "../docx/custom-xml-parts";
import { isDocxError } from "../docx/docx-error";
import { editDocx } from "../docx/edit-docx";
import { type DocxReading, readDocx } from "../docx/read-docx";
import { type Applied, type Capabilities, type DocumentHost, HostError, type Reading } from "./host";
import { isStoredState, type StoredState, storedStateIn, writeStoredState } from "./stored-state";
import { undoEdits } from "./undo-edits";

/** A host over a .docx in hand: nothing is written anywhere until somebody asks for the bytes. */
export interface DocxHost extends DocumentHost {
  /** The file's own name. */
  readonly name: string;
  /** Whether the document holds changes that `bytes` has not handed out since. */
  readonly isChanged: boolean;
  /**
   * The document as it is now, byte for byte the file that was opened while nothing has changed. A `clean` one leaves
   * out what the program keeps in it (answers, suppressions).
   */
  bytes(kind?: "with state" | "clean"): Uint8Array;
  /** Tells that the document was handed to its owner as it is now. */
  markSaved(): void;
}

/** What a file in hand has around it: where its words are shown, and where a made document goes. */
export interface DocxSurroundings {
  /** Shows the words of a range; rejects where they are not shown. */
  reveal(range: Range): Promise<void>;
  /** Hands a file to the user. */
  save(document: Uint8Array, name: string): Promise<void>;
  /** Told whenever the bytes are others, what the program keeps in the document included. */
  changed(): void;
}

/**
 * Opens a .docx. Throws HostError `unreadable` where the file is none or is broken, worded for whoever holds it; the
 * caller's other documents are not touched.
 */
export function openDocx(bytes: Uint8Array, name: string, surroundings: DocxSurroundings): DocxHost {
  const reading = inWords("unreadable", () => readDocx(bytes, name));
  return new FileInHand({ bytes, reading }, name, surroundings);
}

interface Document {
  readonly bytes: Uint8Array;
  readonly reading: DocxReading;
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
    load: () => Promise.resolve(this.loadState()),
    save: (state: StoredState) => attempt(() => this.saveState(state)),
    clear: () => attempt(() => this.clearState()),
  };
  private readonly watchers = new Set<() => void>();
  private saved: Uint8Array;

  constructor(
    private current: Document,
    readonly name: string,
    private readonly surroundings: DocxSurroundings,
  ) {
    this.saved = current.bytes;
  }

  get isChanged(): boolean {
    return this.current.bytes !== this.saved;
  }

  read(signal?: AbortSignal): Promise<Reading> {
    if (signal?.aborted) return Promise.reject(new HostError("cancelled", "已取消读取。"));
    const { manuscript, notes } = this.current.reading;
    return Promise.resolve({ name: this.name, manuscript, notes });
  }

  reveal(range: Range): Promise<void> {
    if (this.current.reading.manuscript.paragraphs[range.paragraph]) return this.surroundings.reveal(range);
    return Promise.reject(new HostError("not-found", "文中已没有这一处，请重新核校后再定位。"));
  }

  apply(edits: readonly Edit[]): Promise<Applied> {
    return attempt(() => {
      const before = this.current.reading.manuscript;
      const { bytes, reading, done, refused } = editDocx(this.current.reading, edits);
      if (done.length > 0) this.change({ bytes, reading });
      return { done: undoEdits(before, done), refused };
    });
  }

  async open(document: Uint8Array, name: string): Promise<void> {
    await this.surroundings.save(document, name);
  }

  watch(changed: () => void): () => void {
    this.watchers.add(changed);
    return () => this.watchers.delete(changed);
  }

  bytes(kind: "with state" | "clean" = "with state"): Uint8Array {
    if (kind === "with state") return this.current.bytes;
    const own = this.ownParts();
    return own.length === 0 ? this.current.bytes : this.rewritten(removals(own)).bytes;
  }

  markSaved(): void {
    this.saved = this.current.bytes;
    this.surroundings.changed();
  }

  private ownParts(): readonly CustomXmlPart[] {
    return this.current.reading.customXml.filter(({ text }) => isStoredState(text));
  }

  private loadState(): StoredState | undefined {
    return storedStateIn(this.ownParts().map(({ text }) => text));
  }

  private saveState(state: StoredState): void {
    const [first, ...others] = this.ownParts();
    const xml = writeStoredState(state);
    if (first?.text === xml && others.length === 0) return;
    const written: CustomXmlChange = first
      ? { kind: "replace", part: first.part, xml }
      : { kind: "add", xml };
    this.keep(this.rewritten([written, ...removals(others)]));
  }

  private clearState(): void {
    const own = this.ownParts();
    if (own.length > 0) this.keep(this.rewritten(removals(own)));
  }

  private rewritten(changes: readonly CustomXmlChange[]): Document {
    return inWords("failed", () => editDocx(this.current.reading, [], changes));
  }

  /** What the program keeps in the document is no change of the draft: nobody is told. */
  private keep({ bytes, reading }: Document): void {
    this.current = { bytes, reading };
    this.surroundings.changed();
  }

  private change(document: Document): void {
    this.keep(document);
    for (const changed of this.watchers) queueMicrotask(changed);
  }
}

function removals(parts: readonly CustomXmlPart[]): readonly CustomXmlChange[] {
  return parts.map(({ part }) => ({ kind: "remove", part }));
}

/** Work that may throw, as a promise that rejects with a HostError only. */
function attempt<T>(work: () => T): Promise<T> {
  try {
    return Promise.resolve(inWords("failed", work));
  } catch (error) {
    return Promise.reject(error);
  }
}

function inWords<T>(kind: "unreadable" | "failed", work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof HostError) throw error;
    throw new HostError(kind, isDocxError(error) ? error.message : sentences[kind], { cause: error });
  }
}

const sentences = {
  unreadable: "文件读不出来，请在 Word 或 WPS 里打开，另存为 .docx 再试。",
  failed: "没有改成，文件保持原样；请在 Word 或 WPS 里打开，另存一份再试。",
} as const;
