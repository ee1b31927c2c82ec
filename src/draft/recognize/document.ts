import { compact, joinedTitle } from "../elements";
import type { DocumentType } from "../terms";
import { attendanceAtEnd, meetingDate, readAttendance } from "./attendance";
import { readListAbove, readListBelow } from "./attachments";
import type { Found } from "./found";
import { type Head, typeOfHead } from "./head";
import type { Line } from "./lines";
import { readNotes, readNotesAbove } from "./notes";
import { readRecipients } from "./recipients";
import { findSignature, type Signature } from "./signature";

/** A document as far as 主送机关: what was found, what it is called, where its body begins (a line index). */
export interface OpenedDocument {
  readonly found: readonly Found[];
  readonly title: string;
  readonly documentType?: DocumentType;
  readonly bodyFrom: number;
}

/** One document read from head to 附注: where its body and the whole of it end, as line indices. */
export interface ReadDocument extends OpenedDocument {
  readonly bodyTo: number;
  /** The first line that is not of this document. */
  readonly end: number;
}

/** Where a document's own words can end: `limit` at the latest; `label` is the first attachment's label before that. */
export interface Bounds {
  readonly limit: number;
  readonly label?: number;
}

/** Reads on from a head: 文种 and 主送机关. Nothing after line `to` is looked at. */
export function openDocument(lines: readonly Line[], head: Head, to: number): OpenedDocument {
  const title = titleOf(head.found);
  const documentType = typeOfHead(title, wordsOf(head.found, "issuerMark"));
  const recipients = readRecipients(lines, head.next, to, issuersInHead(title, head.found));
  const found = [...head.found, ...recipients.found];
  return { found, title, ...(documentType && { documentType }), bodyFrom: recipients.next };
}

/** Reads an opened document to its end: 附件说明, 署名, 成文日期, 附注, and the attendance of a 纪要. */
export function closeDocument(lines: readonly Line[], opened: OpenedDocument, bounds: Bounds): ReadDocument {
  const { bodyFrom } = opened;
  const tail = readTail(lines, bodyFrom, bounds);
  const found = [...opened.found, ...tail.found];
  if (opened.documentType !== "纪要") return { ...opened, found, bodyTo: tail.bodyTo, end: tail.end };
  const bodyTo = attendanceAtEnd(lines, bodyFrom, tail.bodyTo);
  const dated = found.some(({ kind }) => kind === "documentDate") ? [] : meetingDate(lines, bodyFrom, bodyTo);
  const attendance = readAttendance(lines, bodyFrom, tail.bodyTo);
  return { ...opened, found: [...found, ...attendance, ...dated], bodyTo, end: tail.end };
}

function wordsOf(found: readonly Found[], kind: Found["kind"]): readonly string[] {
  return found.filter((one) => one.kind === kind).map(({ stretch }) => stretch.text);
}

/** A title, or the masthead that serves for one (令, 简报). */
function titleOf(found: readonly Found[]): string {
  const title = wordsOf(found, "title");
  return joinedTitle(title.length > 0 ? title : wordsOf(found, "issuerMark"));
}

function issuersInHead(title: string, found: readonly Found[]): readonly string[] {
  const inTitle = /^(.{2,40}?)(?:关于|转发|批转|印发)/.exec(title)?.[1];
  return [...(inTitle?.split("、") ?? []), ...wordsOf(found, "issuerMark").map(compact)];
}

interface Tail {
  readonly found: readonly Found[];
  readonly bodyTo: number;
  readonly end: number;
}

/** 附件说明, 署名, 成文日期 and 附注, between the body and what follows the document. */
function readTail(lines: readonly Line[], bodyFrom: number, { limit, label }: Bounds): Tail {
  const closes = (index: number) =>
    index >= limit ||
    index === label ||
    readNotes(lines, index, limit).length > 0 ||
    isListAt(lines, index, limit);
  const signature = findSignature(lines, bodyFrom, limit, closes);
  if (signature && isBeforeLabel(lines, signature, label))
    return signedTail(lines, bodyFrom, signature, limit);
  if (label === undefined) return unsignedTail(lines, bodyFrom, limit);
  const undated = findSignature(lines, bodyFrom, label, (index) => index >= label);
  return undated ? signedTail(lines, bodyFrom, undated, label) : unsignedTail(lines, bodyFrom, label);
}

function isListAt(lines: readonly Line[], index: number, limit: number): boolean {
  return readListBelow(lines, index, limit).length > 0;
}

/** A bare 附件： above the signature is 附件说明 when only its entries stand between them; else an attachment begins there. */
function isBeforeLabel(lines: readonly Line[], { start }: Signature, label: number | undefined): boolean {
  if (label === undefined || label >= start) return true;
  return readListAbove(lines, label, start).length > 0;
}

function signedTail(lines: readonly Line[], bodyFrom: number, signature: Signature, limit: number): Tail {
  const notesBelow = readNotes(lines, signature.end, limit);
  const afterNotes = signature.end + notesBelow.length;
  const listBelow = readListBelow(lines, afterNotes, limit);
  const above = readAbove(lines, bodyFrom, signature.start);
  const found = [...above.found, ...signature.found, ...notesBelow, ...listBelow];
  return { found, bodyTo: above.bodyTo, end: afterNotes + listBelow.length };
}

function unsignedTail(lines: readonly Line[], bodyFrom: number, end: number): Tail {
  return { ...readAbove(lines, bodyFrom, end), end };
}

function readAbove(lines: readonly Line[], bodyFrom: number, to: number): Omit<Tail, "end"> {
  const notes = readNotesAbove(lines, bodyFrom, to);
  const list = readListAbove(lines, bodyFrom, to - notes.length);
  const bodyTo = to - notes.length - list.length;
  const notesOverList = list.length > 0 ? readNotesAbove(lines, bodyFrom, bodyTo) : [];
  return { found: [...notesOverList, ...list, ...notes], bodyTo: bodyTo - notesOverList.length };
}
