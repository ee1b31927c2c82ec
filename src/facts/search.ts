import type { Draft, Part, Stretch } from "../draft/draft";
import { titleText } from "../draft/elements";
import { typeOfMark, typeOfTitle } from "../draft/recognize/document-type";

/** The first words of a part's title that match. Where they run over the end of a line, the range is the title's first line. */
export function findInTitle(part: Part, pattern: RegExp): Stretch | undefined {
  const words = pattern.exec(titleText(part))?.[0];
  const lines = part.elements.title ?? [];
  const first = lines[0];
  if (words === undefined || words === "" || !first) return undefined;
  const line = lines.find(({ text }) => text.includes(words));
  return line ? within(line, line.text.indexOf(words), words) : { ...first, text: words };
}

function within({ paragraph, from }: Stretch, at: number, words: string): Stretch {
  return { text: words, paragraph, from: from + at, to: from + at + words.length };
}

/** The whole title as a stretch: its words, and the range of its first line; absent where there is no title. */
export function titleStretch(part: Part): Stretch | undefined {
  const first = part.elements.title?.[0];
  return first && { ...first, text: titleText(part) };
}

/** The words that show a part's 文种: its title where that ends in it, else the masthead that names it. */
export function typeStretch(part: Part): Stretch | undefined {
  const title = titleStretch(part);
  const mark = part.elements.issuerMark?.find(({ text }) => typeOfMark(text) === part.documentType);
  return title && typeOfTitle(title.text) === part.documentType ? title : (mark ?? title);
}

/** Every place of `word` in the paragraphs `from..to`, in order, until the caller stops. */
export function* placesOf(draft: Draft, from: number, to: number, word: string): Generator<Stretch> {
  for (let paragraph = from; paragraph < to; paragraph++) {
    const text = draft.paragraphs[paragraph]?.text ?? "";
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      yield { text: word, paragraph, from: at, to: at + word.length };
    }
  }
}

/** The first of `words` found in the bodies of the draft's parts, in the order of the list. */
export function firstInBodies(draft: Draft, words: readonly string[]): Stretch | undefined {
  for (const word of words) {
    for (const { body } of draft.parts) {
      for (const place of placesOf(draft, body.from, body.to, word)) return place;
    }
  }
  return undefined;
}

/** The clause a place stands in, split at it: what comes before since 。；，： or a bracket, and after until 。；. */
export function around(draft: Draft, { paragraph, from, to }: Stretch): { before: string; after: string } {
  const text = draft.paragraphs[paragraph]?.text ?? "";
  const before = text.slice(Math.max(0, from - furthest), from);
  const after = text.slice(to, to + furthest);
  const start = Math.max(...[..."。；，：（"].map((mark) => before.lastIndexOf(mark)));
  const end = after.search(/[。；]/);
  return { before: before.slice(start + 1), after: end < 0 ? after : after.slice(0, end) };
}

const furthest = 40;
