import type { CheckedFile } from "./checked-file";
import type { Tally } from "./tally";

/** A report of checked files, written piece by piece so that a thousand files need no more memory than one. */
export interface Report {
  readonly begin: string;
  /** A file's piece; `index` is how many files are before it. The same whoever asks, in whatever order. */
  file(file: CheckedFile, index: number): string;
  /** What follows the last file. */
  end(tally: Tally): string;
}
