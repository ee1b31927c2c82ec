import { type Severity, severities } from "../linter/finding";
import type { CheckedFile } from "./checked-file";
import type { ExitStatus } from "./io";

/** What one file comes to, in numbers. */
export interface FileSum {
  /** 1 for a file that could not be read. */
  readonly unreadable: number;
  /** Rules that broke. */
  readonly failures: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
}

/** What a run over files has come to so far. */
export class Tally {
  files = 0;
  unreadable = 0;
  readonly bySeverity: Record<Severity, number> = { error: 0, warning: 0, advice: 0 };
  private failures = 0;

  add({ unreadable, failures, bySeverity }: FileSum): void {
    this.files++;
    this.unreadable += unreadable;
    this.failures += failures;
    for (const severity of severities) this.bySeverity[severity] += bySeverity[severity];
  }

  /** A rule that broke counts with what could not be done: a draft is not clean because a check failed. */
  status(maxWarnings = Infinity): ExitStatus {
    if (this.unreadable + this.failures > 0) return 2;
    const { error, warning } = this.bySeverity;
    return error > 0 || warning > maxWarnings ? 1 : 0;
  }
}

/** One file in numbers. */
export function sumOf(file: CheckedFile): FileSum {
  const bySeverity = { error: 0, warning: 0, advice: 0 };
  if (file.kind === "unreadable") return { unreadable: 1, failures: 0, bySeverity };
  for (const { severity } of file.review.findings) bySeverity[severity]++;
  return { unreadable: 0, failures: file.review.failures.length, bySeverity };
}
