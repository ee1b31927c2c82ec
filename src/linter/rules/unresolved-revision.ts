import type { Draft, Range } from "../../draft/draft";
import { stageOf } from "../../facts/facts";
import type { Problem } from "../finding";
import { type MarkedWords, markedWords } from "../marked-words";
import { matchesIn } from "../matches";
import { defineRule, type RuleContext } from "../rule";

/** 修订、批注、标色：定稿里一处不留。 */
export const unresolvedRevision = defineRule({
  id: "unresolved-revision",
  title: { zh: "定稿不留修订、批注和标色", en: "No changes, comments or marks are left when final" },
  group: "结构",
  severity: "error",
  basis: ["条例20"],
  *check(context) {
    const severity = stageOf(context.facts) === "定稿" ? "error" : "advice";
    for (const problem of problemsIn(context)) yield { severity, ...problem };
  },
});

function* problemsIn(context: RuleContext): Generator<Problem> {
  const { draft, prepared } = context;
  const { comments = 0 } = draft.saved ?? {};
  yield* revisionsLeft(context);
  if (comments > 0) yield { message: `文中有${comments}条批注，定稿前删去`, range: firstComment(draft) };
  for (const { range, words } of matchesIn(context, typedComments, "【["))
    yield { message: `“${shortened(words)}”是批注，定稿前删去`, range };
  for (const marked of markedWords(draft, prepared.prose))
    yield { message: saying(draft, marked), range: marked.range };
}

/**
 * The traces of fixes made here are what the drafter asked for: no fault of a draft in hand, and of one that only looks
 * final no more than a reminder.
 */
function* revisionsLeft({ draft, facts }: RuleContext): Generator<Problem> {
  const { revisions = 0, revisionsMadeHere: own = 0 } = draft.saved ?? {};
  const range = firstRevision(draft);
  if (revisions > own) yield { message: `文中有${revisions - own}处修订没有处理，定稿前接受或者拒绝`, range };
  if (own === 0 || stageOf(facts) !== "定稿") return;
  const severity = facts.stage?.source === "answer" ? "error" : "advice";
  yield { message: `窗格里的修改留下${own}处修订，定稿前接受或者拒绝`, range, severity };
}

/** Comments someone typed, and those Word prints beside the text: 【批注：……】 批注 [A1]:. */
const typedComments = /【(?:批注|修改意见|核稿意见)[：:][^】]{0,200}】|批注\s?\[[A-Za-z\d]{1,12}\][：:]/g;

function firstRevision({ paragraphs }: Draft): Range {
  for (const [paragraph, { runs }] of paragraphs.entries()) {
    const run = runs.find(({ inserted }) => inserted);
    if (run) return { paragraph, from: run.from, to: run.to };
  }
  return { paragraph: 0, from: 0, to: 0 };
}

function firstComment({ paragraphs }: Draft): Range {
  const anchors = paragraphs.flatMap(({ place }) =>
    place.kind === "comment" && place.anchor !== undefined ? [place.anchor] : [],
  );
  const paragraph = anchors.length > 0 ? anchors.reduce((a, b) => Math.min(a, b)) : 0;
  return { paragraph, from: 0, to: paragraphs[paragraph]?.text.length ?? 0 };
}

function saying({ paragraphs }: Draft, { range, mark, paragraphs: count }: MarkedWords): string {
  const words = shortened(paragraphs[range.paragraph]?.text.slice(range.from, range.to) ?? "");
  const extent = count > 1 ? `起${count}段` : "";
  return `“${words}”${extent}是${mark}，定稿前去掉标色`;
}

function shortened(words: string): string {
  const line = words.replace(/\s+/g, " ").trim();
  return line.length > 16 ? `${line.slice(0, 15)}…` : line;
}
