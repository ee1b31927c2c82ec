import type { Draft, Range } from "../draft/draft";
import type { DocumentType } from "../draft/terms";
import type { Facts } from "../facts/facts";
import type { Roster } from "../facts/roster";
import type { Basis } from "../regulations/citation";
import type { DraftCounts, Pages } from "../draft/count";
import type { Problem, Safety, Severity } from "./finding";
import type { Prepared } from "./prepare";

/** What rules are about, in the order the lists of rules show them. */
export const ruleGroups = ["篇幅", "活动", "要素", "行文", "结构", "标点", "数字", "用语", "版式"] as const;
export type RuleGroup = (typeof ruleGroups)[number];

/** What a rule reads. Everything in it is shared and computed at most once a draft. */
export interface RuleContext {
  readonly draft: Draft;
  readonly facts: Facts;
  /** Sentences, running text and numerals, shared by the rules. */
  readonly prepared: Prepared;
  /** 字数 of the whole, the body and each part. */
  readonly counts: DraftCounts;
  readonly pages?: Pages;
  /** 名册, where the office has one: which organ stands above which. */
  readonly roster?: Roster;
  /** Where the rule's own `words` stand in the draft, in document order; longest match first, never overlapping. */
  readonly hits: readonly WordHit[];
}

/** A word of `words()` and where it stands. */
export interface WordHit {
  readonly word: string;
  readonly range: Range;
}

/** What a rule requires, in a few words. */
export interface Title {
  readonly zh: string;
  readonly en: string;
}

/** 规则: what is declared of it, and a pure check that yields what is wrong. */
export interface Rule<Options extends object = object> {
  readonly id: string;
  readonly title: Title;
  readonly group: RuleGroup;
  readonly severity: Severity;
  /** Where the requirement stands; the first is the one quoted. */
  readonly basis: readonly Basis[];
  /** Whether it can mend what it finds, and how surely; absent when it never does. */
  readonly fix?: Safety;
  /** Only drafts of these types are checked; absent means all, those of unknown type included. */
  readonly documentTypes?: readonly DocumentType[];
  readonly defaults: Options;
  /** What an option that is one of a few words may be; packs are held to it. */
  readonly choices?: { readonly [Option in keyof Options]?: readonly Options[Option][] };
  /** Off unless a pack turns it on. */
  readonly off?: boolean;
  /** Words to look for, found for all rules in one pass and handed over as `hits`. */
  words?(options: Options): readonly string[];
  check(context: RuleContext, options: Options): Iterable<Problem>;
}

/** Declares a rule. One rule is one file in src/linter/rules; `npm run new:rule` writes it with its test and page. */
export function defineRule<Options extends object>(rule: Rule<Options>): Rule<Options>;
export function defineRule(rule: Omit<Rule, "defaults">): Rule;
export function defineRule(rule: Omit<Rule, "defaults"> & { readonly defaults?: object }): Rule {
  return { defaults: {}, ...rule };
}
