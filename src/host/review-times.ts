import type { LintTimes } from "../linter/lint";

/** What a review does before rules run, in this order: elements, facts, 字数, 页数. */
export const reviewStages = ["recognizing", "facts", "counting", "pages"] as const;
export type ReviewStage = (typeof reviewStages)[number];

/** 用时, in milliseconds: stages, search for words, rules and rest add up to the whole review. */
export interface ReviewTimes extends LintTimes {
  readonly stagesMs: Readonly<Record<ReviewStage, number>>;
  /** Sorting what was found, setting aside what is suppressed, and whatever else lies between. */
  readonly restMs: number;
}

/** Measures a review from the moment it is made; without a clock, nothing. */
export interface ReviewTimer {
  /** Ends a stage; the next begins here. */
  lap(stage: ReviewStage): void;
  /** To be asked when the review is done, with what the rules took. */
  times(ofRules: LintTimes | undefined): ReviewTimes | undefined;
}

/** `now` is a clock in milliseconds. */
export function startReviewTimer(now: (() => number) | undefined): ReviewTimer {
  if (!now) return { lap: () => undefined, times: () => undefined };
  const stagesMs = { recognizing: 0, facts: 0, counting: 0, pages: 0 };
  const started = now();
  let lapStarted = started;
  return {
    lap(stage) {
      const ended = now();
      stagesMs[stage] = ended - lapStarted;
      lapStarted = ended;
    },
    times(ofRules) {
      if (!ofRules) return undefined;
      const totalMs = now() - started;
      const named = [...Object.values(stagesMs), ofRules.wordSearchMs, ...ofRules.rulesMs.values()];
      return { ...ofRules, stagesMs, restMs: named.reduce((left, ms) => left - ms, totalMs) };
    },
  };
}
