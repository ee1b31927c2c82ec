import type { Draft, Range } from "../draft/draft";
import type { Prepared } from "./prepare";
import { quantitiesIn, type Quantity } from "./quantities";

/** How many people a meeting's plan says will attend. */
export interface Attendance {
  readonly people: number;
  /** 约420人. */
  readonly approximate: boolean;
  readonly range: Range;
}

/**
 * The largest number of people said to attend (参会人员共420人, 会议规模控制在四百人), 主会场 and 分会场 of one sentence together.
 * Not what each unit sends, nor people the meeting is about.
 */
export function largestAttendance(draft: Draft, prepared: Prepared): Attendance | undefined {
  let largest: Attendance | undefined;
  const listing = attendanceSections(draft);
  for (const paragraph of prepared.prose) {
    const text = draft.paragraphs[paragraph]?.text ?? "";
    const isListed = listing(paragraph);
    if (!/[人名]/.test(text) || (!isListed && !attends.test(text))) continue;
    for (const { from, to } of prepared.sentences(paragraph)) {
      const found = attendanceIn(text.slice(from, to), isListed);
      if (!found || found.people <= (largest?.people ?? 0)) continue;
      const range = { paragraph, from: from + found.from, to: from + found.to };
      largest = { people: found.people, approximate: found.approximate, range };
    }
  }
  return largest;
}

/** Whether a paragraph, asked for in order, stands under 二、参会人员, the items （一）（二） of it included. */
function attendanceSections({ paragraphs, headings }: Draft): (paragraph: number) => boolean {
  const byParagraph = new Map(headings.map((heading) => [heading.paragraph, heading]));
  let level: number | undefined;
  return (paragraph) => {
    const heading = byParagraph.get(paragraph);
    if (!heading || (level !== undefined && heading.level > level)) return level !== undefined;
    const title = paragraphs[paragraph]?.text.slice(heading.title.from, heading.title.to) ?? "";
    level = attends.test(title) ? heading.level : undefined;
    return level !== undefined;
  };
}

const attends = /参会|参加|出席|与会|到会|规模|会场/;

type Count = Pick<Quantity, "from" | "to" | "approximate"> & { readonly people: number };

/** Under 二、参会人员 the sum alone is said to attend: what stands before it are its parts. */
function attendanceIn(sentence: string, isListed: boolean): Count | undefined {
  if (!isListed && !attends.test(sentence)) return undefined;
  const people = quantitiesIn(sentence).filter(
    (one) => isAttendance(sentence, one) || (isListed && isSum(sentence, one)),
  );
  const halls = people.filter(({ from }) =>
    /[主分]会场[^，。；]{0,12}$/.test(sentence.slice(Math.max(0, from - 16), from)),
  );
  const counts = [...people, ...together(halls)].map(countOf);
  return counts.reduce<Count | undefined>(
    (most, one) => (one.people > (most?.people ?? 0) ? one : most),
    undefined,
  );
}

function isAttendance(sentence: string, { from, to, unit }: Quantity): boolean {
  if (unit !== "人" && unit !== "名") return false;
  const before = sentence.slice(Math.max(0, from - 40), from);
  const after = sentence.slice(to, to + 10);
  if (/[每各][^，。；]{0,10}$|(?:群众|居民|学生|职工|企业|分别)[^，。；]{0,6}$/.test(before)) return false;
  return attends.test(before) || /^[^，。；]{0,6}(?:参会|参加|出席|与会)/.test(after);
}

function isSum(sentence: string, { from, unit }: Quantity): boolean {
  const before = sentence.slice(Math.max(0, from - 10), from);
  return (unit === "人" || unit === "名") && /(?:共|合计|总计|总人数|总数)[^，。；、]{0,4}$/.test(before);
}

function together(halls: readonly Quantity[]): readonly Quantity[] {
  const [first] = halls;
  const last = halls.at(-1);
  if (!first || !last || halls.length < 2) return [];
  const value = halls.reduce((sum, one) => sum + one.value, 0);
  return [{ ...first, to: last.to, value, approximate: halls.some(({ approximate }) => approximate) }];
}

function countOf({ from, to, value, approximate }: Quantity): Count {
  return { from, to, people: value, approximate };
}
