import { comparePositions } from "../draft/edit";
import type { DraftCounts, Pages } from "../draft/count";
import type { Draft } from "../draft/draft";
import type { Facts } from "../facts/facts";
import { cite, type Register } from "../regulations/register";
import type { ConfiguredRule } from "./configure";
import { type Finding, type Problem, type RuleFailure, severities } from "./finding";
import { prepare } from "./prepare";
import type { RuleContext, WordHit } from "./rule";
import { findHits } from "./word-hits";

export interface LintInput {
  readonly draft: Draft;
  readonly facts: Facts;
  readonly rules: readonly ConfiguredRule[];
  readonly register: Register;
  readonly counts: DraftCounts;
  readonly pages?: Pages;
}

export interface LintResult {
  /** In document order, most severe first at one place, none twice. */
  readonly findings: readonly Finding[];
  /** Rules that broke. A draft with failures is never clean. */
  readonly failures: readonly RuleFailure[];
}

/** Runs the rules over a draft. Never throws for what a rule does. */
export function lint(input: LintInput): LintResult {
  const { draft, facts, counts, pages } = input;
  const rules = input.rules.filter(({ rule }) => concerns(rule.documentTypes, draft));
  const shared = { draft, facts, counts, prepared: prepare(draft), ...(pages && { pages }) };
  const hits = findHits(draft, rules);
  const findings: Finding[] = [];
  const failures: RuleFailure[] = [];
  for (const configured of rules) {
    try {
      findings.push(...runRule(configured, shared, hits.get(configured) ?? [], input.register));
    } catch (error) {
      failures.push({ rule: configured.rule.id, message: failureMessage(configured, error) });
    }
  }
  return { findings: withoutDuplicates(findings.sort(compareFindings)), failures };
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
  const problems = rule.check({ ...shared, hits }, options);
  return Array.from(problems, (problem) => stamp(problem, configured, shared.draft, register));
}

function stamp(problem: Problem, { rule, severity }: ConfiguredRule, draft: Draft, register: Register): Finding {
  const { message, range, fix } = problem;
  const basis = problem.basis ?? rule.basis;
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
