import type { DraftCounts, Pages } from "../draft/count";
import { type Facts, sure } from "../facts/facts";
import { lengthLimits } from "../linter/length-limits";
import { briefingLength } from "../linter/rules/briefing-length";
import { pageLimit } from "../linter/rules/page-limit";
import { wordLimit } from "../linter/rules/word-limit";
import type { Pack } from "../packs/pack";
import { rulesOf } from "../packs/pack-rules";

/** 篇幅: what the draft measures and what it may, each absent where it is not known or not limited. */
export interface SlipLength {
  readonly words: number;
  readonly pages?: Pages;
  readonly wordLimit?: number;
  readonly pageLimit?: number;
  /** Whose way of counting. */
  readonly rule: string;
}

/** The length of the text proper and the limits its 篇幅类别 has in the pack. */
export function slipLength(
  counts: DraftCounts,
  pages: Pages | undefined,
  facts: Facts,
  pack: Pack,
): SlipLength {
  const rules = rulesOf(pack, [wordLimit, pageLimit, briefingLength]);
  const isSure = sure(facts, "lengthClass") !== undefined;
  const { words, pages: most } = lengthLimits(rules, facts.lengthClass?.value, isSure);
  return {
    words: counts.body.words,
    rule: counts.rule,
    ...(pages && { pages }),
    ...(words !== undefined && { wordLimit: words }),
    ...(most !== undefined && { pageLimit: most }),
  };
}
