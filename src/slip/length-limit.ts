import type { DraftCounts, Pages } from "../draft/count";
import type { Draft } from "../draft/draft";
import type { Facts } from "../facts/facts";
import type { ConfiguredRule } from "../linter/configure";
import { countScopeOf, lengthLimits } from "../linter/length-limits";
import { type PartLength, partLengths } from "../linter/part-lengths";
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
  /** 所附文件, counted apart, each with its own limit; empty where the draft carries none. */
  readonly enclosed: readonly EnclosedLength[];
}

/** 所附文件: its 字数 and its limit. */
export interface EnclosedLength {
  readonly words: number;
  readonly wordLimit?: number;
}

/** What a length is read off. */
export interface SlipLengthInput {
  readonly draft: Draft;
  readonly counts: DraftCounts;
  readonly pages?: Pages;
  readonly facts: Facts;
  readonly pack: Pack;
}

/** The length of the text proper, and of what it carries, with the limits their 篇幅类别 have in the pack, if they are limited. */
export function slipLength({ draft, facts, counts, pages, pack }: SlipLengthInput): SlipLength {
  const rules = rulesOf(pack, [wordLimit, pageLimit, briefingLength]);
  const lengths = partLengths({ draft, facts, counts }, countScopeOf(rules));
  const carrier = lengths.find(({ part }) => part.role === "carrier");
  const { words, pages: most } = lengthLimits(rules, carrier?.lengthClass.value, carrier?.isSure ?? false);
  return {
    words: counts.body.words,
    rule: counts.rule,
    enclosed: enclosedLengths(lengths, rules),
    ...(pages && { pages }),
    ...(words !== undefined && { wordLimit: words }),
    ...(most !== undefined && { pageLimit: most }),
  };
}

function enclosedLengths(
  lengths: readonly PartLength[],
  rules: readonly ConfiguredRule[],
): readonly EnclosedLength[] {
  return lengths
    .filter(({ part }) => part.role === "enclosed")
    .map(({ words, lengthClass, isSure }) => {
      const { words: limit } = lengthLimits(rules, lengthClass.value, isSure);
      return { words, ...(limit !== undefined && { wordLimit: limit }) };
    });
}
