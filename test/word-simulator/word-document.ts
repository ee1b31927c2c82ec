import { type Atom, atomsOf } from "./atoms";
import { OfficePackage } from "./office-package";
import { folded, unescapedSearch } from "./search-words";
import { cutBefore, markDeleted, putIn, putTracked, removeAtoms, wordsOf } from "./write-atoms";
import { XmlNode } from "./xml-node";

/** A stretch of one paragraph that moves along with edits. Offsets count every character, deleted ones too. */
export interface Span {
  readonly paragraph: XmlNode;
  from: number;
  to: number;
}

/** How an open document answers where builds of Word differ. */
export interface Reading {
  /** Whether words struck out by a tracked deletion are still part of a text, as in the inline view. */
  readonly deletedText: "shown" | "hidden";
}

/** A .docx open in Word: its paragraphs, and changes of words and setting in them. */
export class WordDocument {
  readonly package: OfficePackage;
  /** The text that is selected, and the paragraph it is in; as select() left it. */
  selection:
    | { readonly paragraph: number; readonly from: number; readonly to: number; readonly text: string }
    | undefined;
  trackingMode = "Off";
  private readonly spans = new Set<Span>();

  constructor(
    bytes: Uint8Array,
    private readonly reading: Reading,
  ) {
    this.package = new OfficePackage(bytes);
  }

  /** `body.paragraphs`: those of cells too, those of text boxes not. */
  paragraphs(): readonly XmlNode[] {
    const body = this.package.document.child("w:body");
    return body ? [...bodyParagraphs(body)] : [];
  }

  paragraph(index: number): XmlNode {
    const paragraph = this.paragraphs()[index];
    if (!paragraph) throw new Error(`no paragraph ${index}`);
    return paragraph;
  }

  /** Words as they read with all changes accepted, whatever the view. */
  currentText(index: number): string {
    return joined(atomsOf(this.paragraph(index)).filter(({ deleted }) => !deleted));
  }

  whole(paragraph: XmlNode): Span {
    return this.span(paragraph, 0, atomsOf(paragraph).length);
  }

  /** A span that follows later edits until `release`. */
  span(paragraph: XmlNode, from: number, to: number): Span {
    const span = { paragraph, from, to };
    this.spans.add(span);
    return span;
  }

  release(span: Span): void {
    this.spans.delete(span);
  }

  text({ paragraph, from, to }: Span): string {
    return joined(
      atomsOf(paragraph)
        .slice(from, to)
        .filter((atom) => this.isShown(atom)),
    );
  }

  reviewedText({ paragraph, from, to }: Span, version: string): string {
    const atoms = atomsOf(paragraph).slice(from, to);
    return joined(
      atoms.filter(({ deleted, change }) => (version === "Original" ? !change || deleted : !deleted)),
    );
  }

  /** Word's Find: blind to the width of characters and the slant of quotation marks, and stopped by a deletion. */
  search({ paragraph, from, to }: Span, needle: string, matchCase: boolean): readonly Span[] {
    const wanted = folded(unescapedSearch(needle), matchCase);
    const atoms = atomsOf(paragraph);
    const text = atoms
      .slice(0, to)
      .map((atom) => (this.isShown(atom) ? folded(atom.character, matchCase) : "\u0000"))
      .join("");
    const found: Span[] = [];
    for (let at = text.indexOf(wanted, from); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
      found.push(this.span(paragraph, at, at + wanted.length));
    }
    return found;
  }

  select({ paragraph, from, to }: Span): void {
    const atoms = atomsOf(paragraph);
    const before = wordsIn(atoms.slice(0, from));
    const text = wordsIn(atoms.slice(from, to));
    const index = this.paragraphs().indexOf(paragraph);
    this.selection = { paragraph: index, from: before.length, to: before.length + text.length, text };
  }

  /** Replaces the words of a span, as a tracked change where tracking is on; the span becomes the new words. */
  replace(span: Span, text: string): void {
    if (this.trackingMode !== "Off") this.strike(span);
    const { paragraph, from, to } = span;
    const atoms = atomsOf(paragraph);
    if (this.trackingMode !== "Off") return this.insertTracked(span, to, text, atoms[to - 1] ?? atoms[to]);
    const [first] = atoms.slice(from, to);
    if (!first) return this.insert(span, from, text, atoms[from - 1] ?? atoms[from]);
    const rest = removeAtoms(atoms.slice(from, to));
    if (text !== "") putIn(first, rest.get(first.element) ?? first.at, text, "before");
    this.moved(paragraph, from, to, text.length);
    [span.from, span.to] = [from, from + text.length];
  }

