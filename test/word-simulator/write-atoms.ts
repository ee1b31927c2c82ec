import { type Atom, atomsOf } from "./atoms";
import { XmlNode } from "./xml-node";

/** Takes characters out; tells for each element that lost some where its first one stood. */
export function removeAtoms(atoms: readonly Atom[]): ReadonlyMap<XmlNode, number> {
  const lost = new Map<XmlNode, Set<number>>();
  for (const { element, at } of atoms) lost.set(element, (lost.get(element) ?? new Set()).add(at));
  for (const [element, places] of lost) {
    if (element.name === "w:t")
      element.text = [...element.text.split("")].filter((_, at) => !places.has(at)).join("");
    else element.remove();
  }
  return new Map([...lost].map(([element, places]) => [element, Math.min(...places)]));
}

/** Puts words in beside a character, at `at` of its own words where it stands in some. */
export function putIn({ element, run }: Atom, at: number, text: string, side: "before" | "after"): void {
  if (element.name === "w:t") {
    element.text = element.text.slice(0, at) + text + element.text.slice(at);
    element.attributes["xml:space"] = "preserve";
  } else if (side === "after") element.parent?.insertAfter(wordsOf(text), element);
  else if (element.parent) element.parent.insertBefore(wordsOf(text), element);
  else run?.append(wordsOf(text));
}

/** An element that holds words. */
export function wordsOf(text: string): XmlNode {
  return new XmlNode("w:t", { "xml:space": "preserve" }, [text]);
}

/** Cuts the run that character `at` and the one before it share. */
export function cutBefore(paragraph: XmlNode, at: number): void {
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
export function putTracked(run: XmlNode, paragraph: XmlNode, at: number): void {
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

/** Wraps a run as a tracked deletion. */
export function markDeleted(run: XmlNode): void {
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
