import { type Edit, type Refusal, trimmed, withoutOverlaps } from "../draft/edit";
import type { Finding } from "./finding";

/** What fix-all works on: a manuscript in memory or a file in hand. `State` is never changed, only replaced. */
export interface Fixable<State> {
  findings(state: State): readonly Finding[];
  apply(
    state: State,
    edits: readonly Edit[],
  ): { readonly state: State; readonly refused: readonly Refusal[] };
}

/** What came of making fixes round after round: the last state, and each finding's fate. */
export interface FixOutcome<State> {
  readonly state: State;
  /** Findings whose fix was made, round by round. */
  readonly fixed: readonly Finding[];
  /** Findings whose fix was wanted and not made, with the reason. */
  readonly unfixed: readonly Unfixed[];
  /** `stable`: nothing wanted is left; `cycle`: two fixes undo each other; `max`: still changing after all rounds. */
  readonly end: "stable" | "cycle" | "max";
}

/** A fix that was wanted and not made, and why. */
export interface Unfixed {
  readonly finding: Finding;
  readonly reason: Refusal["reason"];
}

const maxRounds = 10;

/** Makes every wanted fix, again and again until nothing wanted is left: a fix may uncover or displace another. */
export function fixAll<State>(
  start: State,
  target: Fixable<State>,
  wanted: (finding: Finding) => boolean,
): FixOutcome<State> {
  const fixed: Finding[] = [];
  const seen = new Set<string>();
  let state = start;
  for (let round = 0; round < maxRounds; round++) {
    const findings = target.findings(state).filter((finding) => finding.fix && wanted(finding));
    const fingerprint = findings.map(describe).join("\n");
    if (findings.length === 0) return { state, fixed, unfixed: [], end: "stable" };
    if (seen.has(fingerprint)) return { state, fixed, unfixed: findings.map(inCycle), end: "cycle" };
    seen.add(fingerprint);
    const attempt = fixRound(state, target, findings);
    if (attempt.fixed.length === 0) return { state, fixed, unfixed: attempt.refused, end: "stable" };
    fixed.push(...attempt.fixed);
    state = attempt.state;
  }
  const left = target.findings(state).filter((finding) => finding.fix && wanted(finding));
  return { state, fixed, unfixed: left.map(inCycle), end: left.length === 0 ? "stable" : "max" };
}

/** One round. A fix is made whole or not at all; one that touches words another has just changed waits a round. */
function fixRound<State>(state: State, target: Fixable<State>, findings: readonly Finding[]) {
  const owners = new Map<Edit, Finding>();
  for (const finding of findings) for (const edit of editsOf(finding)) owners.set(edit, finding);
  const left = new Map<Finding, Unfixed["reason"]>();
  for (const edit of withoutOverlaps([...owners.keys()]).overlapping)
    leave(left, owners.get(edit), "overlaps");
  for (;;) {
    const planned = [...owners].filter(([, finding]) => !left.has(finding)).map(([edit]) => edit);
    const applied = target.apply(state, planned);
    for (const { edit, reason } of applied.refused) leave(left, owners.get(edit), reason);
    if (applied.refused.length > 0 && planned.length > 0) continue;
    const refused: Unfixed[] = [...left].map(([finding, reason]) => ({ finding, reason }));
    return { state: applied.state, fixed: findings.filter((finding) => !left.has(finding)), refused };
  }
}

function leave(
  left: Map<Finding, Unfixed["reason"]>,
  finding: Finding | undefined,
  reason: Unfixed["reason"],
): void {
  if (finding && !left.has(finding)) left.set(finding, reason);
}

function editsOf({ fix }: Finding): Edit[] {
  return (fix?.edits ?? []).map((edit) => (edit.kind === "text" ? trimmed(edit) : edit));
}

function inCycle(finding: Finding) {
  return { finding, reason: "overlaps" as const };
}

function describe({ rule, range: { paragraph, from, to }, text }: Finding): string {
  return `${rule} ${paragraph} ${from} ${to} ${text}`;
}
