import { countDraft, type DraftCounts, type Pages } from "../draft/count";
import type { Draft, Manuscript } from "../draft/draft";
import { recognize } from "../draft/recognize";
import type { CountingRule } from "../draft/terms";
import { type Answers, type Facts, sure, withAnswers } from "../facts/facts";
import type { ReadingOptions } from "../facts/organs";
import { readFacts } from "../facts/read-facts";
import type { Roster } from "../facts/roster";
import type { ConfiguredRule } from "../linter/configure";
import type { RuleFailure } from "../linter/finding";
import { lint } from "../linter/lint";
import { type Sifted, siftSuppressed, type Suppression } from "../linter/suppression";
import type { Register } from "../regulations/register";
import { choosePages } from "./choose-pages";
import { type ReviewTimes, startReviewTimer } from "./review-times";

/** What a review goes by: a pack's rules and regulations, and what the drafter said. */
export interface ReviewOptions {
  readonly rules: readonly ConfiguredRule[];
  readonly register: Register;
  readonly reading: ReadingOptions;
  readonly answers?: Answers;
  /** Pages the host counted or somebody gave; else see `choosePages`. */
  readonly pages?: Pages;
  /** 名册: which organ stands above which. */
  readonly roster?: Roster;
  /** Whose 字数; that of the program that last saved the file unless given. */
  readonly countingRule?: CountingRule;
  readonly suppressions?: readonly Suppression[];
  /** A clock in milliseconds; with it the review says how long each stage and each rule took. */
  readonly now?: () => number;
}

/** 核校: a manuscript read, and everything found in it. */
export interface Review extends Sifted {
  /** Of rules that were checked: one of a rule that broke may well be needed still. */
  readonly unused: Sifted["unused"];
  readonly draft: Draft;
  readonly facts: Facts;
  readonly counts: DraftCounts;
  readonly pages?: Pages;
  readonly failures: readonly RuleFailure[];
  readonly times?: ReviewTimes;
}

/** The one way from a manuscript to findings, the same in Word, in the browser and on the command line. */
export function review(manuscript: Manuscript, options: ReviewOptions): Review {
  const { rules, register, reading, answers = {}, suppressions = [], roster, now } = options;
  const timer = startReviewTimer(now);
  const recognized = recognize(manuscript);
  timer.lap("recognizing");
  const facts = withAnswers(readFacts(recognized, reading), answers);
  const documentType = sure(facts, "documentType");
  const draft = documentType === undefined ? recognized : { ...recognized, documentType };
  timer.lap("facts");
  const counts = countDraft(draft, options.countingRule ?? countingRuleOf(manuscript));
  timer.lap("counting");
  const pages = choosePages(manuscript, options.pages);
  timer.lap("pages");
  const optional = { ...(pages && { pages }), ...(roster && { roster }), ...(now && { now }) };
  const { findings, failures, times: ofRules } = lint({ draft, facts, rules, register, counts, ...optional });
  const sifted = siftSuppressed(draft, findings, suppressions, rules);
  const unused = sifted.unused.filter(({ rule }) => !failures.some((failure) => failure.rule === rule));
  const times = timer.times(ofRules);
  const measured = { ...(pages && { pages }), ...(times && { times }) };
  return { draft, facts, counts, ...measured, ...sifted, unused, failures };
}

function countingRuleOf({ saved }: Manuscript): CountingRule {
  return saved?.application === "WPS" ? "WPS" : "Word";
}
