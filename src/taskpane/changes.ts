import { type Edit, type RefusalReason, trimmed, withoutOverlaps } from "../draft/edit";
import type { Applied } from "../host/host";
import type { FindingView } from "./engine";
import type { FixedChange, UnmadeFix } from "./session";

/** Fixes to be made together. */
export interface FixPlan {
  readonly owners: ReadonlyMap<Edit, FindingView>;
  /** Fixes that would touch words another of them changes: left for the next time. */
  readonly clashing: readonly UnmadeFix[];
}

/** Plans the fixes of several findings: whole fixes only, none that touches another's words. */
export function planFixes(findings: readonly FindingView[]): FixPlan {
  const owners = new Map<Edit, FindingView>();
  for (const finding of findings) for (const edit of editsOf(finding)) owners.set(edit, finding);
  const clashing = new Set<FindingView>();
  for (const edit of withoutOverlaps([...owners.keys()]).overlapping) {
    const owner = owners.get(edit);
    if (owner) clashing.add(owner);
  }
  return {
    owners: new Map([...owners].filter(([, finding]) => !clashing.has(finding))),
    clashing: [...clashing].map((finding) => ({ finding, reason: "overlaps" })),
  };
}

/** What came of a plan: fixes made whole, those not made, and what to take back because only part of a fix was made. */
export interface FixResult {
  readonly made: readonly FixedChange[];
  readonly unmade: readonly UnmadeFix[];
  readonly takeBack: readonly Edit[];
}

/** What became of each finding of a plan, from what the host says of its edits. */
export function fixResult({ owners, clashing }: FixPlan, { done, refused }: Applied): FixResult {
  const reasons = new Map<FindingView, RefusalReason>();
  for (const { edit, reason } of refused) {
    const owner = owners.get(edit);
    if (owner) reasons.set(owner, reason);
  }
  const undo = new Map<FindingView, Edit[]>();
  for (const each of done) {
    const owner = owners.get(each.edit);
    if (owner) undo.set(owner, [...(undo.get(owner) ?? []), each.undo]);
  }
  const whole = [...undo].filter(([finding]) => !reasons.has(finding));
  return {
    made: whole.map(([finding, edits]) => ({ finding, undo: edits })),
    unmade: [...clashing, ...[...reasons].map(([finding, reason]) => ({ finding, reason }))],
    takeBack: [...undo].flatMap(([finding, edits]) => (reasons.has(finding) ? edits : [])),
  };
}

/** The changes still to be taken back, moved along with the words after other edits were made. */
export function rebased(changes: readonly FixedChange[], made: readonly Edit[]): readonly FixedChange[] {
  return changes.map(({ finding, undo }) => {
    const moved = undo?.map((edit) => rebasedEdit(edit, made));
    return { finding, ...(moved?.every((edit) => edit !== undefined) && { undo: moved }) };
  });
}

/** An edit in the document as it is after others; undefined where they changed its words. */
export function rebasedEdit(edit: Edit, made: readonly Edit[]): Edit | undefined {
  const { paragraph, from, to } = edit.range;
  let shift = 0;
  for (const other of made) {
    if (other.kind !== "text" || other.range.paragraph !== paragraph) continue;
    if (other.range.from < to && from < other.range.to) return undefined;
    if (other.range.to <= from) shift += other.after.length - (other.range.to - other.range.from);
  }
  return { ...edit, range: { paragraph, from: from + shift, to: to + shift } };
}

function editsOf({ fix }: FindingView): readonly Edit[] {
  return (fix?.edits ?? []).map((edit) => (edit.kind === "text" ? trimmed(edit) : edit));
}
