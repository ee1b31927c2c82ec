import type { Draft, Heading } from "../../draft/draft";
import type { TextEdit } from "../../draft/edit";
import type { Fix, Problem } from "../finding";
import { type NumberedRun, numberedRuns } from "../numbered-runs";
import type { Prepared } from "../prepare";
import { renumbered } from "../renumber";
import { runningBreaks } from "../running-numbers";
import { defineRule } from "../rule";
import { bareLinesBetween } from "../bare-lines";

/** 层次序数连续：章、条、标题、列项的序数不跳号、不重号。 */
export const headingNumberSequence = defineRule({
  id: "heading-number-sequence",
  title: { zh: "序数不跳号、不重号", en: "Numbers neither skip nor repeat" },
  group: "结构",
  severity: "error",
  basis: ["条例20"],
  fix: "review",
  *check({ draft, prepared }) {
    for (const paragraph of prepared.bodyText) yield* breaksWithin(draft, prepared, paragraph);
    const lone = new Map<string, Heading>();
    for (const run of numberedRuns(draft)) {
      const key = placeOf(run);
      const before = lone.get(key);
      if (before && repeatsStart(draft, before, run)) yield breakAt(draft, [before, ...run.headings], 1, 2);
      yield* breaksIn(draft, run);
      const [first, second] = run.headings;
      if (first.value === 1 && !second) lone.set(key, first);
      else lone.delete(key);
    }
  },
});

/** 一是…；二是…；四是… in one paragraph. */
function* breaksWithin({ paragraphs }: Draft, prepared: Prepared, paragraph: number): Generator<Problem> {
  for (const { from, label, previous, expected } of runningBreaks(paragraphs[paragraph]?.text ?? "")) {
    if (prepared.isQuoted(paragraph, from)) continue;
    const message = `“${previous}”之后是“${label}”，按次序是“${expected}”`;
    yield { message, range: { paragraph, from, to: from + label.length } };
  }
}

/** Runs at one place could be one run: the same kind under the same heading. */
function placeOf({ headings: [{ part, kind }], parent }: NumberedRun): string {
  return `${part} ${parent?.paragraph ?? ""} ${kind}`;
}

const headingKinds = new Set(["章", "节", "条", "一、", "（一）"]);

/** 一、 and again 一、, with nothing between them that could head another list. */
function repeatsStart(draft: Draft, before: Heading, { headings: [first] }: NumberedRun): boolean {
  if (!headingKinds.has(first.kind) || first.value !== 1 || !before.number || !first.number) return false;
  return bareLinesBetween(draft, before.paragraph, first.paragraph).length === 0;
}

function* breaksIn(draft: Draft, run: NumberedRun): Generator<Problem> {
  const { headings, parent } = run;
  let previous = parent;
  let expected = firstExpected(run);
  for (const [index, heading] of headings.entries()) {
    const { value } = heading;
    const isRight = value === expected || isInserted(heading, expected);
    if (isRight || isNumberedBetween(draft, previous, heading)) {
      expected = value + 1;
    } else {
      yield breakAt(draft, headings, index, expected);
      // One number mistyped among right ones (一、二、五、四、) is one problem, not two.
      expected = (headings[index + 1]?.value === expected + 1 ? expected : value) + 1;
    }
    previous = heading;
  }
}

/** A run that begins at 2 lacks its 1; one that begins further on is an extract, and nothing is said of its beginning. */
function firstExpected({ headings: [first] }: NumberedRun): number {
  return first.value === 2 ? 1 : first.value;
}

/** 第十条之一 stands after 第十条. */
function isInserted({ label, value }: Heading, expected: number): boolean {
  return value === expected - 1 && label.includes("之");
}

const lookedBack = 3;

/** The number before may stand in running text: 一是…；二是… in one paragraph, 三是… at the head of the next. */
function isNumberedBetween(
  { paragraphs }: Draft,
  previous: Heading | undefined,
  { paragraph, label, value }: Heading,
): boolean {
  if (value < 2) return false;
  const missing = renumbered(label, value - 1);
  const forms = [missing, missing.replace(/、$/, "."), missing.replace(/[.．]$/, "、")];
  const from = previous?.paragraph ?? Math.max(0, paragraph - lookedBack);
  return paragraphs.slice(from, paragraph).some(({ text }, index) => {
    const start = index === 0 && previous ? previous.title.from : 0;
    return forms.some((form) => text.includes(form, start));
  });
}

/** The problem at `headings[index]`, which reads on from its forerunner as `expected` would. */
function breakAt(draft: Draft, headings: readonly Heading[], index: number, expected: number): Problem {
  const [previous, heading] = [headings[index - 1], headings[index]];
  if (!heading) throw new RangeError("序数不在这一串里");
  const { label, number, title } = heading;
  const right = renumbered(label, expected);
  const message = previous
    ? `“${previous.label}”之后是“${label}”，按次序是“${right}”`
    : `这一层从“${label}”起，按次序从“${right}”起`;
  const fix =
    numberedBareLine(draft, previous, heading, expected) ?? renumberedFrom(headings, index, expected);
  return { message, range: number ?? title, ...(fix && { fix }) };
}

/** 第十二章, a bare line, 第十四章: the line lost its number. */
function numberedBareLine(
  draft: Draft,
  previous: Heading | undefined,
  heading: Heading,
  expected: number,
): Fix | undefined {
  if (!previous?.apart || !heading.apart || !heading.number || heading.value !== expected + 1)
    return undefined;
  const [line, another] = bareLinesBetween(draft, previous.paragraph, heading.paragraph);
  if (!line || another) return undefined;
  const text = draft.paragraphs[heading.paragraph]?.text ?? "";
  const gap = text.slice(heading.number.to, heading.title.from);
  const after = renumbered(heading.label, expected) + gap;
  const range = { paragraph: line.paragraph, from: line.from, to: line.from };
  return {
    title: `在“${line.text}”前添上“${after.trim()}”`,
    safety: "review",
    edits: [{ kind: "text", range, before: "", after }],
  };
}

/** The number set right, and those that count on from it; absent where one of them is automatic. */
function renumberedFrom(headings: readonly Heading[], index: number, expected: number): Fix | undefined {
  const edits: TextEdit[] = [];
  let value = expected;
  for (let at = index; at < headings.length; at++, value++) {
    const heading = headings[at];
    if (!heading || heading.value === value) break;
    if (at > index && heading.value !== (headings[at - 1]?.value ?? 0) + 1) break;
    if (!heading.number) return undefined;
    const { label: before, number: range } = heading;
    edits.push({ kind: "text", range, before, after: renumbered(before, value) });
  }
  const [first, second] = edits;
  if (!first) return undefined;
  return { title: `改为“${first.after}”${second ? "，后面的序数顺改" : ""}`, safety: "review", edits };
}
