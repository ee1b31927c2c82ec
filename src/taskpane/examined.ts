import type { Roster } from "../facts/roster";
import type { Review } from "../host/review";
import type { ConfiguredRule } from "../linter/configure";
import type { Signing } from "../routing/signing";
import type { ShelvedPack } from "./pack-shelf";

/** A draft read and checked, with who signs it: what every answer of the engine rests on. */
export interface Examined {
  readonly chosen: ShelvedPack;
  readonly rules: readonly ConfiguredRule[];
  readonly review: Review;
  readonly roster?: Roster;
  /** Absent where the pack does not say who signs. */
  readonly signed?: Signing;
}
