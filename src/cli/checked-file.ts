import type { Review } from "../host/review";

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
