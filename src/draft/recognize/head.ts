import { closesOtherTitle, typeOfMark, typeOfTitle } from "./document-type";
import { type Found, whole } from "./found";
import { formatOf, isCentred, isRed, type Line } from "./lines";
import { isNameList, mayBeMark, readHeadLine } from "./masthead";
import { looksLikeOrgan } from "./organs";
import { bracketedLines, closesTitle, mayBeTitle } from "./prose";
import { findTitle, isTrailer, type TitleLines } from "./title";
import { compact, parseDate } from "../elements";

/** Everything above 主送机关 and 正文: the masthead, the title and what stands with it. */
export interface Head {
  readonly found: readonly Found[];
  /** The first line after it. */
  readonly next: number;
}

const longestHead = 40;

/** Reads the head of the document in lines `from..to`. Without a title only what words alone tell is taken. */
export function readHead(lines: readonly Line[], from: number, to: number): Head {
  const known = readKnown(lines, from, Math.min(to, from + longestHead));
  const end = from + known.length;
  const title = chooseTitle(lines, runsOf(known, from));
  if (!title || isMarkInItself(lines, title)) return untitledHead(lines, known, from, title);
  const above = known
    .slice(0, title.start - from)
    .flatMap((found, index) => found ?? markOn(lines[from + index]));
  return withTitle(lines, title, above, Math.max(end, title.end), to);
}

/** The head's lines with what each is by its own words; `undefined` for those that are told by place. */
function readKnown(lines: readonly Line[], from: number, to: number): (readonly Found[] | undefined)[] {
  const known: (readonly Found[] | undefined)[] = [];
  for (let index = from; index < to; index++) {
    const line = lines[index];
    if (!line) break;
    const found = readHeadLine(line) ?? moreSignatories(line, known.at(-1));
    const remark = found ? 0 : bracketedLines((at) => lines[at]?.text, index, 4);
    if (!found && remark === 0 && !mayBeTitle(line.text)) break;
    known.push(found ?? (remark > 0 && !isTrailer(line.text) ? [] : undefined));
    for (let more = 1; more < remark; more++, index++) known.push([]);
  }
  return known;
}

function moreSignatories(line: Line, above: readonly Found[] | undefined): readonly Found[] | undefined {
  if (!above?.some(({ kind }) => kind === "signatory") || !isNameList(line.text) || closesTitle(line.text))
    return undefined;
  return [whole("signatory", line)];
}

interface Run {
  readonly from: number;
  readonly to: number;
}

/** Stretches of lines that no words of their own explain: the title is one, or in one. */
function runsOf(known: readonly (readonly Found[] | undefined)[], offset: number): readonly Run[] {
  const runs: Run[] = [];
  let from: number | undefined;
  known.forEach((found, index) => {
    if (found === undefined) from ??= index;
    else if (from !== undefined) {
      runs.push({ from: from + offset, to: index + offset });
      from = undefined;
    }
  });
  if (from !== undefined) runs.push({ from: from + offset, to: known.length + offset });
  return runs;
}

function chooseTitle(lines: readonly Line[], runs: readonly Run[]): TitleLines | undefined {
  const titles = runs.flatMap((run) => findTitle(lines, belowMarks(lines, run), run.to) ?? []);
  const real = titles.filter((title) => !isOnlyMarks(lines, title));
  return (
    lastBelowMarks(lines, runs, real) ??
    real.find(({ by }) => by === "type") ??
    real.find(({ by }) => by === "ending") ??
    real.find((title) => isPlacedAsTitle(lines, title)) ??
    titles.find(({ by }) => by === "type")
  );
}

/** Where all above is masthead, the title is the last that names a 文种; else the first is, and the rest is text. */
function lastBelowMarks(
  lines: readonly Line[],
  runs: readonly Run[],
  titles: readonly TitleLines[],
): TitleLines | undefined {
  const last = titles.filter(({ by }) => by === "type").at(-1);
  const above = last && runs.filter(({ from }) => from < last.start);
  const onlyMarks = above?.every(({ from, to }) =>
    lines.slice(from, Math.min(to, last?.start ?? to)).every(mayBeMark),
  );
  return onlyMarks ? last : undefined;
}

function isOnlyMarks(lines: readonly Line[], { start, end }: TitleLines): boolean {
  return lines.slice(start, end).every(mayBeMark);
}

/** A line that only its place makes a title must have the place for sure: centred, or a short line over the text. */
function isPlacedAsTitle(lines: readonly Line[], { start, end }: TitleLines): boolean {
  const [line, next] = [lines[start], lines[end]];
  if (!line || !next || line.inCell) return false;
  if (isCentred(line) === true) return true;
  const isShort = line.text.length >= 4 && line.text.length <= 40;
  return (
    isCentred(line) === undefined &&
    isShort &&
    (next.text.length > line.text.length || !mayBeTitle(next.text))
  );
}