  /** Puts words in at one end of a span; the span then holds only them. */
  insertAt(span: Span, place: "Start" | "End" | "Before" | "After", text: string): void {
    const { paragraph, from, to } = span;
    const atoms = atomsOf(paragraph);
    const before = place === "Start" || place === "Before";
    const at = before ? from : to;
    const inside = before ? atoms[from] : atoms[to - 1];
    const owner = inside ?? atoms[at - 1] ?? atoms[at];
    if (this.trackingMode === "Off") this.insert(span, at, text, owner);
    else this.insertTracked(span, at, text, owner);
  }

  /** The runs of a span, cut so that they hold its words and no others. */
  runs({ paragraph, from, to }: Span): readonly XmlNode[] {
    cutBefore(paragraph, from);
    cutBefore(paragraph, to);
    const runs = atomsOf(paragraph)
      .slice(from, to)
      .flatMap(({ run }) => run ?? []);
    return [...new Set(runs)];
  }

  private isShown({ deleted }: Atom): boolean {
    return !deleted || this.reading.deletedText === "shown";
  }

  private insert(span: Span, at: number, text: string, owner: Atom | undefined): void {
    const { paragraph } = span;
    const index = owner
      ? atomsOf(paragraph).findIndex((atom) => atom.element === owner.element && atom.at === owner.at)
      : -1;
    if (owner) putIn(owner, owner.at + (index < at ? 1 : 0), text, index < at ? "after" : "before");
    else paragraph.append(new XmlNode("w:r", {}, [wordsOf(text)]));
    this.moved(paragraph, at, at, text.length);
    [span.from, span.to] = [at, at + text.length];
  }

  private insertTracked(span: Span, at: number, text: string, owner: Atom | undefined): void {
    const { paragraph } = span;
    cutBefore(paragraph, at);
    const run = new XmlNode("w:r", {}, [wordsOf(text)]);
    const properties = owner?.run?.child("w:rPr");
    if (properties) run.insertBefore(properties.clone(), run.first("w:t"));
    if (text === "") return void ([span.from, span.to] = [at, at]);
    putTracked(run, paragraph, at);
    this.moved(paragraph, at, at, text.length);
    [span.from, span.to] = [at, at + text.length];
  }

  /** Marks the words of a span as deleted; words that were a tracked insertion themselves just go. */
  private strike(span: Span): void {
    const { paragraph, from, to } = span;
    for (const run of this.runs(span)) {
      const own = atomsOf(paragraph).filter((atom) => atom.run === run);
      if (own.some(({ deleted }) => deleted)) continue;
      const change = own[0]?.change;
      if (!change) markDeleted(run);
      else {
        const at = atomsOf(paragraph).findIndex((atom) => atom.run === run);
        run.remove();
        if (change.children.length === 0) change.remove();
        this.moved(paragraph, at, at + own.length, 0);
      }
    }
    span.from = Math.min(from, span.from);
    span.to = Math.max(span.from, Math.min(to, span.to));
  }

  private moved(paragraph: XmlNode, from: number, to: number, added: number): void {
    const shift = added - (to - from);
    for (const span of this.spans) {
      if (span.paragraph !== paragraph) continue;
      if (span.from >= to) span.from += shift;
      else if (span.from > from) span.from = from;
      if (span.to > to || (span.to === to && to > from)) span.to += shift;
      else if (span.to > from) span.to = from;
      span.to = Math.max(span.to, span.from);
    }
  }
}

function* bodyParagraphs(within: XmlNode): Generator<XmlNode> {
  for (const child of within.children) {
    if (child.name === "w:p") yield child;
    else yield* bodyParagraphs(child);
  }
}

function joined(atoms: readonly Atom[]): string {
  return atoms.map(({ character }) => character).join("");
}

/** Words alone: no deletions, and none of the marks that stand for pictures and notes. */
function wordsIn(atoms: readonly Atom[]): string {
  return joined(atoms.filter(({ deleted, character }) => !deleted && !marks.has(character)));
}

const marks = new Set("\u0001\u0002\u0005");
