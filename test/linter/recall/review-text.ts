import type { Pages } from "../../../src/draft/count";
import type { Manuscript } from "../../../src/draft/draft";
import { manuscriptFromText } from "../../../src/draft/plain-text";
import type { Answers } from "../../../src/facts/facts";
import { review, type Review } from "../../../src/host/review";
import type { ConfiguredRule } from "../../../src/linter/configure";
import { allRules } from "../../../src/linter/rule-list";
import { builtInPacks, defaultPackId } from "../../../src/packs/built-in";
import { rulesOf } from "../../../src/packs/pack-rules";

/** What besides its words is known of a paper. */
export interface Circumstances {
  readonly answers?: Answers;
  readonly pages?: Pages;
}

/** A paper reviewed by the pack that comes with the program, or by some of its rules. */
export function reviewText(text: string, circumstances: Circumstances = {}, rules = packRules): Review {
  return reviewManuscript(manuscriptFromText(text), circumstances, rules);
}

/** The same of a manuscript, which may hold what text cannot show. */
export function reviewManuscript(
  manuscript: Manuscript,
  circumstances: Circumstances = {},
  rules = packRules,
): Review {
  return review(manuscript, { rules, register: pack.register, reading: pack.reading, ...circumstances });
}

const pack = packNamed(defaultPackId);

/** Every rule the pack runs, as it wants it run. */
export const packRules: readonly ConfiguredRule[] = rulesOf(pack, allRules);

function packNamed(wanted: string) {
  const found = builtInPacks().find(({ id }) => id === wanted);
  if (!found) throw new Error(`there is no pack ${wanted}`);
  return found;
}