/** Skips masthead lines that stand directly over the title. */
function belowMarks(lines: readonly Line[], { from, to }: Run): number {
  let index = from;
  while (index + 1 < to && isMarkAbove(lines[index], lines[index + 1]) && !isOwnTitle(lines, index, to))
    index++;
  return index;
}

/** ×××会议纪要 and ×××公告 are masthead where a title that names its 文种 follows, and the title where none does. */
function isOwnTitle(lines: readonly Line[], index: number, to: number): boolean {
  const words = compact(lines[index]?.text ?? "");
  return /(?:纪要|公告|通告|公报)$/.test(words) && findTitle(lines, index + 1, to)?.by !== "type";
}

const titleVerb = /^(?:关于|转发|批转|印发|发布|公布|颁布|对|授予|表彰|任免|\d{4}年)/;

function isMarkAbove(line: Line | undefined, next: Line | undefined): boolean {
  if (!line || !next || !mayBeMark(line)) return false;
  if (isRed(line) && !isRed(next)) return true;
  const words = compact(line.text);
  if (!looksLikeOrgan(words)) return true;
  if ((formatOf(line).sizePt ?? 0) > (formatOf(next).sizePt ?? Infinity) + 3) return true;
  return !titleVerb.test(next.text) && compact(next.text).startsWith(words);
}

/** A 令 has its masthead for a title, and so has a 简报 of which nothing else is known. */
function isMarkInItself(lines: readonly Line[], { start, end }: TitleLines): boolean {
  const words = lines
    .slice(start, end)
    .map(({ text }) => text)
    .join("");
  if (/关于|的/.test(words)) return false;
  const type = typeOfMark(words);
  return (type === "命令" && /令$/.test(compact(words))) || (type === "简报" && !closesOtherTitle(words));
}

function markOn(line: Line | undefined): readonly Found[] {
  return line && mayBeMark(line) ? [whole("issuerMark", line)] : [];
}

function untitledHead(
  lines: readonly Line[],
  known: readonly (readonly Found[] | undefined)[],
  from: number,
  mark: TitleLines | undefined,
): Head {
  const found: Found[] = [];
  let next = from;
  for (const [index, one] of known.entries()) {
    const line = lines[from + index];
    const isMark = mark ? from + index < mark.end : one === undefined && known[index + 1] !== undefined;
    const here = one ?? (isMark ? markOn(line) : []);
    if (here.length === 0) break;
    found.push(...here);
    next = from + index + 1;
  }
  return { found, next };
}

const belowTitle = new Set(["documentNumber", "issueNumber", "signatory", "issuerName", "documentDate"]);

/** Takes in the lines right under the title: number, 题注, date; stops at the first that is none of these. */
function withTitle(
  lines: readonly Line[],
  title: TitleLines,
  above: readonly Found[],
  end: number,
  to: number,
): Head {
  const found = [...above, ...lines.slice(title.start, title.end).map((line) => whole("title", line))];
  let next = title.end;
  while (next < to) {
    const line = lines[next];
    if (!line) break;
    const known = next < end ? readBelowTitle(lines, next, to) : undefined;
    const remark = bracketedLines((at) => (at < to ? lines[at]?.text : undefined), next, 4);
    if (known?.length) found.push(...known);
    else if (isTrailer(line.text)) found.push(whole("title", line));
    else if (remark > 0) found.push(...remarksUnderTitle(lines, next, remark));
    else break;
    next += Math.max(1, known?.length ? 1 : remark);
  }
  return { found, next };
}

/** What a line under the title is; an organ is only with its date below it, as a 公报 or an article names its author. */
function readBelowTitle(lines: readonly Line[], index: number, to: number): readonly Found[] | undefined {
  const [line, next] = [lines[index], lines[index + 1]];
  if (!line) return undefined;
  const known = readHeadLine(line)?.filter(({ kind }) => belowTitle.has(kind));
  if (known?.length) return known;
  const isAuthor = next && index + 2 < to && looksLikeOrgan(line.text) && parseDate(next.text);
  return isAuthor ? [whole("issuerName", line)] : undefined;
}

/** 题注: the bracketed lines under a title: when and by whom it was passed, issued or amended. */
export function remarksUnderTitle(lines: readonly Line[], from: number, count: number): readonly Found[] {
  return lines.slice(from, from + count).map((line) => whole("titleNote", line));
}

/** 文种 by the masthead where the title names none. */
export function typeOfHead(title: string, marks: readonly string[]): ReturnType<typeof typeOfTitle> {
  const named = marks.map(typeOfMark).find((type) => type !== undefined);
  const titled = typeOfTitle(title);
  if (named === "简报" || named === "参考资料" || named === "命令") return named;
  return titled ?? named;
}
