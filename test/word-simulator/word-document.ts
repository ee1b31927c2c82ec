import { type Atom, atomsOf } from "./atoms";
import { OfficePackage } from "./office-package";
import { WordError } from "./word-error";
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

const longestSearch = 255;

function unescapedSearch(needle: string): string {
  if (needle === "" || needle.length > longestSearch) throw new WordError("SearchStringInvalidOrTooLong");
  return needle.replace(/\^(.?)/g, (_, code: string) => {
    const meant = searchCodes[code];
    if (meant === undefined) throw new WordError("SearchStringInvalidOrTooLong");
    return meant;
  });
}

const searchCodes: Readonly<Record<string, string>> = { "^": "^", t: "\t", l: "\v", m: "\f", n: "\u000E" };

function folded(text: string, matchCase: boolean): string {
  const narrow = text
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'");
  return matchCase ? narrow : narrow.toLowerCase();
}

/** Takes characters out; tells for each element that lost some where its first one stood. */
function removeAtoms(atoms: readonly Atom[]): ReadonlyMap<XmlNode, number> {
  const lost = new Map<XmlNode, Set<number>>();
  for (const { element, at } of atoms) lost.set(element, (lost.get(element) ?? new Set()).add(at));
  for (const [element, places] of lost) {
    if (element.name === "w:t")
      element.text = [...element.text.split("")].filter((_, at) => !places.has(at)).join("");
    else element.remove();
  }
  return new Map([...lost].map(([element, places]) => [element, Math.min(...places)]));
}

function putIn({ element, run }: Atom, at: number, text: string, side: "before" | "after"): void {
  if (element.name === "w:t") {
    element.text = element.text.slice(0, at) + text + element.text.slice(at);
    element.attributes["xml:space"] = "preserve";
  } else if (side === "after") element.parent?.insertAfter(wordsOf(text), element);
  else if (element.parent) element.parent.insertBefore(wordsOf(text), element);
  else run?.append(wordsOf(text));
}

function wordsOf(text: string): XmlNode {
  return new XmlNode("w:t", { "xml:space": "preserve" }, [text]);
}

/** Cuts the run that character `at` and the one before it share. */
function cutBefore(paragraph: XmlNode, at: number): void {
  const atoms = atomsOf(paragraph);
  const [left, right] = [atoms[at - 1], atoms[at]];
  if (!left?.run || !right || left.run !== right.run) return;
  const { run, element, at: offset } = right;
  const later = run.clone();
  const index = run.children.indexOf(element);
  const twin = later.children[index];
  for (const child of later.children.slice(0, index)) if (child.name !== "w:rPr") child.remove();
  for (const child of run.children.slice(offset > 0 ? index + 1 : index)) child.remove();
  if (offset > 0 && twin) splitWords(element, twin, offset);
  run.parent?.insertAfter(later, run);
}

function splitWords(element: XmlNode, twin: XmlNode, offset: number): void {
  const { text } = element;
  [element.text, twin.text] = [text.slice(0, offset), text.slice(offset)];
  for (const each of [element, twin]) each.attributes["xml:space"] = "preserve";
}

/** Puts a run in as a tracked insertion: into one that stands there already, else as one of its own. */
function putTracked(run: XmlNode, paragraph: XmlNode, at: number): void {
  const atoms = atomsOf(paragraph);
  const [left, right] = [atoms[at - 1], atoms[at]];
  if (left?.run && left.change?.name === "w:ins") return left.change.insertAfter(run, left.run);
  const inserted = new XmlNode("w:ins", tracked(), [run]);
  const [place, next] = [left && outermost(left), right && outermost(right)];
  if (place) place.parent?.insertAfter(inserted, place);
  else if (next) next.parent?.insertBefore(inserted, next);
  else paragraph.append(inserted);
}

/** The change a character's run stands in, where a further change must not be put inside it; else the run. */
function outermost({ change, run, element }: Atom): XmlNode {
  return change ?? run ?? element;
}

function markDeleted(run: XmlNode): void {
  const deletion = new XmlNode("w:del", tracked());
  run.parent?.insertAfter(deletion, run);
  run.remove();
  const children = run.children.map((child) =>
    child.name === "w:t" ? new XmlNode("w:delText", { ...child.attributes }, [child.text]) : child.clone(),
  );
  deletion.append(new XmlNode("w:r", { ...run.attributes }, children));
}

let changeCount = 9000;

function tracked(): Record<string, string> {
  changeCount += 1;
  return { "w:id": String(changeCount), "w:author": "拟稿人", "w:date": "2026-01-01T08:00:00Z" };
}
