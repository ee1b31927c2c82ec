import { comparePositions, type Edit, type Refusal, type TextEdit, trimmed } from "../draft/edit";
import { refusalOf } from "./check-edit";
import { withoutConflicts } from "./conflicts";
import { customXmlParts, type CustomXmlChange } from "./custom-xml";
import { EditedParagraph } from "./edited-paragraph";
import { partText, rewritePackage } from "./package";
import { planParagraph } from "./plan-paragraph";
import { planWords } from "./plan-words";
import { type DocxReading, readDocx } from "./read-docx";
import { spliced, type Splice } from "./splice";

/** A package with edits made. */
export interface EditedDocx {
  readonly bytes: Uint8Array;
  readonly done: readonly Edit[];
  readonly refused: readonly Refusal[];
  /** The new package read again: it was held against the words the edits were to give. */
  readonly reading: DocxReading;
}

/**
 * Makes edits in a document as it was read, and custom XML parts beside them, in one writing. Only the touched words
 * and properties change: every other character of their parts, and every other part, stays as it is. The result is
 * read again; should it not read as the edits say, none is made and each is refused. Edits count in the draft that
 * was read, so their order does not matter. Throws DocxError where the package itself cannot be written.
 */
export function editDocx(
  reading: DocxReading,
  edits: readonly Edit[],
  customXml: readonly CustomXmlChange[] = [],
): EditedDocx {
  const sources = new Sources(reading);
  const { taken, refused } = checked(edits, sources);
  const changes = new Map(plan(taken, sources));
  const extra = customXmlParts(reading.package, customXml);
  const bytes = rewritePackage(reading.package, new Map([...changes, ...extra.changes]), extra.contentTypes);
  const after = readAgain(bytes, reading, taken);
  if (after) return { bytes, done: taken, refused, reading: after };
  if (taken.length === 0) throw new RangeError("a package written without edits reads otherwise");
  const unsupported = taken.map((edit): Refusal => ({ edit, reason: "unsupported" }));
  return { ...editDocx(reading, [], customXml), refused: [...refused, ...unsupported] };
}

/** Which edits could be made together in a document as it was read, and why the others could not; none is made. */
export function checkEdits(
  reading: DocxReading,
  edits: readonly Edit[],
): { readonly taken: readonly Edit[]; readonly refused: readonly Refusal[] } {
  return checked(edits, new Sources(reading));
}

/** The paragraphs edits speak of, and the text of the parts they stand in: each had once. */
class Sources {
  private readonly texts = new Map<string, string>();
  private readonly paragraphs = new Map<number, EditedParagraph>();

  constructor(private readonly reading: DocxReading) {}

  text(part: string): string {
    const text = this.texts.get(part) ?? partText(this.reading.package, part);
    this.texts.set(part, text);
    return text;
  }

  paragraph(index: number): EditedParagraph | undefined {
    const known = this.paragraphs.get(index);
    const paragraph = this.reading.manuscript.paragraphs[index];
    const place = this.reading.sourceMap[index];
    if (known || !paragraph || !place) return known;
    const made = new EditedParagraph(paragraph.text, place, this.text(place.part));
    this.paragraphs.set(index, made);
    return made;
  }
}

function checked(
  edits: readonly Edit[],
  sources: Sources,
): { taken: readonly Edit[]; refused: readonly Refusal[] } {
  const possible: Edit[] = [];
  const refused: Refusal[] = [];
  for (const edit of edits) {
    const paragraph = sources.paragraph(edit.range.paragraph);
    const reason = paragraph ? refusal(edit, paragraph) : "changed-since";
    if (reason) refused.push({ edit, reason });
    else possible.push(edit);
  }
  const { taken, overlapping } = withoutConflicts(possible);
  const clashing = overlapping.map((edit): Refusal => ({ edit, reason: "overlaps" }));
  return { taken, refused: [...refused, ...clashing] };
}

function refusal(edit: Edit, paragraph: EditedParagraph): Refusal["reason"] | undefined {
  const { from, to } = edit.range;
  // Checked before trimming, which takes `before` at its word.
  if (paragraph.text.slice(from, to) !== edit.before) return "changed-since";
  return refusalOf(edit.kind === "text" ? trimmed(edit) : edit, paragraph);
}

/** The new text of every part the edits touch. */
function* plan(edits: readonly Edit[], sources: Sources): Generator<[part: string, text: string]> {
  const parts = new Map<string, Splice[]>();
  for (const [index, own] of byParagraph(edits)) {
    const paragraph = sources.paragraph(index);
    if (!paragraph) continue;
    const splices = parts.get(paragraph.place.part) ?? [];
    splices.push(...planEdits(paragraph, own), ...(paragraph.copy ? planEdits(paragraph.copy, own) : []));
    parts.set(paragraph.place.part, splices);
  }
  for (const [part, splices] of parts) {
    if (splices.length > 0) yield [part, spliced(sources.text(part), splices)];
  }
}

function planEdits(paragraph: EditedParagraph, edits: readonly Edit[]): readonly Splice[] {
  const texts = edits.flatMap((edit) => (edit.kind === "text" ? [trimmed(edit)] : []));
  const formats = edits.flatMap((edit) => (edit.kind === "format" ? [edit] : []));
  return [...planWords(paragraph, texts, formats), ...planParagraph(paragraph, formats)];
}

function byParagraph(edits: readonly Edit[]): ReadonlyMap<number, readonly Edit[]> {
  const groups = new Map<number, Edit[]>();
  for (const edit of edits) {
    const group = groups.get(edit.range.paragraph);
    if (group) group.push(edit);
    else groups.set(edit.range.paragraph, [edit]);
  }
  return groups;
}

/** The package read again, or undefined where it cannot be or does not read as it should. */
function readAgain(bytes: Uint8Array, before: DocxReading, edits: readonly Edit[]): DocxReading | undefined {
  const after = readOrNothing(bytes);
  const paragraphs = after?.manuscript.paragraphs;
  if (paragraphs?.length !== before.manuscript.paragraphs.length) return undefined;
  const groups = byParagraph(edits);
  const reads = before.manuscript.paragraphs.every(
    ({ text }, index) => paragraphs[index]?.text === expected(text, groups.get(index) ?? []),
  );
  return reads ? after : undefined;
}

function readOrNothing(bytes: Uint8Array): DocxReading | undefined {
  try {
    return readDocx(bytes);
  } catch {
    return undefined;
  }
}

function expected(text: string, edits: readonly Edit[]): string {
  const texts = edits.filter((edit): edit is TextEdit => edit.kind === "text");
  let written = "";
  let at = 0;
  for (const { range, after } of [...texts].sort((a, b) => comparePositions(a.range, b.range))) {
    written += text.slice(at, range.from) + after;
    at = range.to;
  }
  return written + text.slice(at);
}
