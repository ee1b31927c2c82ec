import type { Draft, Heading, Range } from "../../draft/draft";
import type { Problem } from "../finding";
import { matchesIn } from "../matches";
import { replacement } from "../replacement";
import { defineRule, type RuleContext } from "../rule";

/** 层次序数的写法：“一、”“（一）”“1.”“（1）”。 */
export const headingNumberFormat = defineRule({
  id: "heading-number-format",
  title: { zh: "层次序数写作一、（一）1.（1）", en: "Heading numbers are written 一、（一）1.（1）" },
  group: "结构",
  severity: "warning",
  basis: ["格式7.3.3", "标点B.3"],
  fix: "safe",
  *check(context) {
    const lists = new Set<string>();
    for (const heading of context.draft.headings) {
      const right = rightForm(heading);
      if (right === undefined || right === heading.label) continue;
      if (heading.number) yield typedProblem(heading.number, heading.label, right);
      else if (isNew(lists, listOf(context.draft, heading))) yield automaticProblem(heading, right);
    }
    yield* runningProblems(context);
  },
});

/** The number as it should read; undefined for the shapes the standard says nothing of. */
function rightForm({ kind, label, value }: Heading): string | undefined {
  switch (kind) {
    case "一、":
      return `${label.replace(/[、.．，,:：\s]+$/, "")}、`;
    case "（一）":
      return label.replace(/([）)]).+$/, "$1");
    case "1.":
      return /^\d+[.．]$/.test(label) ? label : `${value}.`;
    case "（1）":
      return /^[（(]/.test(label) ? label.replace(/([）)]).+$/, "$1") : `（${value}）`;
    default:
      return undefined;
  }
}

function typedProblem(range: Range, written: string, right: string): Problem {
  const fix = replacement(range, written, right, "safe");
  return { message: `序数写作“${written}”，用“${right}”`, range, fix };
}

/** The number of a list is set in the list and not in the words: there is nothing to mend in the text. */
function automaticProblem({ label, title }: Heading, right: string): Problem {
  return { message: `自动编号写作“${label}”，用“${right}”`, range: title };
}

function listOf({ paragraphs }: Draft, { paragraph, kind }: Heading): string {
  const { list = "", level = 0 } = paragraphs[paragraph]?.format.numbering ?? {};
  return `${list} ${level} ${kind}`;
}

function isNew(seen: Set<string>, key: string): boolean {
  return !seen.has(key) && seen.add(key).has(key);
}

const running = /[：；。]\s?(?<number>\d{1,2})、(?=[\u3400-\u9fff])/g;

/** 1、…；2、… within a paragraph: only numbers that count on from 1, for 3、4号 is a list and no number of an item. */
function* runningProblems(context: RuleContext): Generator<Problem> {
  const heads = new Map(context.draft.headings.map(({ paragraph, value }) => [paragraph, value]));
  for (const run of runsOf(matchesIn(context, running, "、"))) {
    const [{ range, value }] = run;
    const follows = value === 1 ? run.length > 1 : heads.get(range.paragraph) === value - 1;
    if (follows) for (const one of run) yield typedProblem(one.range, `${one.value}、`, `${one.value}.`);
  }
}

interface RunningNumber {
  readonly range: Range;
  readonly value: number;
}

/** Numbers of one paragraph that follow upon each other. */
function runsOf(
  matches: Iterable<{
    readonly range: Range;
    readonly groups: Readonly<Record<string, string | undefined>>;
  }>,
) {
  const runs: [RunningNumber, ...RunningNumber[]][] = [];
  for (const { range: sought, groups } of matches) {
    const { number = "" } = groups;
    const range = { ...sought, from: sought.to - number.length - 1 };
    const value = Number(number);
    const last = runs.at(-1)?.at(-1);
    if (last && last.range.paragraph === range.paragraph && value === last.value + 1)
      runs.at(-1)?.push({ range, value });
    else runs.push([{ range, value }]);
  }
  return runs;
}
