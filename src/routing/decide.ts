import type { FactKey, Facts } from "../facts/facts";
import { sure } from "../facts/facts";
import { actingCases, needsHead, withActing } from "./acting";
import type { Condition } from "./condition";
import { writePath } from "./path";
import type { Acting, Posts } from "./posts";
import type { Reading, SigningRow, SigningTable, Step } from "./signing-table";
import {
  axisOf,
  type Box,
  boxOfFacts,
  everyClass,
  type FactTest,
  intersect,
  boxOfTests,
  outside,
  type Scope,
  type Space,
} from "./space";

/** A signing table made ready to decide. */
export interface Decider {
  readonly table: SigningTable;
  readonly posts: Posts;
  readonly space: Space;
  /** In order: the first that holds speaks. */
  readonly alternatives: readonly Alternative[];
}

/** A row, in one of the ways it may turn out. */
export interface Alternative {
  readonly when: Box;
  readonly row: SigningRow;
  readonly steps: readonly Step[];
  /** Alternatives of the same outcome are one answer: the same case with the same path. */
  readonly outcome: string;
  readonly acts: boolean;
  readonly notes: readonly string[];
}

/** One answer still possible. */
export interface Outcome {
  readonly row: string;
  readonly steps: readonly Step[];
  /** The ways that may lead to it, in the order of the table. */
  readonly alternatives: readonly Alternative[];
}

/** Taken for granted until someone says otherwise, and shown. */
export interface Assumption {
  readonly fact: FactKey;
  readonly value: string;
  readonly why: string;
}

/** Who signs, as far as the known facts settle it. */
export interface Decision {
  /** Every answer some values of the unknown facts would give, in the order of the table. One means decided. */
  readonly outcomes: readonly Outcome[];
  readonly box: Box;
  readonly assumptions: readonly Assumption[];
}

/** What a decider goes by beside the table. */
export interface DeciderSettings {
  /** The values facts may take in this table. */
  readonly scope?: Scope;
  /** Given, the absence of the head is reckoned with in the rows where the head has a step. */
  readonly acting?: Acting;
  /** Conditions from elsewhere that the combinations are to be told apart by as well. */
  readonly cuts?: readonly FactTest[];
}

/** Prepares a table. */
export function deciderOf(table: SigningTable, posts: Posts, settings: DeciderSettings = {}): Decider {
  const { scope, acting, cuts = [] } = settings;
  const tests = [
    ...testsOf(table),
    ...(acting ? actingCases(acting).flatMap(({ when }) => when) : []),
    ...cuts,
  ];
  const keys = new Set([...table.columns.map(({ key }) => key), ...tests.map(({ key }) => key)]);
  const space = { axes: [...keys].map((key) => axisOf(key, distinctConditions(key, tests), scope)) };
  const alternatives = table.rows.flatMap((row) => alternativesOf(row, table, space, acting));
  return { table, posts, space, alternatives };
}

/** Decides as far as the facts known for sure allow: three-valued, nothing guessed. */
export function decide(decider: Decider, facts: Facts): Decision {
  const assume = decider.space.axes.some(({ key }) => key === "mayorAbsence") && !sure(facts, "mayorAbsence");
  const box = boxOfFacts(decider.space, assume ? { ...facts, mayorAbsence: atWork } : facts);
  const outcomes = outcomesOf(possibleIn(decider.alternatives, box));
  const shown = assume && outcomes.some(({ steps }) => hasHead(steps, decider.posts));
  return { outcomes, box, assumptions: shown ? [headAtWork] : [] };
}

/** The alternatives that are the first to hold for some combination in the box. */
export function possibleIn(alternatives: readonly Alternative[], box: Box): readonly Alternative[] {
  const possible: Alternative[] = [];
  const earlier: Box[] = [];
  for (const alternative of alternatives) {
    const common = box.includes(0) ? undefined : intersect(alternative.when, box);
    if (!common) continue;
    if (outside(common, earlier)) possible.push(alternative);
    earlier.push(common);
    if (common.every((mask, axis) => mask === box[axis])) break;
  }
  return possible;
}

