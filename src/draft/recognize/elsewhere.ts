import { type ElementKind, type Manuscript, mastheadKinds } from "../draft";
import { readColophon } from "./colophon";
import { type Found, whole } from "./found";
import { type Line, linesOf } from "./lines";
import { mayBeMark, readHeadLine } from "./masthead";

const headKinds: ReadonlySet<ElementKind> = new Set(mastheadKinds);
/** A masthead's box hangs on one of the first paragraphs. */
const lastAnchor = 30;

/** Elements set in text boxes (masthead, 版记) and in the first page's header: only those the main text lacks. */
export function readElsewhere(manuscript: Manuscript, known: readonly Found[]): readonly Found[] {
  const has = new Set(known.map(({ kind }) => kind));
  const lines = linesOf(manuscript, manuscript.mainCount, manuscript.paragraphs.length);
  const head = lines.filter(isAtHead).flatMap(readMasthead);
  const boxes = lines.filter(({ source }) => source.place.kind === "textBox");
  return [...head, ...readColophon(boxes, 0, boxes.length).found].filter(({ kind }) => !has.has(kind));
}

function isAtHead({ source }: Line): boolean {
  const { place } = source;
  if (place.kind === "textBox") return place.anchor <= lastAnchor;
  return place.kind === "header" && place.section === 0 && place.variant !== "even";
}

function readMasthead(line: Line): readonly Found[] {
  const found = readHeadLine(line);
  if (found) return found.filter(({ kind }) => headKinds.has(kind));
  return mayBeMark(line) ? [whole("issuerMark", line)] : [];
}
