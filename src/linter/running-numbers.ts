import { chineseNumber } from "../draft/elements";
import { renumbered } from "./renumber";

/** A number in running text that does not count on: 四是 after 二是. Offsets are of the text it was read in. */
export interface RunningBreak {
  readonly from: number;
  readonly label: string;
  /** The number it should count on from. */
  readonly previous: string;
  readonly expected: string;
}

/**
 * Where 一是…；二是…；四是…, 一要…二要… or 第一，…第二，… of one paragraph skip or repeat a number. A count may begin at any
 * number, its beginning standing in the paragraph before, and another may run within one of its items.
 */
export function runningBreaks(text: string): readonly RunningBreak[] {
  const breaks: RunningBreak[] = [];
  const counts = new Map<string, readonly number[]>();
  for (const { 0: label, index, groups = {} } of text.matchAll(clauseNumbers)) {
    const value = chineseNumber(groups.number ?? "");
    if (value === undefined) continue;
    const form = label.slice(-1);
    const open = counts.get(form) ?? [];
    counts.set(form, countedOn(open, value));
    const last = open.at(-1);
    if (last === undefined || value === 1 || open.includes(value - 1)) continue;
    const [previous, expected] = [renumbered(label, last), renumbered(label, last + 1)];
    breaks.push({ from: index, label, previous, expected });
  }
  return breaks;
}

const deepest = 3;

/** The last number of each count still open, outermost first. */
function countedOn(open: readonly number[], value: number): readonly number[] {
  if (value === 1) return [...open.slice(1 - deepest), 1];
  const resumed = open.lastIndexOf(value - 1);
  return [...open.slice(0, resumed < 0 ? -1 : resumed), value];
}

/** Each at the head of a clause: not 其一是 or 统一是. 三要素 is a word. */
const clauseNumbers =
  /(?=[第一二三四五六七八九十])(?<=^|[。；：，、（“\s])第?(?<number>[一二三四五六七八九]|十[一二]?)(?:(?<=第.{1,2})，|(?<!第.{1,2})(?:是|要(?![素件点领义旨诀])))/g;
