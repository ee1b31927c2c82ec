import type { ElementKind, Elements, Stretch } from "../draft";
import { elementKinds } from "../draft";
import type { Line } from "./lines";

/** An element's words, or a part of them, as a reader comes upon them. */
export interface Found {
  readonly kind: ElementKind;
  readonly stretch: Stretch;
}

/** The whole line is (part of) the element. */
export function whole(kind: ElementKind, line: Line): Found {
  return { kind, stretch: stretchOf(line) };
}

/** Characters `from..to` of the line's words are; white space at either end is left out. */
export function piece(kind: ElementKind, line: Line, from: number, to: number): Found {
  return { kind, stretch: stretchOf(line, from, to) };
}

/** The words of a line from `from` to `to`, white space around them left out. */
export function stretchOf(line: Line, from = 0, to = line.text.length): Stretch {
  const words = line.text.slice(from, to);
  const text = words.trim();
  const start = line.from + from + (words.length - words.trimStart().length);
  return { paragraph: line.paragraph, from: start, to: start + text.length, text };
}

/** Gathers findings by element, each in document order. */
export function elementsOf(found: readonly Found[]): Elements {
  const elements: { [Kind in ElementKind]?: Stretch[] } = {};
  for (const kind of elementKinds) {
    const stretches = found
      .filter((one) => one.kind === kind && one.stretch.text !== "")
      .map((one) => one.stretch);
    stretches.sort((a, b) => a.paragraph - b.paragraph || a.from - b.from);
    if (stretches.length > 0) elements[kind] = stretches;
  }
  return elements;
}
