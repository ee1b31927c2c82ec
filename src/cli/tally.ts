import type { CheckedFile } from "./checked-file";
import type { ExitStatus } from "./io";

/** What a run over files has come to so far. */
export class Tally {
  private undone = 0;
  private errors = 0;
  private warnings = 0;

  /** A rule that broke counts with what could not be done: a draft is not clean because a check failed. */
  add(file: CheckedFile): void {
    if (file.kind === "unreadable") {
      this.undone++;
      return;
    }
    this.undone += file.review.failures.length;
    for (const { severity } of file.review.findings) {
      if (severity === "error") this.errors++;
      if (severity === "warning") this.warnings++;
    }
  }

  status(maxWarnings = Infinity): ExitStatus {
    if (this.undone > 0) return 2;
    return this.errors > 0 || this.warnings > maxWarnings ? 1 : 0;
  }
}
