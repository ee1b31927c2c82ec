import type { Stretch } from "../../draft/draft";
import { sentenceAt } from "../clauses";
import type { Problem } from "../finding";
import { defineRule, type WordHit } from "../rule";
import { wrongTotals } from "../sums-in-tables";
import { isWrong, sumBeforeRest, sumBeforeTotal } from "../sums-in-words";

interface Options {
  /** What is left of a total: 其余4处. */
  readonly rest: readonly string[];
  /** What sums up the figures before it: 共计12处. */
  readonly total: readonly string[];
}

/** 合计：分项相加等于合计，表格里也是。 */
export const sumMismatch = defineRule<Options>({
  id: "sum-mismatch",
  title: { zh: "分项相加等于合计", en: "Parts add up to the total" },
  group: "结构",
  severity: "warning",
  basis: ["条例20"],
  defaults: { rest: ["其余", "剩余", "余下"], total: ["共计", "合计", "总计"] },
  words: ({ rest, total }) => [...rest, ...total],
  *check(context, { rest }) {
    const { draft, hits } = context;
    for (const hit of hits) yield* wrongSum(hit, sentenceAt(context, hit.range), rest.includes(hit.word));
    for (const table of draft.tables) {
      for (const { cell, sum } of wrongTotals(draft, table)) {
        const { paragraph, text } = cell;
        const range = { paragraph, from: 0, to: draft.paragraphs[paragraph]?.text.length ?? 0 };
        yield { message: `合计“${text}”，各行相加是${sum}，数目不一致`, range };
      }
    }
  },
});

function* wrongSum({ range }: WordHit, sentence: Stretch, isRest: boolean): Generator<Problem> {
  const { paragraph, from, text } = sentence;
  const [start, end] = [range.from - from, range.to - from];
  const sum = isRest ? sumBeforeRest(text, end) : sumBeforeTotal(text, start, end);
  if (!sum || !isWrong(sum)) return;
  const { total, parts } = sum;
  const written = parts.map((part) => text.slice(part.from, part.to)).join("、");
  yield {
    message: `合计“${text.slice(total.from, total.to)}”，分项${written}，相加不等`,
    range: { paragraph, from: from + total.from, to: from + total.to },
  };
}
