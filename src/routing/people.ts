import { isSigning } from "./path";
import type { Step } from "./signing-table";

/** Who holds a post, in the order they sign; empty where nobody is known to. */
export type PeopleOf = (post: string) => readonly string[];

/**
 * Names the people in a path. One person in two posts signs once, in the later step (and one of several in turn likewise), but
 * a signature is never given up for a later step of another kind. A post nobody is known to hold stays without a name.
 */
export function withPeople(steps: readonly Step[], peopleOf: PeopleOf): readonly Step[] {
  const kept: Step[] = [];
  const later = new Map<string, Step>();
  for (const step of [...steps].reverse()) {
    const people = peopleOf(step.heldBy ?? step.role);
    const remaining = people.filter((person) => !yields(step, later.get(person)));
    for (const person of people) if (!later.has(person)) later.set(person, step);
    if (people.length > 0 && remaining.length === 0) continue;
    kept.push(remaining.length > 0 ? { ...step, person: remaining.join("、") } : step);
  }
  return required(kept.reverse(), steps, peopleOf);
}

function yields(step: Step, later: Step | undefined): boolean {
  return later !== undefined && (!isSigning(step) || isSigning(later));
}

/** The step that remains of two may be left out only if both might. */
function required(kept: readonly Step[], all: readonly Step[], peopleOf: PeopleOf): readonly Step[] {
  const needed = new Set(
    all.filter(({ optional }) => !optional).flatMap(({ role, heldBy }) => peopleOf(heldBy ?? role)),
  );
  return kept.map((step) =>
    step.optional && step.person?.split("、").some((person) => needed.has(person))
      ? { ...step, optional: false }
      : step,
  );
}
