import { parseDate } from "../elements";
import { type Found, piece, whole } from "./found";
import type { Line } from "./lines";
import { readUnitAndDate } from "./masthead";
import { headingNumber } from "./heading-number";
import { isPostAndName, looksLikeOrgan, organsOnLine } from "./organs";

/** 署名 and 成文日期: lines `start..end`. */
export interface Signature {
  readonly start: number;
  readonly end: number;
  readonly found: readonly Found[];
}

/**
 * The first signature block in lines `from..to`: a date of its own line with signers above it (or, wrongly, below),
 * or with nothing after it; several signers and dates where the document is joint. `closes(index)` says that nothing
 * but 附注, 附件 or 版记 can follow from there.
 */
export function findSignature(
  lines: readonly Line[],
  from: number,
  to: number,
  closes: (index: number) => boolean,
): Signature | undefined {
  for (let index = from; index < to; index++) {
    const line = lines[index];
    if (!line || line.inCell || line.text.length > 60 || !isDated(line)) continue;
    const start = firstSigner(lines, from, index);
    const end = lastSigner(lines, index + 1, to, start === index && !readUnitAndDate(line));
    const signed = lines.slice(start, end).some((one) => isSigner(one) || readUnitAndDate(one) !== undefined);
    if (signed || closes(end)) return { start, end, found: lines.slice(start, end).flatMap(readSigner) };
    index = end - 1;
  }
  return findUndated(lines, from, to);
}

function isDated(line: Line): boolean {
  if (!/年|^\d{4}[-./]/.test(line.text)) return false;
  return parseDate(line.text) !== undefined || readUnitAndDate(line) !== undefined;
}

const mostSigners = 20;

/** Goes up over the signers: all organs, or all posts with names; a list of people over an organ is text. */
function firstSigner(lines: readonly Line[], from: number, index: number): number {
  let start = index;
  let kind: SignerKind | undefined;
  while (start > from && index - start < mostSigners) {
    const above = signerKind(lines[start - 1]);
    if (above === undefined || (kind !== undefined && above !== "seal" && above !== kind)) break;
    if (above !== "seal") kind = above;
    start--;
  }
  return start;
}

function lastSigner(lines: readonly Line[], after: number, to: number, unsigned: boolean): number {
  let end = after;
  while (end < Math.min(to, after + mostSigners)) {
    const line = lines[end];
    if (!line || line.inCell) break;
    const next = lines[end + 1];
    const nextDated = end + 1 < to && next !== undefined && isDated(next) && isSigner(line);
    if (!(isDated(line) || nextDated || (unsigned && end === after && isSigner(line)))) break;
    end++;
  }
  return end;
}

const seal = /^[（(](?:盖章|公章|印章|代章|章)[）)]$/;

type SignerKind = "organ" | "person" | "seal";

function signerKind(line: Line | undefined): SignerKind | undefined {
  if (!line || line.inCell || line.text.length > 60) return undefined;
  if (seal.test(line.text)) return "seal";
  if (isPostAndName(line.text)) return "person";
  return !headingNumber(line.text) && areOrgans(line.text) ? "organ" : undefined;
}

function isSigner(line: Line | undefined): boolean {
  return signerKind(line) !== undefined;
}

function areOrgans(text: string): boolean {
  return looksLikeOrgan(text) || organsOnLine(text).length > 1;
}

function readSigner(line: Line): readonly Found[] {
  if (seal.test(line.text)) return [];
  const both = readUnitAndDate(line);
  if (both) return both;
  if (parseDate(line.text)) return [whole("documentDate", line)];
  if (isPostAndName(line.text)) return [whole("issuerName", line)];
  return organsOnLine(line.text).map(({ from, to }) => piece("issuerName", line, from, to));
}

/** A draft not yet dated: signers at the very end, after a finished sentence or a list of attachments. */
function findUndated(lines: readonly Line[], from: number, to: number): Signature | undefined {
  const start = firstSigner(lines, from, to);
  const above = lines[start - 1];
  if (start === to || start <= from || !above || above.inCell) return undefined;
  if (!/[。！？）)”：:]$/.test(above.text) && !/^(?:附\s*件|\d{1,2}[.．])/.test(above.text)) return undefined;
  if (/[：:]$/.test(above.text) && to - start > 1) return undefined;
  return { start, end: to, found: lines.slice(start, to).flatMap(readSigner) };
}
