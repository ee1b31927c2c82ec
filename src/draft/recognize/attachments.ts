import { compact, halfwidthDigits, chineseNumber, type ListedAttachment } from "../elements";
import { type Found, stretchOf, whole } from "./found";
import type { Stretch } from "../draft";
import type { Line } from "./lines";
import { mayBeTitle, nameKey, opensBracket } from "./prose";
import { findTitle, linesNaming } from "./title";

/** 附件 or 附件2 at the head of an attachment; the title may follow on the same line. */
export interface AttachmentLabel {
  readonly label: Stretch;
  readonly number?: number;
  readonly title?: Stretch;
}

const bareLabel =
  /^(?:附\s*[件表录]|附(?=\s*[：:]))\s*([\d０-９]{1,2}|[一二三四五六七八九十]{1,3})?\s*[：:.．、]?$/;
const labelAndTitle =
  /^(附\s*件\s*([\d０-９]{1,2}|[一二三四五六七八九十]{1,3})\s*[：:.．、]?)\s*([^\s\d.．、：:].{1,58})$/;
const unnumberedAndTitle = /^(附\s*件?\s*[：:])\s*([^\s\d].{1,58})$/;

/** Reads the label of an attachment. A line that goes on as a sentence is none. */
export function readLabel(line: Line): AttachmentLabel | undefined {
  if (!line.text.startsWith("附") || line.inCell || line.text.length > 70) return undefined;
  const bare = bareLabel.exec(line.text);
  if (bare) return { label: stretchOf(line), ...numbered(bare[1]) };
  const titled = labelAndTitle.exec(line.text);
  if (!titled?.[1] || !titled[3] || !isName(titled[3])) return undefined;
  return {
    label: stretchOf(line, 0, titled[1].length),
    title: titleFrom(line, titled[1].length),
    ...numbered(titled[2]),
  };
}

/** 附件：××名单 as a label with its title: only where an attachment must begin, for 附件说明 reads the same. */
export function readUnnumberedLabel(line: Line): AttachmentLabel | undefined {
  const match = line.inCell ? undefined : unnumberedAndTitle.exec(line.text);
  if (!match?.[1] || !match[2] || !isName(match[2])) return undefined;
  return { label: stretchOf(line, 0, match[1].length), title: titleFrom(line, match[1].length) };
}

function isName(words: string): boolean {
  return mayBeTitle(words) && !/[，。；]|^(?:所|中|的|规定|要求)/.test(words);
}

function titleFrom(line: Line, at: number): Stretch {
  return stretchOf(line, at);
}

function numbered(words: string | undefined): { readonly number?: number } {
  const number = words === undefined ? undefined : chineseNumber(halfwidthDigits(words));
  return number === undefined ? {} : { number };
}

const listStart = /^附\s*件?\s*[：:]|^附\s*件\s*\d{1,2}\s*[.．、：:\s]\s*\S/;
const listItem =
  /^[\d０-９]{1,2}\s*[.．、，,)）]|^[（(][\d０-９]{1,2}[）)]|^[①-⑳]|^[一二三四五六七八九十]{1,3}、[^。；]{2,40}[。；]?$|^附\s*件\s*\d{1,2}\s*[：:.．、]\s*\S/;
const longestList = 60;

/** 附件说明 that ends right before line `to`: its first line, and every line until there. */
export function readListAbove(lines: readonly Line[], from: number, to: number): readonly Found[] {
  for (let index = to - 1; index >= Math.max(from, to - longestList); index--) {
    const line = lines[index];
    if (!line || line.inCell) return [];
    if (isRepeatedStart(line, lines[index - 1], index > from)) continue;
    if (listStart.test(line.text)) return isList(lines, index, to) ? listFound(lines, index, to) : [];
    if (!isItem(line) && !mayContinue(line.text)) return [];
  }
  return [];
}

/** 附件2：…… under 附件1：……: each line of the list begins as its first does. */
function isRepeatedStart(line: Line, above: Line | undefined, hasAbove: boolean): boolean {
  const again = /^附\s*件\s*(?:[2-9]|\d\d)/;
  return hasAbove && again.test(line.text) && above !== undefined && /^附\s*件\s*\d/.test(above.text);
}

/**
 * 附件说明 that begins at line `from`, where it stands after 署名: numbered entries follow its first, or it is one entry
 * with no attachment's text under it.
 */
export function readListBelow(lines: readonly Line[], from: number, to: number): readonly Found[] {
  const first = lines[from];
  if (!first || first.inCell || !listStart.test(first.text) || readLabel(first)) return [];
  let end = from + 1;
  while (end < to && isItem(lines[end])) end++;
  const numberedHead = /^附\s*件?\s*[：:]\s*[\d０-９]{1,2}\s*[.．、]/.test(first.text);
  const isList = numberedHead || end > from + 1 || isLoneEntry(lines, from, to);
  return isList ? listFound(lines, from, end) : [];
}

/** 附件：名单 and then the attachment under a label of its own, 附注, or nothing: no attachment begins at it. */
function isLoneEntry(lines: readonly Line[], from: number, to: number): boolean {
  const [line, next] = [lines[from], lines[from + 1]];
  if (!line || !readUnnumberedLabel(line)) return false;
  return from + 1 >= to || !next || opensBracket(next.text) || readLabel(next) !== undefined;
}

/** An entry by its number, typed or automatic. */
function isItem(line: Line | undefined): boolean {
  return (
    line !== undefined && (listItem.test(line.text) || /^\d{1,2}[.．、]?$/.test(line.source.label ?? ""))
  );
}

function isList(lines: readonly Line[], start: number, to: number): boolean {
  const head = lines[start]?.text ?? "";
  if (/^附\s*件?\s*[：:]$/.test(head)) return start + 1 < to && isItem(lines[start + 1]);
  return head.length <= 120 && !/。./.test(head);
}

function mayContinue(text: string): boolean {
  return text.length <= 60 && !/[：:]$|[。；]./.test(text) && !/[。！？]$/.test(text);
}

function listFound(lines: readonly Line[], from: number, to: number): readonly Found[] {
  return lines.slice(from, to).map((line) => whole("attachmentList", line));
}

/** The title under a label, lines `from..to`: as 附件说明 names it, else to its closing words; none for a bare form. */
export function readAttachmentTitle(
  lines: readonly Line[],
  from: number,
  to: number,
  listed: readonly ListedAttachment[],
): readonly Stretch[] {
  const names = new Set(listed.map(({ name }) => nameKey(name)));
  const count = from < to ? linesNaming(lines, from, names) : 0;
  if (count > 0) return lines.slice(from, from + count).map((line) => stretchOf(line));
  const first = lines[from];
  if (!first || first.inCell || from >= to || compact(first.text).length < 2) return [];
  const title = findTitle(lines, from, to);
  return title ? lines.slice(title.start, title.end).map((line) => stretchOf(line)) : [];
}
