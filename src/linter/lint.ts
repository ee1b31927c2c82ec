import { comparePositions } from "../draft/edit";
import type { DraftCounts, Pages } from "../draft/count";
import type { Draft } from "../draft/draft";
import type { Facts } from "../facts/facts";
import type { Roster } from "../facts/roster";
import type { Basis } from "../regulations/citation";
import { cite, isCitable, type Register } from "../regulations/register";
import type { ConfiguredRule } from "./configure";
import { type Finding, type Problem, type RuleFailure, severities } from "./finding";
import { prepare } from "./prepare";
import type { RuleContext, WordHit } from "./rule";
import { findHits } from "./word-hits";

/** What a draft is checked with. */
export interface LintInput {
  readonly draft: Draft;
  readonly facts: Facts;
  readonly rules: readonly ConfiguredRule[];
  readonly register: Register;
  readonly counts: DraftCounts;
  readonly pages?: Pages;
  readonly roster?: Roster;
  /** A clock in milliseconds; with it the time of each rule is measured. */
  readonly now?: () => number;
}

/** What the rules found, and which of them broke. */
export interface LintResult {
  /** In document order, most severe first at one place, none twice. */
  readonly findings: readonly Finding[];
  /** Rules that broke. A draft with failures is never clean. */
  readonly failures: readonly RuleFailure[];
  /** Where a clock was given. */
  readonly times?: LintTimes;
}

/** 用时, in milliseconds. What rules share and compute when first asked counts with the rule that asked. */
export interface LintTimes {
  /** The one pass over the text that looks for all rules' words. */
  readonly wordSearchMs: number;
  /** Every rule that ran, by id. */
  readonly rulesMs: ReadonlyMap<string, number>;
}

/** Runs the rules over a draft. Never throws for what a rule does. */
export function lint(input: LintInput): LintResult {
  const { draft, facts, counts, pages, roster } = input;
  const timer = startTimer(input.now);
  const rules = input.rules.filter(({ rule }) => concerns(rule.documentTypes, draft));
  const shared = {
    draft,
    facts,
    counts,
    prepared: prepare(draft),
    ...(pages && { pages }),
    ...(roster && { roster }),
  };
  const hits = findHits(draft, rules, input.rules);
  timer.lap();
  const findings: Finding[] = [];
  const failures: RuleFailure[] = [];
  for (const configured of rules) {
    try {
      findings.push(...runRule(configured, shared, hits.get(configured) ?? [], input.register));
    } catch (error) {
      failures.push({ rule: configured.rule.id, message: failureMessage(configured, error) });
    }
    timer.lap(configured.rule.id);
  }
  const times = timer.times();
  return { findings: withoutDuplicates(findings.sort(compareFindings)), failures, ...(times && { times }) };
}

interface Timer {
  /** Ends a stretch of work: a rule's, or before the first the search for words. */
  lap(rule?: string): void;
  times(): LintTimes | undefined;
}

function startTimer(now: (() => number) | undefined): Timer {
  if (!now) return { lap: () => undefined, times: () => undefined };
  const rulesMs = new Map<string, number>();
  let wordSearchMs = 0;
  let started = now();
  return {
    lap(rule) {
      const ended = now();
      if (rule === undefined) wordSearchMs = ended - started;
      else rulesMs.set(rule, ended - started);
      started = ended;
    },
    times: () => ({ wordSearchMs, rulesMs }),
  };
}

function concerns(documentTypes: readonly string[] | undefined, { documentType }: Draft): boolean {
  return !documentTypes || (documentType !== undefined && documentTypes.includes(documentType));
}

function runRule(
  configured: ConfiguredRule,
  shared: Omit<RuleContext, "hits">,
  hits: readonly WordHit[],
  register: Register,
): Finding[] {
  const { rule, options } = configured;
  const findings: Finding[] = [];
  for (const problem of rule.check({ ...shared, hits }, options)) {
    findings.push(stamp(problem, configured, shared.draft, register));
  }
  return findings;
}

function stamp(
  problem: Problem,
  { rule, severity, basis: packs }: ConfiguredRule,
  draft: Draft,
  register: Register,
): Finding {
  const { message, range, fix } = problem;
  const basis = packs ?? citableOf(problem.basis, register) ?? rule.basis;
  const words = basis[0] === undefined ? undefined : cite(register, basis[0]).words;
  return {
    rule: rule.id,
    severity: severity ?? problem.severity ?? rule.severity,
    message,
    basis,
    ...(words !== undefined && { clause: words }),
    range,
    text: draft.paragraphs[range.paragraph]?.text.slice(range.from, range.to) ?? "",
    ...(fix && { fix }),
  };
}

/** Of a problem's own bases those in force here: another district's regulation is nobody's basis. */
function citableOf(bases: readonly Basis[] | undefined, register: Register): readonly Basis[] | undefined {
  const known = bases?.filter((basis) => isCitable(register, basis)) ?? [];
  return known.length > 0 ? known : undefined;
}

function failureMessage({ rule }: ConfiguredRule, error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return `“${rule.title.zh}”没有查成（${reason}），这一项请人工核对。`;
}

function compareFindings(a: Finding, b: Finding): number {
  return (
    comparePositions(a.range, b.range) ||
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}

function withoutDuplicates(sorted: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return sorted.filter(({ rule, message, range: { paragraph, from, to } }) => {
    const key = `${rule} ${paragraph} ${from} ${to} ${message}`;
    return !seen.has(key) && seen.add(key);
  });
}
