import { type FactKey, factDefinitions } from "../facts/facts";
import type { FactValue } from "./condition";
import { type Decider, type Decision, type Outcome, outcomesOf, possibleIn } from "./decide";
import { highestStep, type Posts } from "./posts";
import { type Axis, bitsOf, replaced, valueInWords, valuesIn } from "./space";

/** A question (待问) whose answer narrows who signs. */
export interface Question {
  readonly fact: FactKey;
  readonly heading: string;
  /** The answers there are; for a number, one of each that makes a difference. */
  readonly values: readonly string[];
  /** What each answer would lead to. */
  readonly why: string;
}

/**
 * The questions worth asking: each has an answer that rules something out. The one that leaves least open whatever the
 * answer comes first, ties in column order. None once it is decided.
 */
export function questionsFor(decider: Decider, decision: Decision): readonly Question[] {
  if (decision.outcomes.length < 2) return [];
  const trials = trialsOf(decider, decision);
  const telling = trials.filter(({ branches }) =>
    branches.some((branch) => narrows(branch.outcomes, decision)),
  );
  // Two facts may matter only together; then neither rules anything out alone and both are asked.
  const asked = telling.length > 0 ? telling : trials;
  return [...asked].sort((a, b) => worst(a) - worst(b)).map((trial) => questionOf(trial, decider.posts));
}

interface Trial {
  readonly axis: Axis;
  readonly branches: readonly Branch[];
}

interface Branch {
  readonly values: readonly FactValue[];
  readonly outcomes: readonly Outcome[];
}

function trialsOf(decider: Decider, { box, outcomes }: Decision): readonly Trial[] {
  const relevant = new Set(outcomes.flatMap(({ alternatives }) => alternatives));
  const alternatives = decider.alternatives.filter((each) => relevant.has(each));
  return decider.space.axes.flatMap((axis, index) => {
    const classes = bitsOf(box[index] ?? 0);
    if (classes.length < 2) return [];
    const branches = classes.map((mask) => ({
      values: valuesIn(axis, mask),
      outcomes: outcomesOf(possibleIn(alternatives, replaced(box, index, mask))),
    }));
    return [{ axis, branches }];
  });
}

function narrows(outcomes: readonly Outcome[], decision: Decision): boolean {
  return outcomes.length < decision.outcomes.length;
}

function worst({ branches }: Trial): number {
  return Math.max(...branches.map(({ outcomes }) => outcomes.length));
}

function questionOf({ axis, branches }: Trial, posts: Posts): Question {
  const { key, heading } = axis;
  const leads =
    signersOf(
      branches.flatMap(({ outcomes }) => outcomes),
      posts,
    ).size > 1
      ? leadsTo
      : goesBy;
  const why = branches.map((branch) => `${answerInWords(branch, axis)}${leads(branch, posts)}`).join("；");
  return { fact: key, heading, values: answersTo(axis), why };
}

function answersTo({ key, classes }: Axis): readonly string[] {
  const { shape } = factDefinitions[key];
  if (shape.kind === "number")
    return classes.flatMap(([first]) => (first === undefined ? [] : [String(first)]));
  const allowed = new Set(classes.flat().flat());
  if (shape.kind === "text") return [];
  const values = shape.values.filter((value) => allowed.has(value));
  return shape.kind === "many" ? ["无", ...values] : values;
}

/** A class by its values: all of a few, the smallest of many lists, 其他 for what no cell names. */
function answerInWords({ values }: Branch, { key, classes }: Axis): string {
  const { shape } = factDefinitions[key];
  if (shape.kind === "many") return `“${values.slice(0, 1).map(valueInWords).join("")}”`;
  const open = shape.kind === "number" && values.length > 0 && classes.at(-1)?.[0] === values[0];
  if (open) return `“${valueInWords(values[0] ?? 0)}以上”`;
  return values.length > 4 ? "其他" : `“${values.map(valueInWords).join("”“")}”`;
}

function leadsTo({ outcomes }: Branch, posts: Posts): string {
  const signers = signersOf(outcomes, posts);
  // Rows are what the answer so far is counted in: a row of two paths is one possibility there, and so here.
  const rows = new Set(outcomes.map(({ row }) => row)).size;
  if (signers.size > 2 || rows > 4) return `还有${rows}种可能`;
  const ways = [...signers].map(([signer, rows]) => `${signer}（${[...new Set(rows)].join("、")}）`);
  return ways.length === 1 ? `由${ways.join("")}` : `可能由${ways.join("，也可能由")}`;
}

/** Who has the last word in each answer, and the rows that say so. */
function signersOf(outcomes: readonly Outcome[], posts: Posts): ReadonlyMap<string, readonly string[]> {
  const signers = new Map<string, readonly string[]>();
  for (const { row, steps } of outcomes) {
    const last = highestStep(steps, posts);
    const signer = last ? `${last.role}${last.action}` : "";
    signers.set(signer, [...(signers.get(signer) ?? []), row]);
  }
  return signers;
}

/** Where the same one signs whatever the answer is, what differs is the way there. */
function goesBy({ outcomes }: Branch): string {
  const [only, ...others] = outcomes;
  if (!only || others.length > 0) return `还有${outcomes.length}种走法`;
  return `依次由${only.steps.map(({ role, action }) => `${role}${action}`).join("、")}（${only.row}）`;
}
