import { type FactKey, factDefinitions } from "../facts/facts";
import type { FactValue } from "./condition";
import { type Decider, type Decision, type Outcome, outcomesOf, possibleIn } from "./decide";
import { isSigning } from "./path";
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
  return [...asked].sort((a, b) => worst(a) - worst(b)).map(questionOf);
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

function questionOf({ axis, branches }: Trial): Question {
  const { key, heading } = axis;
  return { fact: key, heading, values: answersTo(axis), why: branches.map(branchInWords).join("；") };
}

function answersTo({ key, classes }: Axis): readonly string[] {
  const { shape } = factDefinitions[key];
  if (shape.kind === "number")
    return classes.flatMap(([first]) => (first === undefined ? [] : [String(first)]));
  const allowed = new Set(classes.flat().flat());
  return shape.kind === "text" ? [] : shape.values.filter((value) => allowed.has(value));
}

function branchInWords({ values, outcomes }: Branch): string {
  const answers = values.slice(0, 3).map(valueInWords).join("或");
  const answer = `“${answers}${values.length > 3 ? "等" : ""}”`;
  const signers = [...new Set(outcomes.map(signerOf))];
  if (signers.length === 1) return `${answer}由${signers[0]}`;
  return outcomes.length > 3
    ? `${answer}还有${outcomes.length}种可能`
    : `${answer}可能由${signers.join("，或由")}`;
}

function signerOf({ steps }: Outcome): string {
  const signer = steps.filter(isSigning).at(-1) ?? steps.at(-1);
  return signer ? `${signer.role}${signer.action}` : "";
}
