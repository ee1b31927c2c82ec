import type { Attachment, Draft, Heading, Manuscript, Part, Stretch } from "./draft";
import { readLabel } from "./recognize/attachments";
import { readColophon, readColophonBelow } from "./recognize/colophon";
import { type Bounds, closeDocument, openDocument, type ReadDocument } from "./recognize/document";
import { directionOf } from "./recognize/document-type";
import { readElsewhere } from "./recognize/elsewhere";
import { type Carried, readCarried } from "./recognize/enclosed";
import { type Following, findFollowing, headOfEnclosed, readAttachment } from "./recognize/following";
import { elementsOf, type Found } from "./recognize/found";
import { withoutFurniture } from "./recognize/furniture";
import { readHead } from "./recognize/head";
import { headingsIn } from "./recognize/headings";
import { type Line, linesOf } from "./recognize/lines";
import { linesNaming } from "./recognize/title";

/**
 * Recognises the elements of a 公文 (GB/T 9704 § 7) in a manuscript, from words, place and setting together; plain text
 * without any setting is read as well. What two readings fit equally is left out rather than guessed. Linear in text.
 */
export function recognize(manuscript: Manuscript): Draft {
  const lines = linesOf(manuscript, 0, manuscript.mainCount);
  const own = withoutFurniture(lines);
  const colophon = readColophon(lines, own.start, own.end);
  const { document, carried } = readCarrier(lines, own.start, colophon.start);
  const early = readColophonBelow(lines, document.end, colophon.start);
  const following = findFollowing(lines, early.start, colophon.start, carried);
  const page: Page = { lines, following, to: colophon.start, ...paragraphBounds(manuscript, lines, own) };
  const found = withColophon(document.found, [...colophon.found, ...early.found]);
  const carrier = partOf(page, { ...document, found: [...found, ...readElsewhere(manuscript, found)] }, -1);
  return assemble(manuscript, page, carrier);
}

/** The document's lines, what follows the carrier in them, and the paragraphs that are the document's own. */
interface Page {
  readonly lines: readonly Line[];
  readonly following: readonly Following[];
  /** The line where 版记 begins, or the end. */
  readonly to: number;
  readonly firstParagraph: number;
  readonly lastParagraph: number;
}

function paragraphBounds(
  manuscript: Manuscript,
  lines: readonly Line[],
  own: { start: number; end: number },
) {
  const first = own.start === 0 ? 0 : lines[own.start]?.paragraph;
  return { firstParagraph: first ?? 0, lastParagraph: lines[own.end]?.paragraph ?? manuscript.mainCount };
}

function readCarrier(
  lines: readonly Line[],
  from: number,
  to: number,
): { document: ReadDocument; carried: Carried } {
  const opened = openDocument(lines, readHead(lines, from, to), to);
  const carried = readCarried(opened.title, lines.slice(opened.bodyFrom, Math.min(to, opened.bodyFrom + 4)));
  const bounds = boundsOf(lines, opened.bodyFrom, to, carried);
  return { document: closeDocument(lines, opened, bounds), carried };
}

/** Where what follows the carrier begins at the earliest: a document it names, or the label of an attachment. */
function boundsOf(lines: readonly Line[], bodyFrom: number, to: number, carried: Carried): Bounds {
  let label: number | undefined;
  for (let index = bodyFrom + 1; index < to; index++) {
    const line = lines[index];
    if (!line || line.text.length > 80) continue;
    if (linesNaming(lines, index, carried.names) > 0) return { limit: index, label };
    if (label === undefined && readLabel(line)) label = index;
  }
  return { limit: to, label };
}

/** 主送机关 moved to 版记 (GB/T 9704 § 7.3.2) counts only where the head has none. */
function withColophon(found: readonly Found[], colophon: readonly Found[]): readonly Found[] {
  const addressed = found.some(({ kind }) => kind === "mainRecipients");
  return [...found, ...colophon.filter(({ kind }) => !(addressed && kind === "mainRecipients"))];
}

function assemble(manuscript: Manuscript, page: Page, carrier: Part): Draft {
  const enclosed = page.following.flatMap((one, index) =>
    one.kind === "enclosed" ? [readEnclosed(page, one, index)] : [],
  );
  const parts: [Part, ...Part[]] = [carrier, ...enclosed];
  const list = parts.flatMap(({ elements }) => elements.attachmentList ?? []);
  const attachments = page.following.flatMap((one, index) =>
    one.kind === "attachment"
      ? [readAttachment(page.lines, one, endOf(page, index), paragraphEnd(page, index), list)]
      : [],
  );
  const direction = directionOf(carrier.documentType, carrier.elements);
  return {
    ...manuscript,
    elements: carrier.elements,
    headings: readHeadings(manuscript, parts, attachments),
    parts,
    attachments,
    ...(carrier.documentType && { documentType: carrier.documentType }),
    ...(direction && { direction }),
  };
}

function readEnclosed(page: Page, one: Extract<Following, { kind: "enclosed" }>, index: number): Part {
  const { lines } = page;
  const limit = endOf(page, index);
  const opened = openDocument(lines, headOfEnclosed(lines, one.at, one.titleLines, limit), limit);
  return partOf(page, closeDocument(lines, opened, { limit }), index);
}

/** The line where what follows the `index`-th thing begins; -1 is the carrier. */
function endOf({ following, to }: Page, index: number): number {
  return following[index + 1]?.at ?? to;
}

function paragraphEnd({ lines, following, to, lastParagraph }: Page, index: number): number {
  const next = following[index + 1]?.at ?? (index < 0 ? undefined : to);
  return Math.min(lastParagraph, (next === undefined ? undefined : lines[next]?.paragraph) ?? lastParagraph);
}

function partOf(page: Page, document: ReadDocument, index: number): Part {
  const { lines, following, firstParagraph } = page;
  const { bodyFrom, bodyTo, documentType, title } = document;
  const end = paragraphEnd(page, index);
  const first = lines[bodyFrom]?.paragraph ?? end;
  const last = bodyTo > bodyFrom ? lines[bodyTo - 1]?.paragraph : undefined;
  return {
    role: index < 0 ? "carrier" : "enclosed",
    from: index < 0 ? firstParagraph : (lines[following[index]?.at ?? 0]?.paragraph ?? firstParagraph),
    to: end,
    ...(documentType && { documentType }),
    title,
    elements: elementsOf(document.found),
    body: { from: first, to: last === undefined ? first : last + 1 },
  };
}

function readHeadings(
  { paragraphs }: Manuscript,
  parts: readonly Part[],
  attachments: readonly Attachment[],
): readonly Heading[] {
  const bodies = parts.map(({ body }, part) => ({ ...body, part }));
  const attached = attachments.map((attachment, index) => ({
    from: afterTitle(attachment),
    to: attachment.to,
    part: parts.length + index,
  }));
  return [...bodies, ...attached]
    .flatMap((stretch) => headingsIn(paragraphs, stretch))
    .sort((a, b) => a.paragraph - b.paragraph);
}

function afterTitle({
  label,
  title,
}: {
  readonly label: Stretch;
  readonly title: readonly Stretch[];
}): number {
  return (title.at(-1) ?? label).paragraph + 1;
}
