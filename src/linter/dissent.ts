import type { Range } from "../draft/draft";
import type { Severity } from "./finding";
import { missingPlace } from "./missing-place";
import type { RuleContext } from "./rule";
import { isUpward } from "./upward";

/** What is known of departments that disagree on the matter of a paper (规则46, 规则51). */
export interface Dissent {
  /** The words that show it, or where the body ends. */
  readonly range: Range;
  readonly evidence?: string;
  /** An answer is certain; words are only a hint, and a hint raises no error. */
  readonly severity: Severity;
}

/**
 * Whether the departments disagree, in a paper that must then set out the reasons and propose what to do: one that goes
 * up, or one for a meeting. Absent where nothing shows it.
 */
export function dissentIn({ draft, facts }: Pick<RuleContext, "draft" | "facts">): Dissent | undefined {
  const { dissent, matter } = facts;
  if (dissent?.value !== "是") return undefined;
  const isForMeeting = matter?.value === "会议议题" || matter?.value === "部门意见分歧";
  if (!isForMeeting && !isUpward(draft, facts)) return undefined;
  if (dissent.source === "answer") return { range: missingPlace(draft, "afterBody"), severity: "error" };
  return {
    range: dissent.range ?? missingPlace(draft, "afterBody"),
    evidence: dissent.evidence,
    severity: dissent.clue ? "warning" : "error",
  };
}

/** 有“分歧”, quoting the words it rests on where there are any. */
export function dissentInWords({ evidence }: Dissent): string {
  return evidence === undefined ? "部门意见有分歧" : `部门意见有“${evidence}”`;
}
