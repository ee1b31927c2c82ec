import type { Draft, Heading } from "../../draft/draft";
import { chineseNumber } from "../../draft/elements";
import { headingNumber } from "../../draft/recognize/heading-number";
import { type Match, matchesIn } from "../matches";
import { type NumberedRun, numberedRuns } from "../numbered-runs";
import { renumbered } from "../renumber";
import { defineRule } from "../rule";

/** 列举数目：说几点，列几点。 */
export const listCount = defineRule({
  id: "list-count",
  title: { zh: "说几点就列几点", en: "As many points as announced" },
  group: "结构",
  severity: "warning",
  basis: ["条例20"],
  *check(context) {
    const { draft, prepared } = context;
    const lists = listsIn(draft);
    for (const match of matchesIn(context, announcements)) {
      const said = chineseNumber(match.groups.number ?? "");
      const { paragraph, from } = match.range;
      if (said === undefined || said < 2 || isChoice(match) || prepared.isQuoted(paragraph, from)) continue;
      const listed = countListed(draft, match, lists);
      if (listed === undefined || listed < 2 || listed === said) continue;
      const { words = "" } = match.groups;
      const range = { paragraph, from, to: from + words.length };
      yield { message: `“${words}”之后列了${listed}项，数目不一致`, range };
    }
  },
});

const announcements =
  /(?=[以如下两二三四五六七八九十\d])(?<words>(?:以下|如下|下列)?(?<![第之十百\d.])(?<number>[两二三四五六七八九十]{1,2}|\d{1,2})(?:大?(?:个?方面|点|项|条|件|种|类|个?环节|个?步骤|个?阶段|个?部分|个)))[^：:。；，、\n]{0,12}[：:。]/g;

/** 符合其中两项, 任选三项: fewer than are listed. */
function isChoice({ text, range, groups }: Match): boolean {
  if (/^(?:以下|如下|下列)/.test(groups.words ?? "")) return false;
  return /选|至少|其中|中的|任意|任何|不少于|超过|前|后|每|再|另|达到|满足|符合|具备/.test(
    text.slice(Math.max(0, range.from - 6), range.from),
  );
}

/** A list that runs on in its paragraph is followed so many characters. */
const longestList = 3000;

interface Lists {
  /** By the paragraph of the first number. */
  readonly startingAt: ReadonlyMap<number, NumberedRun>;
  /** The paragraph of the next heading above each, where its list ends whatever number comes after. */
  readonly endOf: ReadonlyMap<Heading, number>;
}

function listsIn(draft: Draft): Lists {
  const startingAt = new Map(numberedRuns(draft).map((run) => [run.headings[0].paragraph, run]));
  const endOf = new Map<Heading, number>();
  const open: Heading[] = [];
  for (const heading of draft.headings) {
    for (let last = open.at(-1); last && isAbove(heading, last); last = open.at(-1)) {
      endOf.set(last, heading.paragraph);
      open.pop();
    }
    open.push(heading);
  }
  return { startingAt, endOf };
}

function isAbove(heading: Heading, other: Heading): boolean {
  return heading.level < other.level || heading.part !== other.part;
}

/** How many items follow: on in the paragraph, or in those after it; undefined where no list begins there. */
function countListed(draft: Draft, { text, range, words }: Match, lists: Lists): number | undefined {
  const rest = text.slice(range.to, range.to + longestList);
  if (rest.trim() !== "") return countRunning(draft, range.paragraph, rest);
  const next = nextParagraph(draft, range.paragraph);
  const list = next === undefined ? undefined : lists.startingAt.get(next);
  if (
    !list ||
    list.headings[0].value !== 1 ||
    (words.endsWith("。") && !leadsToList(words, text, range.from))
  )
    return undefined;
  return countItems(draft, list, lists.endOf.get(list.headings[0]) ?? Infinity);
}

/** 以下三点, 我讲三点意见: after a full stop only such words say that what comes next is the list. */
function leadsToList(words: string, text: string, from: number): boolean {
  return /以下|如下|下列/.test(words) || /[讲谈提说]$/.test(text.slice(Math.max(0, from - 1), from));
}

/** 一是…；二是…；三是… right after the colon; undefined where the list goes on in the next paragraph. */
function countRunning(draft: Draft, paragraph: number, rest: string): number | undefined {
  const words = rest.trimStart();
  const first = headingNumber(words);
  if (first?.value !== 1) return undefined;
  const label = words.slice(0, first.length);
  const count = lastNumber(label, 1, words);
  const next = draft.paragraphs[nextParagraph(draft, paragraph) ?? -1];
  const goesOn =
    next !== undefined && (next.label ?? next.text.trimStart()).startsWith(renumbered(label, count + 1));
  return goesOn ? undefined : count;
}

/** The numbers of a list before the next heading above it, those that run on within an item counted too. */
function countItems(draft: Draft, { headings }: NumberedRun, end: number): number {
  let count = 0;
  for (const { paragraph, value, label } of headings) {
    if (paragraph >= end || value !== count + 1) break;
    count = lastNumber(label, value, draft.paragraphs[paragraph]?.text.slice(0, longestList) ?? "");
  }
  return count;
}

/** The last of the numbers that count on from `value` in the text, each where a clause begins. */
function lastNumber(label: string, value: number, text: string): number {
  let count = value;
  let at = 0;
  for (;;) {
    const next = renumbered(label, count + 1);
    at = text.indexOf(next, at);
    if (at < 0) return count;
    const beginsClause = at === 0 || /[；。：，;:,\s]/.test(text.charAt(at - 1));
    if (beginsClause && !/\d/.test(text.charAt(at + next.length))) count++;
    at += next.length;
  }
}

function nextParagraph({ paragraphs, mainCount }: Draft, after: number): number | undefined {
  for (let index = after + 1; index < mainCount; index++) {
    if (paragraphs[index]?.text.trim()) return index;
  }
  return undefined;
}
