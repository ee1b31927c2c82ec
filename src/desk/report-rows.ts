import type { Checked, FindingView } from "../taskpane/engine";

type Severity = FindingView["severity"];
type CitedClause = FindingView["clauses"][number];

const severities: readonly Severity[] = ["error", "warning", "advice"];

/** 退文理由 as a value: what the printed list says. */
export interface ReportRows {
  readonly findings: readonly ReportRow[];
  readonly ignored: readonly IgnoredRow[];
  /** The clauses gone by whose own words are at hand, each once. */
  readonly clauses: readonly CitedClause[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** Checks that could not be carried out. */
  readonly failures: number;
}

export interface ReportRow {
  readonly severity: Severity;
  /** The words the finding stands on; empty where something is missing. */
  readonly words: string;
  readonly message: string;
  /** 依据. */
  readonly clauses: readonly CitedClause[];
}

export interface IgnoredRow {
  readonly message: string;
  readonly words: string;
  readonly reason: string;
  readonly who: string;
}

/** What the report lists of a check: the gravest first, each kind in document order. */
export function reportRows({ findings, ignored, failures }: Checked): ReportRows {
  const bySeverity = severities.map((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
  return {
    findings: bySeverity.flat().map(rowOf),
    ignored: ignored.map(({ finding, suppression: { reason, who } }) => {
      const { message, words } = rowOf(finding);
      return { message, words, reason, who };
    }),
    clauses: quotable(bySeverity.flat()),
    counts: {
      error: count(findings, "error"),
      warning: count(findings, "warning"),
      advice: count(findings, "advice"),
    },
    failures: failures.length,
  };
}

function rowOf({ severity, message, anchor, clauses }: FindingView): ReportRow {
  return { severity, message, words: shortened(anchor.words), clauses };
}

function quotable(findings: readonly FindingView[]): readonly CitedClause[] {
  const clauses = findings.flatMap((finding) => finding.clauses.filter(({ words }) => words !== undefined));
  return [...new Map(clauses.map((clause) => [clause.title, clause])).values()];
}

function count(findings: readonly FindingView[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

const longest = 60;

function shortened(words: string): string {
  return words.length > longest ? `${words.slice(0, longest / 2)}……${words.slice(-longest / 4)}` : words;
}
