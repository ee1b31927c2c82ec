import type { Heading, NumberKind } from "../../draft/draft";
import { type NumberedRun, numberedRuns } from "../numbered-runs";
import { defineRule } from "../rule";

/** 层次顺序：“一、”“（一）”“1.”“（1）”从大到小，小层次之下不再用大层次的序数。 */
export const headingOrder = defineRule({
  id: "heading-order",
  title: { zh: "层次从大到小：一、（一）1.（1）", en: "Levels go down: 一、（一）1.（1）" },
  group: "结构",
  severity: "advice",
  basis: ["标点B.3"],
  *check({ draft }) {
    const reported = new Set<string>();
    const runOf = new Map<Heading, NumberedRun>();
    const runs = numberedRuns(draft);
    for (const run of runs) for (const heading of run.headings) runOf.set(heading, run);
    for (const { headings, parent } of runs) {
      const [first] = headings;
      if (!parent || !isHigher(first.kind, parent.kind) || !goesOn(runOf.get(parent), first)) continue;
      const key = `${first.part} ${parent.kind} ${first.kind}`;
      if (reported.has(key)) continue;
      reported.add(key);
      const message = `“${parent.label}”下面用了“${first.label}”，层次从大到小是“一、”“（一）”“1.”“（1）”`;
      yield { message, range: first.number ?? first.title };
    }
  },
});

const order: readonly NumberKind[] = ["一、", "（一）", "1.", "（1）", "①"];

function isHigher(kind: NumberKind, parent: NumberKind): boolean {
  return order.includes(kind) && order.includes(parent) && order.indexOf(kind) < order.indexOf(parent);
}

/** Only where the outer numbers take up again is the inner one certainly under them, and not the next part of the text. */
function goesOn(outer: NumberedRun | undefined, { paragraph }: Heading): boolean {
  return (outer?.headings.at(-1)?.paragraph ?? -1) > paragraph;
}
