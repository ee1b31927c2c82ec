import { listedAttachments, type ListedAttachment } from "../elements";
import type { Attachment, Stretch } from "../draft";
import { type AttachmentLabel, readAttachmentTitle, readLabel, readUnnumberedLabel } from "./attachments";
import type { Carried } from "./enclosed";
import { closesOtherTitle } from "./document-type";
import { type Found, whole } from "./found";
import { remarksUnderTitle, type Head } from "./head";
import type { Line } from "./lines";
import { bracketedLines, mayBeTitle } from "./prose";
import { findTitle, isTrailer, linesNaming } from "./title";

/** What begins at a line after the carrying document: an attachment under its label, or a document it carries. */
export type Following =
  | { readonly kind: "attachment"; readonly at: number; readonly label: AttachmentLabel }
  | { readonly kind: "enclosed"; readonly at: number; readonly titleLines: number };

/** Everything that follows the carrying document in lines `from..to`, in order. */
export function findFollowing(
  lines: readonly Line[],
  from: number,
  to: number,
  carried: Carried,
): readonly Following[] {
  const following: Following[] = [];
  for (let at = from; at < to; at++) {
    const line = lines[at];
    if (!line || line.text.length > 80) continue;
    const one =
      beginsAt(lines, at, carried) ?? (at === from ? firstAfterSignature(lines, at, to, carried) : undefined);
    if (!one || isSubForm(line, following) || isTitleOfAttachment(one, following.at(-1))) continue;
    following.push(one);
    if (one.kind === "enclosed") at += one.titleLines - 1;
  }
  return following;
}

function beginsAt(lines: readonly Line[], at: number, carried: Carried): Following | undefined {
  const line = lines[at];
  const label = line && readLabel(line);
  if (label) return { kind: "attachment", at, label };
  const titleLines =
    linesNaming(lines, at, carried.names) || (carried.any && isOverItsHistory(lines, at) ? 1 : 0);
  return titleLines > 0 ? { kind: "enclosed", at, titleLines } : undefined;
}

const history = /^[（(].*[\d〇○零一二三四五六七八九]{4}年.*(?:公布|发布|通过|批准|修订|修正)/;

/** A regulation printed after the decision that amends it: a title right over the 题注 of when it was issued. */
function isOverItsHistory(lines: readonly Line[], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  if (!line || !next || line.inCell || !history.test(next.text.slice(0, 200))) return false;
  return mayBeTitle(line.text) && closesOtherTitle(line.text);
}

/** Right after 署名 an unnumbered 附件：×× is a label, and a title is that of the document carried, named or not. */
function firstAfterSignature(
  lines: readonly Line[],
  at: number,
  to: number,
  carried: Carried,
): Following | undefined {
  const line = lines[at];
  if (!line || line.inCell) return undefined;
  const label = readUnnumberedLabel(line);
  if (label) return { kind: "attachment", at, label };
  if (!carried.any || at + 1 >= to || !mayBeTitle(line.text)) return undefined;
  const title = findTitle(lines, at, to);
  return title && { kind: "enclosed", at, titleLines: title.end - title.start };
}

/** What stands right under an 附件 label is that attachment's title, though the carrier names it. */
function isTitleOfAttachment(one: Following, last: Following | undefined): boolean {
  return one.kind === "enclosed" && last?.kind === "attachment" && one.at === last.at + 1;
}

/** 附表 and 附录 within an attachment are of it. */
function isSubForm(line: Line, following: readonly Following[]): boolean {
  return /^附\s*[表录]/.test(line.text) && following.some(({ kind }) => kind === "attachment");
}

/** Reads an attachment in lines `at..to`; paragraphs end at `paragraphTo`. */
export function readAttachment(
  lines: readonly Line[],
  { at, label }: Extract<Following, { kind: "attachment" }>,
  to: number,
  paragraphTo: number,
  list: readonly Stretch[],
): Attachment {
  const title = label.title
    ? [label.title]
    : readAttachmentTitle(lines, at + 1, to, listedFor(list, label.number));
  const number = label.number === undefined ? {} : { number: label.number };
  return { label: label.label, ...number, title, from: label.label.paragraph, to: paragraphTo };
}

function listedFor(list: readonly Stretch[], number: number | undefined): readonly ListedAttachment[] {
  const listed = listedAttachments(list);
  const same = listed.filter((one) => number !== undefined && one.number === number);
  return same.length > 0 ? same : listed;
}

/** The head of an enclosed document whose title takes `titleLines` from line `from`: the title, marks of trial, 题注. */
export function headOfEnclosed(lines: readonly Line[], from: number, titleLines: number, to: number): Head {
  const found: Found[] = lines.slice(from, from + titleLines).map((line) => whole("title", line));
  let next = from + titleLines;
  while (next < to) {
    const line = lines[next];
    const remark = bracketedLines((index) => (index < to ? lines[index]?.text : undefined), next, 4);
    if (!line || remark === 0) break;
    found.push(...(isTrailer(line.text) ? [whole("title", line)] : remarksUnderTitle(lines, next, remark)));
    next += remark;
  }
  return { found, next };
}
