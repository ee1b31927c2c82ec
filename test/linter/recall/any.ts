import * as fc from "fast-check";

/** Choices of one run of a property, drawn by fast-check so that a failure can be run again. */
export interface Any {
  of<Value>(values: readonly Value[]): Value;
  /** A whole number, both ends included. */
  whole(from: number, to: number): number;
  /** Some of the values, in any order. */
  some<Value>(values: readonly Value[], least: number, most: number): readonly Value[];
}

/** The choices a property draws from `fc.gen()`. */
export function anyFrom(draw: fc.GeneratorValue): Any {
  return {
    of: (values) => draw(fc.constantFrom, ...values),
    whole: (from, to) => draw(fc.integer, { min: from, max: to }),
    some: (values, least, most) =>
      draw(fc.shuffledSubarray, [...values], { minLength: least, maxLength: most }),
  };
}
