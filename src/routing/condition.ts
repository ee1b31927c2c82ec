import { type FactKey, factDefinitions, factKeys } from "../facts/facts";

/** What a fact may be, whatever its shape. */
export type FactValue = string | number | readonly string[];

/**
 * A condition (条件) as a cell writes it. `values` on a list-valued fact means any of them is in the list; an empty
 * list of values means the list itself is empty (无). `numbers` are inclusive ranges.
 */
export type Condition =
  | { readonly kind: "any" }
  | { readonly kind: "values"; readonly values: readonly string[]; readonly negated: boolean }
  | { readonly kind: "numbers"; readonly ranges: readonly NumberRange[]; readonly negated: boolean };

/** Whole numbers from `from` to `to`, both included. */
export interface NumberRange {
  readonly from: number;
  /** Absent for no upper bound. */
  readonly to?: number;
}

/** A cell read, or a sentence in Chinese on why it could not be. */
export type ParsedCondition = Condition | { readonly kind: "fault"; readonly message: string };

/** Reads a cell of the column of `key`: 不限; values joined by 、 or /; 非 before them; numbers, ≥2, ≤3. */
export function parseCondition(key: FactKey, cell: string): ParsedCondition {
  if (cell === "不限") return { kind: "any" };
  if (cell === "") return fault("空着没填，不作限制的请写“不限”。");
  const { shape } = factDefinitions[key];
  if (shape.kind === "text") return fault("这一栏是文字，不能作条件，请写“不限”或者删去这一栏。");
  const negated = cell.startsWith("非") && !isValue(key, splitValues(cell)[0] ?? cell);
  const names = splitValues(negated ? cell.slice(1) : cell);
  if (shape.kind === "number") return parseNumbers(names, negated);
  if (shape.kind === "many" && names.length === 1 && names[0] === "无")
    return { kind: "values", values: [], negated };
  const values: readonly string[] = shape.values;
  const unknown = names.find((name) => !values.includes(name));
  const apart = unknown !== undefined && /[，,；;]/.test(unknown) ? "几个值之间用顿号隔开；" : "";
  if (unknown !== undefined)
    return fault(`没有“${unknown}”这个值，${apart}可写：${values.join("、")}，或者“不限”。`);
  return { kind: "values", values: names, negated };
}

/** Whether a known value meets the condition. */
export function meets(condition: Condition, value: FactValue): boolean {
  if (condition.kind === "any") return true;
  const met =
    condition.kind === "numbers" ? inRanges(condition.ranges, value) : matches(condition.values, value);
  return met !== condition.negated;
}

/** The values a cell lists: 请示、报告 or 请示/报告. */
export function splitValues(cell: string): readonly string[] {
  return cell.split(/[、/／]/).map((each) => each.trim());
}

function isValue(key: FactKey, word: string): boolean {
  const { shape } = factDefinitions[key];
  if (shape.kind === "number" || shape.kind === "text") return false;
  const values: readonly string[] = shape.values;
  return values.includes(word);
}

function parseNumbers(names: readonly string[], negated: boolean): ParsedCondition {
  const ranges: NumberRange[] = [];
  for (const name of names) {
    const match = /^([≥≤]?)\s*(\d{1,3})$/.exec(name);
    if (!match) return fault(`“${name}”不是数，可写 2、≥2、≤1，或者“不限”。`);
    const bound = Number(match[2]);
    ranges.push(match[1] === "≥" ? { from: bound } : { from: match[1] === "≤" ? 0 : bound, to: bound });
  }
  return { kind: "numbers", ranges, negated };
}

function inRanges(ranges: readonly NumberRange[], value: FactValue): boolean {
  return (
    typeof value === "number" &&
    ranges.some(({ from, to }) => value >= from && (to === undefined || value <= to))
  );
}

function matches(values: readonly string[], value: FactValue): boolean {
  if (typeof value === "number") return false;
  if (typeof value === "string") return values.includes(value);
  return values.length === 0 ? value.length === 0 : value.some((each) => values.includes(each));
}

function fault(message: string): { readonly kind: "fault"; readonly message: string } {
  return { kind: "fault", message };
}

/** The key a heading of a table stands for. */
export function factKeyOf(heading: string): FactKey | undefined {
  return factKeys.find((key) => factDefinitions[key].heading === heading);
}
