import type { Checked, FindingView, Piece } from "../taskpane/engine";

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

/** One finding as the report lists it. */
export interface ReportRow {
  readonly severity: Severity;
  /** The words the finding stands on, marked among those around them. */
  readonly place: readonly Piece[];
  readonly message: string;
  /** 依据. */
  readonly clauses: readonly CitedClause[];
}

/** One finding set aside, with by whom and why. */
export interface IgnoredRow {
  readonly message: string;
  readonly place: readonly Piece[];
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
      const { message, place } = rowOf(finding);
      return { message, place, reason, who };
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

function rowOf({ severity, message, excerpt, clauses }: FindingView): ReportRow {
  return { severity, message, place: excerpt.now, clauses };
}

function quotable(findings: readonly FindingView[]): readonly CitedClause[] {
  const clauses = findings.flatMap((finding) => finding.clauses.filter(({ words }) => words !== undefined));
  return [...new Map(clauses.map((clause) => [clause.title, clause])).values()];
}

function count(findings: readonly FindingView[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}
