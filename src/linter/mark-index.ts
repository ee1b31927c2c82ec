import type { Draft } from "../draft/draft";

/** Where marks, digits and letters stand. */
export interface MarkIndex {
  /** Those of the paragraphs in which at least one of the characters stands, in order. Asking for an ideograph is an error. */
  paragraphsWith(characters: string): readonly number[];
}

/**
 * One pass over the paragraphs notes every character but ideographs, which stand everywhere: a rule that looks for a mark
 * then reads only the paragraphs that have it.
 */
export function indexMarks({ paragraphs }: Draft, indices: readonly number[]): MarkIndex {
  const found = new Map<number, number[]>();
  for (const index of indices) noteMarks(found, paragraphs[index]?.text ?? "", index);
  const answers = new Map<string, readonly number[]>();
  return {
    paragraphsWith(characters) {
      const known = answers.get(characters);
      if (known) return known;
      const answer = paragraphsOf(found, characters, indices);
      answers.set(characters, answer);
      return answer;
    },
  };
}

function noteMarks(found: Map<number, number[]>, text: string, index: number): void {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isIdeograph(unit)) continue;
    const list = found.get(unit);
    if (!list) found.set(unit, [index]);
    else if (list[list.length - 1] !== index) list.push(index);
  }
}

function isIdeograph(unit: number): boolean {
  return unit >= 0x3400 && unit <= 0x9fff;
}

function paragraphsOf(
  found: ReadonlyMap<number, readonly number[]>,
  characters: string,
  indices: readonly number[],
): readonly number[] {
  const lists: (readonly number[])[] = [];
  for (let at = 0; at < characters.length; at++) {
    const unit = characters.charCodeAt(at);
    if (isIdeograph(unit)) throw new Error(`no index of ${characters.charAt(at)}`);
    const list = found.get(unit);
    if (list) lists.push(list);
  }
  if (lists.length <= 1) return lists[0] ?? [];
  const wanted = new Set<number>();
  for (const list of lists) for (const index of list) wanted.add(index);
  return wanted.size === indices.length ? indices : indices.filter((index) => wanted.has(index));
}
