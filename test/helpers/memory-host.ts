import type { Manuscript, Range } from "../../src/draft/draft";
import { type Edit, editManuscript, type Refusal } from "../../src/draft/edit";
import { manuscriptFromText } from "../../src/draft/plain-text";
import { type Applied, type Capabilities, type DocumentHost, type HostError } from "../../src/host/host";
import type { StoredState } from "../../src/host/stored-state";
import { undoEdits } from "../../src/host/undo-edits";

/** A document in memory, with everything that was asked of it. */
export class MemoryHost implements DocumentHost {
  readonly capabilities: Capabilities;
  readonly revealed: Range[] = [];
  readonly opened: { readonly name: string; readonly document: Uint8Array }[] = [];
  /** What the document keeps. */
  state?: StoredState;
  /** Reading fails with this, where set. */
  trouble?: HostError;
  /** Edits whose `before` is one of these are refused, as a field's result would be. */
  locked: readonly string[] = [];
  manuscript: Manuscript;
  private readonly watchers = new Set<() => void>();

  constructor(
    document: string,
    readonly name = "文稿.docx",
    capabilities: Partial<Capabilities> = {},
  ) {
    this.manuscript = manuscriptFromText(document);
    this.capabilities = { ...everything, ...capabilities };
  }

  get text(): string {
    return this.manuscript.paragraphs.map(({ text }) => text).join("\n");
  }

  /** Somebody types. */
  type(document: string): void {
    this.manuscript = manuscriptFromText(document);
    this.tell();
  }

  async read(signal?: AbortSignal) {
    signal?.throwIfAborted();
    if (this.trouble) throw this.trouble;
    return { name: this.name, manuscript: this.manuscript, notes: [] };
  }

  async reveal(range: Range): Promise<void> {
    this.revealed.push(range);
  }

  async apply(edits: readonly Edit[]): Promise<Applied> {
    const before = this.manuscript;
    const texts = edits.flatMap((edit) =>
      edit.kind === "text" && !this.locked.includes(edit.before) ? [edit] : [],
    );
    const barred: Refusal[] = edits
      .filter((edit) => !texts.some((each) => each === edit))
      .map((edit) => ({ edit, reason: "field-result" }));
    const { manuscript, refused } = editManuscript(before, texts);
    this.manuscript = manuscript;
    const done = texts.filter((edit) => !refused.some((refusal) => refusal.edit === edit));
    if (done.length > 0) this.tell();
    return { done: undoEdits(before, done), refused: [...refused, ...barred] };
  }

  async open(document: Uint8Array, name: string): Promise<void> {
    this.opened.push({ document, name });
  }

  readonly store = {
    load: async () => this.state,
    save: async (state: StoredState) => void (this.state = state),
    clear: async () => void (this.state = undefined),
  };

  watch(changed: () => void): () => void {
    this.watchers.add(changed);
    return () => this.watchers.delete(changed);
  }

  private tell(): void {
    for (const changed of this.watchers) queueMicrotask(changed);
  }
}

const can = { can: true } as const;

const everything: Capabilities = {
  reveal: can,
  editText: can,
  editFormat: can,
  countPages: { can: false, why: "内存里的文稿不排版。" },
  store: can,
  watch: can,
};
