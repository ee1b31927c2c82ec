import type { Paragraph, Place, Section, Table } from "../draft/draft";
import { FieldStack } from "./fields";
import type { ListCounter } from "./list-labels";
import type { SourceParagraph } from "./source-map";

/** One run of text of its own: the main text, a text box, a header, a note. Indices count from the story's start. */
export class Story {
  readonly paragraphs: Paragraph[] = [];
  readonly sources: SourceParagraph[] = [];
  readonly tables: Table[] = [];
  readonly sections: SectionMark[] = [];
  readonly fields = new FieldStack();
  /** Length as Word's own raw count has it: words, marks, codes and tracked deletions. */
  rawLength = 0;
  /** The style of the table being read. */
  tableStyle: string | undefined;

  constructor(
    readonly part: string,
    /** Where its paragraphs stand; those of the main text in a cell say so themselves. */
    public place: Place,
    readonly counter: ListCounter,
  ) {}
}

/** A `w:sectPr`: the section it ends, and the headers and footers it names by relationship id. */
export interface SectionMark {
  readonly section: Section;
  readonly references: readonly HeaderReference[];
}

/** A `w:headerReference` or `w:footerReference` of a section. */
export interface HeaderReference {
  readonly kind: "header" | "footer";
  readonly variant: "default" | "first" | "even";
  readonly relationship: string;
}
