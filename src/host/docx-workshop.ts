import type { CustomXmlChange } from "../docx/custom-xml";
import type { CustomXmlPart } from "../docx/custom-xml-parts";
import type { DocxPackage } from "../docx/package";
import type { Manuscript } from "../draft/draft";
import type { Edit, Refusal } from "../draft/edit";
import type { ShownText } from "./shown-text";

/**
 * Where .docx files are read and written: in a worker, so that a page never waits for it, or in place. Whoever asks
 * keeps the file, so nothing is lost with a workshop that breaks down: the next one reads it again. Calls reject with
 * DocxError where the file is at fault, with the signal's reason once aborted, and with any other error where the
 * workshop is.
 */
export interface DocxWorkshop {
  /** Reads a .docx, or the flat OPC file Word gives for one. `name` is the file's, for wording refusals only. */
  read(bytes: Uint8Array, name: string, signal?: AbortSignal): Promise<DocxDocument>;
  /** Makes edits and custom XML changes in one writing; the document given stays as it is. */
  edit(document: DocxDocument, changes: DocxChanges, signal?: AbortSignal): Promise<ChangedDocx>;
  /** Which edits could be made together, and why the others could not; none is made. */
  check(document: DocxDocument, edits: readonly Edit[]): Promise<CheckedEdits>;
  /** What an open document may show for each paragraph of the main text, by its index. */
  shownTexts(document: DocxDocument): Promise<readonly ShownText[]>;
}

/** A file as it was read: plain values, with the bytes they were read from. */
export interface DocxDocument {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly package: DocxPackage["kind"];
  readonly manuscript: Manuscript;
  /** 说明: one Chinese sentence for each part that could not be read and each kind of content passed over. */
  readonly notes: readonly string[];
  readonly customXml: readonly CustomXmlPart[];
}

/** What is to be changed in a document: its words and setting, and the custom XML parts it keeps. */
export interface DocxChanges {
  readonly edits?: readonly Edit[];
  readonly customXml?: readonly CustomXmlChange[];
}

/** The document after the changes, and what became of each edit: the same values as were handed in. */
export interface ChangedDocx {
  readonly document: DocxDocument;
  readonly done: readonly Edit[];
  readonly refused: readonly Refusal[];
}

/** Which edits can be made, and why the others cannot: the same values as were handed in. */
export interface CheckedEdits {
  readonly taken: readonly Edit[];
  readonly refused: readonly Refusal[];
}
