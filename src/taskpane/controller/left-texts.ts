import type { Manuscript } from "../../draft/draft";
import { type Edit, editManuscript } from "../../draft/edit";

/**
 * What our own changes left in each paragraph. Words that are only put back have none of their own to be held against:
 * their place is where it was as long as the paragraph reads so.
 */
export class LeftTexts {
  private readonly texts = new Map<number, string>();
  private document?: Manuscript;

  /** A change is about to be made in this document. */
  begin(document: Manuscript): void {
    this.document = document;
  }

  /** These edits were made in it. Gives the paragraphs of them that others had changed after our last change there. */
  made(edits: readonly Edit[]): ReadonlySet<number> {
    const others = new Set<number>();
    const before = this.document;
    if (!before) return others;
    const texts = edits.flatMap((edit) => (edit.kind === "text" ? [edit] : []));
    this.document = editManuscript(before, texts).manuscript;
    for (const paragraph of new Set(texts.map(({ range }) => range.paragraph))) {
      if (this.texts.has(paragraph) && !this.reads(before, paragraph)) others.add(paragraph);
      this.texts.set(paragraph, this.document.paragraphs[paragraph]?.text ?? "");
    }
    return others;
  }

  /** Whether the edit, which takes one of ours back, still means the place it was made for. */
  holds(edit: Edit): boolean {
    if (!isPutBack(edit)) return true;
    return this.document !== undefined && this.reads(this.document, edit.range.paragraph);
  }

  private reads({ paragraphs }: Manuscript, paragraph: number): boolean {
    const text = this.texts.get(paragraph);
    return text !== undefined && text === paragraphs[paragraph]?.text;
  }
}

/** Whether the edit only puts words in. */
export function isPutBack(edit: Edit): boolean {
  return edit.kind === "text" && edit.before === "";
}
