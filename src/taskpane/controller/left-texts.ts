import type { Manuscript } from "../../draft/draft";
import { type Edit, editManuscript } from "../../draft/edit";

/**
 * What our own changes left in each paragraph. Words that are only put back have none of their own to be held against:
 * their place is where it was as long as the paragraph reads so.
 */
export class LeftTexts {
  private readonly texts = new Map<number, string | undefined>();
  private document?: Manuscript;

  /** A change is about to be made in this document. */
  begin(document: Manuscript): void {
    this.document = document;
  }

  /** These edits were made in it. */
  made(edits: readonly Edit[]): void {
    const before = this.document;
    if (!before) return;
    const texts = edits.flatMap((edit) => (edit.kind === "text" ? [edit] : []));
    const { manuscript: after } = editManuscript(before, texts);
    for (const paragraph of new Set(texts.map(({ range }) => range.paragraph))) {
      const isOurs = !this.texts.has(paragraph) || this.reads(before, paragraph);
      this.texts.set(paragraph, isOurs ? after.paragraphs[paragraph]?.text : undefined);
    }
    this.document = after;
  }

  /** Whether the edit, which takes one of ours back, still means the place it was made for. */
  holds(edit: Edit): boolean {
    if (edit.kind !== "text" || edit.before !== "") return true;
    return this.document !== undefined && this.reads(this.document, edit.range.paragraph);
  }

  private reads({ paragraphs }: Manuscript, paragraph: number): boolean {
    const text = this.texts.get(paragraph);
    return text !== undefined && text === paragraphs[paragraph]?.text;
  }
}
