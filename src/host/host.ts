import type { Pages } from "../draft/count";
import type { Manuscript, Range } from "../draft/draft";
import type { Edit, Refusal } from "../draft/edit";
import type { StoredState } from "./stored-state";

/** Where the draft lives: Word, or a .docx in hand. Every call may reject with a `HostError` and nothing else. */
export interface DocumentHost {
  readonly capabilities: Capabilities;
  /** The draft as it is now. */
  read(signal?: AbortSignal): Promise<Reading>;
  /** Selects the range and scrolls to it. */
  reveal(range: Range): Promise<void>;
  /** Makes the edits it can, each verified first; never half of one. */
  apply(edits: readonly Edit[], how?: ApplyOptions): Promise<Applied>;
  /** Hands a document made here to the user: a new window in Word, a download in a browser. */
  open(document: Uint8Array, name: string): Promise<void>;
  /**
   * Makes edits in a copy and opens that, the document staying as it is: for what `apply` refuses as unsupported.
   * Absent where `apply` can make whatever a file can hold.
   */
  openCorrected?(edits: readonly Edit[]): Promise<Applied>;
  /** Counts pages as laid out, where that takes so long that somebody has to ask. */
  countPages?(signal?: AbortSignal): Promise<Pages>;
  readonly store: DocumentStore;
  /** Calls `changed` when the document may have changed and typing has paused; returns how to stop. */
  watch(changed: () => void): () => void;
}

/** How edits are to be made. */
export interface ApplyOptions {
  /** 留修订痕迹: changes of words are tracked where the host can track them. They are unless this is false. */
  readonly isTracked?: boolean;
  /** Once aborted no further edit is begun: those made stay, the rest are refused as stopped. */
  readonly signal?: AbortSignal;
}

/** What a host can do; `no` says why not, in words for the drafter. */
export type Capability = { readonly can: true } | { readonly can: false; readonly why: string };

/** What a host can do in the document that is open, and why not what it cannot. */
export interface Capabilities {
  readonly reveal: Capability;
  readonly editText: Capability;
  readonly editFormat: Capability;
  /** Whether it can have its changes tracked; absent where a document in it knows no such mode. */
  readonly trackChanges?: Capability;
  /** Whether it can count pages as they are laid out, at once or when asked. */
  readonly countPages: Capability;
  readonly store: Capability;
  readonly watch: Capability;
}

/** The document as the host read it just now. */
export interface Reading {
  /** The document's name, for people. */
  readonly name: string;
  readonly manuscript: Manuscript;
  readonly pages?: Pages;
  /** What could not be read, each a sentence for the drafter; its properties are unknown in the manuscript. */
  readonly notes: readonly string[];
}

/** What became of the edits a host was asked to make. */
export interface Applied {
  /** Each edit made, with the edit that takes it back (in the document as it is after all of them). */
  readonly done: readonly { readonly edit: Edit; readonly undo: Edit }[];
  readonly refused: readonly Refusal[];
}

/** Answers and suppressions, kept in the document itself. */
export interface DocumentStore {
  load(): Promise<StoredState | undefined>;
  save(state: StoredState): Promise<void>;
  /** Leaves no trace of the program in the document. */
  clear(): Promise<void>;
}

/** What kept a host from doing what it was asked. */
export type HostErrorKind =
  | "unreadable"
  | "read-only"
  | "protected"
  | "changed"
  | "not-found"
  | "unsupported"
  | "busy"
  | "cancelled"
  /** The document was closed, or the host gone. */
  | "closed"
  | "failed";

/** What went wrong at the host, worded in Chinese for whoever can mend it. */
export class HostError extends Error {
  override readonly name = "HostError";

  constructor(
    readonly kind: HostErrorKind,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}