/** The different answers among alternatives. */
export function outcomesOf(alternatives: readonly Alternative[]): readonly Outcome[] {
  const groups = new Map<string, Alternative[]>();
  for (const alternative of alternatives) {
    const group = groups.get(alternative.outcome);
    if (group) group.push(alternative);
    else groups.set(alternative.outcome, [alternative]);
  }
  return [...groups.values()].flatMap((group) =>
    group[0] ? [{ row: group[0].row.id, steps: group[0].steps, alternatives: group }] : [],
  );
}

/**
 * The other readings of an outcome that the facts leave open; a row speaks here only where it could be the first to, were the
 * conditions of the row it is read beside set aside.
 */
export function readingsOf(decider: Decider, { alternatives }: Outcome, box: Box): readonly OtherReading[] {
  const found = new Map<string, OtherReading>();
  for (const { row, acts } of alternatives) {
    for (const reading of row.readings) {
      for (const other of resolve(decider, row, reading, box)) {
        const acting = decider.posts.acting;
        const steps = acts && acting ? withActing(other.steps, acting) : other.steps;
        const key = `${other.row} ${writePath(steps)}`;
        if (!found.has(key)) found.set(key, { ...other, steps });
      }
    }
  }
  return [...found.values()];
}

/** 另解: another chain the regulation's words may be read to ask for, and what speaks for it. */
export interface OtherReading {
  readonly row?: string;
  readonly steps: readonly Step[];
  readonly why: string;
}

function testsOf({ columns, rows }: SigningTable): readonly FactTest[] {
  return rows.flatMap(({ when }) => testsOfRow(when, columns));
}

const atWork = { value: "在岗", source: "answer" } as const;
const headAtWork: Assumption = {
  fact: "mayorAbsence",
  value: "在岗",
  why: "未说明区长不在的，按在岗办理；不在岗的请改。",
};

function hasHead(steps: readonly Step[], { acting }: Posts): boolean {
  return acting !== undefined && needsHead(steps, acting);
}

/** The conditions of a row that ask something. */
export function testsOfRow(
  when: readonly Condition[],
  columns: SigningTable["columns"],
): readonly FactTest[] {
  return columns.flatMap(({ key }, index) => {
    const condition = when[index];
    return condition && condition.kind !== "any" ? [{ key, condition }] : [];
  });
}

function distinctConditions(key: FactKey, tests: readonly FactTest[]): readonly Condition[] {
  const own = tests.filter((test) => test.key === key).map(({ condition }) => condition);
  return [...new Map(own.map((condition) => [JSON.stringify(condition), condition])).values()];
}

function alternativesOf(
  row: SigningRow,
  table: SigningTable,
  space: Space,
  acting: Acting | undefined,
): readonly Alternative[] {
  const when = boxOfRow(row, table, space);
  const plain = { row, steps: row.steps, acts: false, notes: row.note === undefined ? [] : [row.note] };
  const outcome = `${row.id} ${writePath(row.steps)}`;
  if (!acting || !needsHead(row.steps, acting)) return [{ ...plain, when, outcome }];
  return actingCases(acting).flatMap((each) => {
    const narrowed = intersect(when, boxOfTests(space, each.when));
    if (!narrowed) return [];
    const notes = each.note === undefined ? plain.notes : [...plain.notes, each.note];
    if (!each.acts) return [{ ...plain, when: narrowed, outcome, notes }];
    const steps = withActing(row.steps, acting);
    return [{ ...plain, steps, acts: true, when: narrowed, outcome: `${row.id} ${writePath(steps)}`, notes }];
  });
}

/** The combinations for which a row's own conditions hold. */
function boxOfRow(
  { when }: Pick<SigningRow, "when">,
  { columns }: Pick<SigningTable, "columns">,
  space: Space,
): Box {
  return boxOfTests(space, testsOfRow(when, columns));
}

function resolve(decider: Decider, row: SigningRow, reading: Reading, box: Box): readonly OtherReading[] {
  const { kind, why } = reading;
  if (kind === "path") return [{ steps: reading.steps, why }];
  const own = boxOfRow(row, decider.table, decider.space);
  const aside = decider.space.axes.map((axis, index) =>
    own[index] === everyClass(axis) ? (box[index] ?? 0) : everyClass(axis),
  );
  const speaking = possibleIn(decider.alternatives, aside).map((each) => each.row);
  const others = [...new Set(speaking)].filter(({ id }) => id === reading.id);
  return others.map(({ id, steps }) => ({ row: id, steps, why }));
}
