import { type FactKey, type Facts, factDefinitions, sure } from "../facts/facts";
import { type Condition, type FactValue, meets } from "./condition";

/**
 * All combinations of facts a table can tell apart. Two values of a fact that meet the same conditions everywhere are one
 * class (等价类), so that thousands of combinations of values become a few classes a column.
 */
export interface Space {
  readonly axes: readonly Axis[];
}

/** A fact by which the combinations are told apart, its values fallen into classes. */
export interface Axis {
  readonly key: FactKey;
  readonly heading: string;
  readonly conditions: readonly Condition[];
  /** The values that fall together, at most 30 classes; each has at least one value. */
  readonly classes: readonly (readonly FactValue[])[];
}

/** A set of combinations: for each axis the classes allowed, a bit each. Empty where any axis allows none. */
export type Box = readonly number[];

/** Values a fact may take here, where that is fewer than all it may take anywhere. */
export type Scope = { readonly [Key in FactKey]?: readonly string[] };

/** A condition on a fact. */
export interface FactTest {
  readonly key: FactKey;
  readonly condition: Condition;
}

/** The axis of a fact, cut by the conditions set on it. */
export function axisOf(key: FactKey, conditions: readonly Condition[], scope: Scope = {}): Axis {
  const classes = new Map<string, FactValue[]>();
  for (const value of valuesOf(key, conditions, scope)) {
    const signature = conditions.map((condition) => (meets(condition, value) ? "1" : "0")).join("");
    const members = classes.get(signature);
    if (members) members.push(value);
    else classes.set(signature, [value]);
  }
  if (classes.size > 30) throw new RangeError(`“${factDefinitions[key].heading}”的条件分得过细，超过30类。`);
  return { key, heading: factDefinitions[key].heading, conditions, classes: [...classes.values()] };
}

/** Every class of an axis. */
export function everyClass(axis: Axis): number {
  return (1 << axis.classes.length) - 1;
}

/** What is still possible given what is known for sure. */
export function boxOfFacts(space: Space, facts: Facts): Box {
  return space.axes.map((axis) => {
    const value = sure(facts, axis.key);
    return value === undefined ? everyClass(axis) : maskOfValue(axis, value);
  });
}

/** The combinations that pass every test. */
export function boxOfTests({ axes }: Space, tests: readonly FactTest[]): Box {
  return axes.map((axis) =>
    tests
      .filter(({ key }) => key === axis.key)
      .reduce((mask, { condition }) => mask & maskOf(axis, condition), everyClass(axis)),
  );
}

/** What two sets have in common, or undefined where that is nothing. */
export function intersect(a: Box, b: Box): Box | undefined {
  return overlaps(a, b) ? a.map((mask, axis) => mask & (b[axis] ?? 0)) : undefined;
}

/** Whether every combination of the first set is in the second. */
export function isWithin(a: Box, b: Box): boolean {
  return a.every((mask, axis) => (mask & ~(b[axis] ?? 0)) === 0);
}

/** A part of `box` outside all `others`, or undefined where they cover it. Asked thousands of times a decision, so no generator. */
export function outside(box: Box, others: readonly Box[], from = 0): Box | undefined {
  let next = from;
  while (next < others.length && !overlaps(box, others[next] ?? [])) next += 1;
  const other = others[next];
  if (!other) return box;
  let rest = box;
  for (let axis = 0; axis < other.length; axis += 1) {
    const beyond = (rest[axis] ?? 0) & ~(other[axis] ?? 0);
    if (beyond === 0) continue;
    const found = outside(replaced(rest, axis, beyond), others, next + 1);
    if (found) return found;
    rest = replaced(rest, axis, (rest[axis] ?? 0) & (other[axis] ?? 0));
  }
  return undefined;
}

/** `box` without `others`, as parts that do not overlap. */
export function* piecesOutside(box: Box, others: readonly Box[], from = 0): Generator<Box> {
  const next = others.findIndex((other, index) => index >= from && overlaps(box, other));
  const other = others[next];
  if (!other) {
    yield box;
    return;
  }
  let rest = box;
  for (const [axis, mask] of other.entries()) {
    const beyond = (rest[axis] ?? 0) & ~mask;
    if (beyond === 0) continue;
    yield* piecesOutside(replaced(rest, axis, beyond), others, next + 1);
    rest = replaced(rest, axis, (rest[axis] ?? 0) & mask);
  }
}

/** How many combinations of classes a set holds. */
export function sizeOf(box: Box): number {
  return box.reduce((product, mask) => product * bitsOf(mask).length, 1);
}

/** The classes in a mask, a mask each. */
export function bitsOf(mask: number): readonly number[] {
  const bits: number[] = [];
  for (let rest = mask; rest !== 0; rest &= rest - 1) bits.push(rest & -rest);
  return bits;
}

/** The values of the classes in a mask. */
export function valuesIn(axis: Axis, mask: number): readonly FactValue[] {
  return axis.classes.filter((_, index) => (mask & (1 << index)) !== 0).flat();
}

/** A value as a reader sees it: 无 for an empty list. */
export function valueInWords(value: FactValue): string {
  if (typeof value === "object") return value.length === 0 ? "无" : value.join("、");
  return String(value);
}

/** The set with one axis narrowed to other classes. */
export function replaced(box: Box, axis: number, mask: number): Box {
  const copy = box.slice();
  copy[axis] = mask;
  return copy;
}

function maskOfValue(axis: Axis, value: FactValue): number {
  const same = (sample: FactValue): boolean =>
    axis.conditions.every((condition) => meets(condition, sample) === meets(condition, value));
  // A value outside the scope belongs to no class: nothing is possible then.
  const index = axis.classes.findIndex(([sample]) => sample !== undefined && same(sample));
  return index < 0 ? 0 : 1 << index;
}

function maskOf(axis: Axis, condition: Condition): number {
  let mask = 0;
  for (const [index, [sample]] of axis.classes.entries()) {
    if (sample !== undefined && meets(condition, sample)) mask |= 1 << index;
  }
  return mask;
}

function overlaps(a: Box, b: Box): boolean {
  for (let axis = 0; axis < a.length; axis += 1) if (((a[axis] ?? 0) & (b[axis] ?? 0)) === 0) return false;
  return true;
}

function valuesOf(key: FactKey, conditions: readonly Condition[], scope: Scope): readonly FactValue[] {
  const { shape } = factDefinitions[key];
  if (shape.kind === "text") return [""];
  if (shape.kind === "number") return numbersUpTo(Math.max(1, ...conditions.flatMap(boundsOf)) + 1);
  const values: readonly string[] = scope[key] ?? shape.values;
  return shape.kind === "one" ? values : subsetsOf(values);
}

function boundsOf(condition: Condition): readonly number[] {
  if (condition.kind !== "numbers") return [];
  return condition.ranges.flatMap(({ from, to }) => [from, to ?? from]);
}

function numbersUpTo(last: number): readonly number[] {
  return Array.from({ length: last + 1 }, (_, number) => number);
}

function subsetsOf(values: readonly string[]): readonly (readonly string[])[] {
  return values.reduce<readonly (readonly string[])[]>(
    (subsets, value) => [...subsets, ...subsets.map((subset) => [...subset, value])],
    [[]],
  );
}
