import type { Review } from "../host/review";
import type { Tally } from "./tally";

/** A file as `check` leaves it: reviewed, or not to be read and why. */
export type CheckedFile =
  Checked | { readonly kind: "unreadable"; readonly path: string; readonly error: string };

/** A file that was reviewed. */
export interface Checked {
  readonly kind: "checked";
  readonly path: string;
  readonly notes: readonly string[];
  readonly review: Review;
  /** 用时 of reading it, in milliseconds, where time was taken. */
  readonly readingMs?: number;
}

/** A report of checked files, written piece by piece so that a thousand files need no more memory than one. */
export interface Report {
  readonly begin: string;
  /** A file's piece; `index` is how many files are before it. The same whoever asks, in whatever order. */
  file(file: CheckedFile, index: number): string;
  /** What follows the last file. */
  end(tally: Tally): string;
}
