import type { Draft, Part, Range, Stretch } from "../draft/draft";
import type { Facts, Known } from "./facts";
import type { ReadingOptions } from "./organs";

/** What a reader of facts goes by. */
export interface ReadingContext {
  readonly draft: Draft;
  /** The document itself: `draft.parts[0]`. */
  readonly carrier: Part;
  readonly options: ReadingOptions;
}

/** Reads one cluster of facts; `known` holds what the readers before it read. */
export type FactReader = (context: ReadingContext, known: Facts) => Facts;

/** A fact the words say outright. */
export function reading<Value>(value: Value, words: Stretch): Known<Value> {
  return { value, source: "draft", ...quoted(words) };
}

/** A fact the words only hint at: shown for confirmation. */
export function clue<Value>(value: Value, words: Stretch): Known<Value> {
  return { value, source: "draft", ...quoted(words), clue: true };
}

function quoted({ text, paragraph, from, to }: Stretch): { evidence: string; range: Range } {
  return { evidence: text.trim(), range: { paragraph, from, to } };
}
