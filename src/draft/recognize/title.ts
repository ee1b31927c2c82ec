import { compact } from "../elements";
import { closesOtherTitle, typeOfTitle } from "./document-type";
import { isCentred, formatOf, type Line } from "./lines";
import { looksLikeOrgan } from "./organs";
import { closesTitle, mayBeTitle, nameKey } from "./prose";

/** Lines `start..end` are the title. */
export interface TitleLines {
  readonly start: number;
  readonly end: number;
  /** How the title was told: it names a 文种, ends as titles do, or only stands where a title stands. */
  readonly by: "type" | "ending" | "place";
}

const longestTitle = 6;

/** The title among lines `from..to`, none of which is another element: to its closing words, else the first line. */
export function findTitle(lines: readonly Line[], from: number, to: number): TitleLines | undefined {
  if (!lines[from] || from >= to) return undefined;
  const limit = sameSetting(lines, from, Math.min(to, from + longestTitle));
  const end = closingLine(lines, from, limit, (text) => typeOfTitle(text) !== undefined);
  if (end !== undefined) return { start: from, end: withOverflow(lines, from, end, limit), by: "type" };
  const other = closingLine(lines, from, limit, closesOtherTitle);
  if (other !== undefined) return { start: from, end: other, by: "ending" };
  return mayBeTitle(lines[from].text)
    ? { start: from, end: centredEnd(lines, from, limit), by: "place" }
    : undefined;
}

/** A title is set alike throughout: where the first line is known to be centred, an uncentred line is not of it. */
function sameSetting(lines: readonly Line[], from: number, limit: number): number {
  const first = lines[from];
  if (!first || isCentred(first) === undefined) return limit;
  let end = from + 1;
  while (end < limit && alike(first, lines[end])) end++;
  return end;
}

function alike(first: Line, line: Line | undefined): boolean {
  if (!line || isCentred(line) !== isCentred(first)) return false;
  const [size, other] = [formatOf(first).sizePt, formatOf(line).sizePt];
  return size === undefined || other === undefined || size === other;
}

function closingLine(
  lines: readonly Line[],
  from: number,
  limit: number,
  closes: (text: string) => boolean,
): number | undefined {
  for (let index = from; index < limit; index++) {
    const text = lines[index]?.text ?? "";
    if (!mayBeTitle(text)) return undefined;
    if (closes(text)) return index + 1;
  }
  return undefined;
}

/** …实施意见 / 的通知: a line that begins with 的 carries the title on, as does what a title that passes something on lacks. */
function withOverflow(lines: readonly Line[], from: number, end: number, limit: number): number {
  let last = end;
  while (last < limit && carriesOn(lines[last]?.text ?? "")) last++;
  const words = lines
    .slice(from, last)
    .map(({ text }) => compact(text))
    .join("");
  if (!passesOn.test(words) || isCarrierType(words)) return last;
  const next = closingLine(lines, last, Math.min(limit, last + 2), isCarrierType);
  return next ?? last;
}

/** 转发…的意见 is no whole title: what passes a paper on is a 通知, 函, 决定 or 令. */
const passesOn = /转发|批转|印发|发布|公布|颁布/;

function isCarrierType(words: string): boolean {
  const type = typeOfTitle(words);
  return (
    type === "通知" ||
    type === "函" ||
    type === "决定" ||
    type === "命令" ||
    type === "公告" ||
    type === "通告"
  );
}

function carriesOn(text: string): boolean {
  return /^(?:的|》)/.test(text) ? mayBeTitle(text) && closesTitle(text) : isTrailer(text);
}

/** （试行） （草案） （征求意见稿） on a line of its own belongs to the title above. */
export function isTrailer(text: string): boolean {
  return /^[（(](?:试行|暂行|草案|草稿|初稿|修订|修订版|[^（）()]{0,10}稿)[）)]$/.test(compact(text));
}

function centredEnd(lines: readonly Line[], from: number, limit: number): number {
  const first = lines[from];
  if (!first || isCentred(first) !== true) return from + 1;
  let end = from + 1;
  while (end < limit && mayBeTitle(lines[end]?.text ?? "") && !looksLikeOrgan(lines[end]?.text ?? "")) end++;
  return end;
}

/** How many lines from `index` together read as one of the names; 0 for none. */
export function linesNaming(lines: readonly Line[], index: number, names: ReadonlySet<string>): number {
  const first = lines[index];
  if (!first || first.inCell || first.text.length > 80 || names.size === 0) return 0;
  const keys = [...names];
  let words = "";
  for (let count = 1; count <= longestTitle; count++) {
    const line = lines[index + count - 1];
    if (!line) return 0;
    words = nameKey(words + compact(line.text));
    if (names.has(words)) return count;
    if (words.length < 2 || !keys.some((key) => key.startsWith(words))) return 0;
  }
  return 0;
}
